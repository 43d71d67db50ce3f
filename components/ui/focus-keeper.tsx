'use client';

import { useEffect } from 'react';

/**
 * Keeps the focus on the page: where the element that has it is taken away, it goes to the heading of what stood around it. Without this a
 * keyboard or a screen reader would begin again at the top.
 */
export function FocusKeeper() {
  useEffect(() => {
    let path: Element[] = [];
    const remember = ({ target }: FocusEvent) => {
      path = target instanceof Element ? ancestorsOf(target) : [];
    };
    const observer = new MutationObserver(() => {
      const [focused, ...around] = path;
      if (focused === undefined || focused.isConnected || document.activeElement !== document.body) return;
      path = [];
      focusOn(headingNear(around));
    });
    document.addEventListener('focusin', remember);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, []);
  return null;
}

function ancestorsOf(element: Element): Element[] {
  const found: Element[] = [];
  for (let at: Element | null = element; at !== null && at !== document.body; at = at.parentElement) found.push(at);
  return found;
}

/** The heading of the nearest section that is still there, else the page's own. */
function headingNear(around: readonly Element[]): HTMLElement | null {
  for (const element of around) {
    if (!element.isConnected || !element.matches('section, dialog, main')) continue;
    const heading = element.querySelector<HTMLElement>('h1, h2, h3, h4');
    if (heading !== null && heading.getClientRects().length > 0) return heading;
  }
  return document.querySelector<HTMLElement>('h1');
}

function focusOn(heading: HTMLElement | null): void {
  if (heading === null) return;
  if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
