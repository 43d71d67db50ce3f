'use client';

import { useSyncExternalStore } from 'react';

const storageKey = 'portal.keys';
const changed = 'portal-keys';

/** Whether this browser's reader switched single keys off. */
export function areKeysOff(): boolean {
  return localStorage.getItem(storageKey) === 'off';
}

export function switchKeys(on: boolean): void {
  localStorage.setItem(storageKey, on ? 'on' : 'off');
  window.dispatchEvent(new Event(changed));
}

export function useKeysOff(): boolean {
  return useSyncExternalStore(subscribe, areKeysOff, () => false);
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('storage', onChange);
  window.addEventListener(changed, onChange);
  return () => {
    window.removeEventListener('storage', onChange);
    window.removeEventListener(changed, onChange);
  };
}
