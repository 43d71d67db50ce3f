'use client';

import { useEffect } from 'react';

type Pressed = Window & { earlyPress?: HTMLButtonElement | null; keepEarlyPress?: (event: Event) => void };

const typedIn = 'textarea, input:not([type=checkbox], [type=radio], [type=file], [type=hidden])';

/**
 * Takes up what was done before React listened, since on a slow line or machine a page is read before it works: tells React what was typed
 * (or what the browser filled in), then presses the button that was pressed last.
 */
export function EarlyPress() {
  useEffect(() => {
    const { keepEarlyPress } = window as Pressed;
    if (keepEarlyPress !== undefined) removeEventListener('click', keepEarlyPress, true);
    for (const field of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(typedIn)) tellTyped(field);
    // Of a press while React begins, React itself may hear: it comes first, and the button forgets it then.
    const timer = setTimeout(() => {
      const { earlyPress } = window as Pressed;
      forgetEarlyPress();
      if (earlyPress?.isConnected === true) earlyPress.click();
    });
    return () => clearTimeout(timer);
  }, []);
  return null;
}

/** A press that was heard is not repeated. */
export function forgetEarlyPress(): void {
  (window as Pressed).earlyPress = null;
}

/** React takes a field for unchanged where it holds what React saw last; what it saw is what the element's own `value` was set to. */
function tellTyped(field: HTMLInputElement | HTMLTextAreaElement): void {
  const typed = field.value;
  if (typed === field.defaultValue) return;
  const prototype = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  field.value = field.defaultValue;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, typed);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
