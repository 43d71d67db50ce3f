'use client';

import { useEffect, useRef } from 'react';

export const queueKeys = ['j', 'k', 'a', 'r', '/', '?'] as const;
export type QueueKey = (typeof queueKeys)[number];

/** Calls `act` for the queue's keys, but not while someone types, a dialog is open, or Ctrl, Alt or Meta is held. */
export function useQueueKeys(act: (key: QueueKey) => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const key = queueKeys.find((known) => known === event.key);
      if (key === undefined || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
      if (document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      latest.current(key);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}
