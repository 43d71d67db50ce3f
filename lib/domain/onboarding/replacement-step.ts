import type { Status } from '@/lib/domain/onboarding/onboarding';
import type { ReplacementState } from '@/lib/domain/onboarding/replacement';

/** Where a replacement stands, since when (ISO), and why it was returned. */
export type ReplacementFacts = { state: ReplacementState; since: string; reason: string | null };

export type ReplacementStep = {
  key: 'replace' | 'take-over' | 'switch' | 'end-old-access';
  side: 'customer' | 'microshare';
  open: true;
  since: string;
  again?: true;
  later?: true;
  reason?: string;
};

/** The one open step of a replacement; null where nothing is left to do. Preparing one is nobody's duty: the old access works. */
export function replacementStep({ state, since, reason }: ReplacementFacts): ReplacementStep | null {
  const open = { open: true, since } as const;
  switch (state) {
    case 'preparing':
      return { ...open, key: 'replace', side: 'customer', later: true };
    case 'submitted':
      return { ...open, key: 'take-over', side: 'microshare' };
    case 'returned':
      return { ...open, key: 'replace', side: 'customer', again: true, reason: reason ?? '' };
    case 'accepted':
      return { ...open, key: 'switch', side: 'microshare' };
    case 'current':
      return { ...open, key: 'end-old-access', side: 'customer' };
    case 'ended':
    case 'cancelled':
      return null;
  }
}

/** Microshare's step comes before a pause or a lost connection, which the new access may end; in a pause nothing is switched. */
export function comesFirst({ key }: ReplacementStep, status: Status): boolean {
  return key === 'take-over' || (key === 'switch' && status !== 'paused');
}
