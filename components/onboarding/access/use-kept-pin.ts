'use client';

import { useCallback, useEffect, useState } from 'react';
import { comparePin, keepPin, type PinComparison } from '@/lib/browser/pin';
import type { SandboxView } from '@/lib/wire/views';

export type KeptPin = {
  /** null until the browser has compared. */
  comparison: PinComparison | null;
  /** What the sandbox must be opened with, or null where nothing is kept. */
  kept: string | null;
  /** The person has compared both sets and takes the newest link's keys. */
  accept: () => void;
};

/** Compares the page's keys with those that a link brought to this browser. */
export function useKeptPin(onboardingId: string, sandbox: SandboxView): KeptPin {
  const [comparison, setComparison] = useState<PinComparison | null>(null);
  const { pin, fingerprints } = sandbox;
  useEffect(() => setComparison(comparePin(onboardingId, pin, fingerprints)), [onboardingId, pin, fingerprints]);
  const accept = useCallback(() => {
    keepPin(onboardingId, pin);
    setComparison(comparePin(onboardingId, pin, fingerprints));
  }, [onboardingId, pin, fingerprints]);
  const kept = comparison === null || comparison === 'not-compared' ? null : comparison === 'same' ? pin : comparison.differs;
  return { comparison, kept, accept };
}
