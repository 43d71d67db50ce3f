'use client';

import { useCallback, useLayoutEffect, useMemo, useState } from 'react';
import { comparePin, type PinComparison, takePin } from '@/lib/browser/pin';
import type { SandboxView } from '@/lib/wire/views';

export type KeptPin = {
  /** null until the browser has compared. */
  comparison: PinComparison | null;
  /** What the sandbox must be opened with, or null where nothing is kept. */
  kept: string | null;
  /** No sandbox opens before the person has compared. */
  mustCompare: boolean;
  /** The person has compared both sets and takes the page's keys, or types a pin from a mail, which is then compared. */
  take: (pin: string) => void;
};

/** Compares the page's keys with those that a link brought to this browser. */
export function useKeptPin(onboardingId: string, sandbox: SandboxView): KeptPin {
  const [comparison, setComparison] = useState<PinComparison | null>(null);
  const { pin, fingerprints, pinHolder: holder, pinGiven: given } = sandbox;
  const place = useMemo(() => ({ holder, onboardingId, given }), [holder, onboardingId, given]);
  // Before the page takes an event: a file dropped at once is not told that nothing was compared.
  useLayoutEffect(() => setComparison(comparePin(place, pin, fingerprints)), [place, pin, fingerprints]);
  const take = useCallback(
    (taken: string) => {
      takePin(place, taken);
      setComparison(comparePin(place, pin, fingerprints));
    },
    [place, pin, fingerprints],
  );
  const kept = comparison === null || typeof comparison === 'object' ? (comparison?.differs ?? null) : comparison === 'same' ? pin : null;
  return { comparison, kept, mustCompare: comparison === null || comparison === 'missing', take };
}
