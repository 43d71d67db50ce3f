'use client';

import { useEffect, useRef } from 'react';

/** How long typing rests before a value is kept. */
const restMilliseconds = 600;

/** Calls `keep` with the latest value once no other has come for a moment, or when the page lets go of this part. */
export function useRest<Value>(keep: (value: Value) => void): (value: Value) => void {
  const waiting = useRef<{ value: Value; timer: ReturnType<typeof setTimeout> } | null>(null);
  const latest = useRef(keep);
  useEffect(() => {
    latest.current = keep;
  }, [keep]);
  useEffect(() => {
    return () => {
      if (waiting.current === null) return;
      clearTimeout(waiting.current.timer);
      latest.current(waiting.current.value);
    };
  }, []);
  return (value) => {
    if (waiting.current !== null) clearTimeout(waiting.current.timer);
    const timer = setTimeout(() => {
      waiting.current = null;
      latest.current(value);
    }, restMilliseconds);
    waiting.current = { value, timer };
  };
}
