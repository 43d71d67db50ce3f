import type { MarkKind } from '@/components/ui/mark';
import type { Check, CheckOutcome } from '@/lib/domain/onboarding/connection-test';

/** A check as a shape, and the key of its word in messages/<language>/connection-test `outcomes`. */
export type CheckMark = { kind: MarkKind; outcome: CheckOutcome | 'waiting' | 'unencrypted' };

export function markOfCheck(check: Check | null): CheckMark {
  if (check === null) return { kind: 'waiting', outcome: 'waiting' };
  // A stream without encryption works: something to look at, not a failure.
  if (check.diagnosis?.cause === 'stream-not-encrypted') return { kind: 'attention', outcome: 'unencrypted' };
  return { kind: kinds[check.outcome], outcome: check.outcome };
}

// `inconclusive`: no clear answer of AWS, so no failure either.
const kinds: Record<CheckOutcome, MarkKind> = { passed: 'tick', failed: 'cross', skipped: 'dash', inconclusive: 'attention' };
