'use client';

import { useEffect, useState } from 'react';

const slowAfterMilliseconds = 2_000;

/** True once what is waited for takes long. Each name has its own time; null: nothing is waited for. */
export function useIsSlow(waitsFor: string | null): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    setSlow(false);
    if (waitsFor === null) return;
    const timer = setTimeout(() => setSlow(true), slowAfterMilliseconds);
    return () => clearTimeout(timer);
  }, [waitsFor]);
  return slow;
}
