'use client';

import { useEffect, useRef } from 'react';
import { areKeysOff } from '@/components/review/keyboard/keys-off';

/**
 * Calls `act` with the single key that was pressed, but not while someone types, a dialog is open, Ctrl, Alt or Meta is held, or the
 * reader switched single keys off (WCAG 2.1.4). `act` returns whether the key means anything here.
 */
export function useKeys(act: (key: string) => boolean): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.length !== 1 || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
      if (areKeysOff() || document.querySelector('dialog[open]') !== null) return;
      if (latest.current(event.key)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || (/^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) && !isTick(target)))
  );
}

/** A checkbox takes no letters. */
function isTick(target: HTMLElement): boolean {
  return target instanceof HTMLInputElement && target.type === 'checkbox';
}
