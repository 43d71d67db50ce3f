'use client';

import { useSyncExternalStore } from 'react';

/** Whether the reader has the page before them: false in a tab behind another, or with the phone's screen off. */
export function usePageInView(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => document.visibilityState === 'visible',
    () => false,
  );
}

function subscribe(changed: () => void): () => void {
  document.addEventListener('visibilitychange', changed);
  return () => document.removeEventListener('visibilitychange', changed);
}
