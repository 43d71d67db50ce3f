'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { useEffect, useRef } from 'react';

/** After a change of the page the focus may stand on nothing, as what was pressed is gone: it then begins at the page's heading. */
export function FocusOnArrival() {
  const place = `${usePathname()}?${useSearchParams()}`;
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    const heading = document.querySelector<HTMLElement>('#content h1');
    if (heading === null || (document.activeElement !== null && document.activeElement !== document.body)) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, [place]);
  return null;
}
