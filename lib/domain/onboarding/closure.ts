import type { Check } from '@/lib/domain/onboarding/connection-test';

/**
 * What AWS says of a role that is to be ended. `closed`: it lets the portal in no more; `no-writing`: it does, but not to the stream;
 * `open`: it still writes; `unclear`: AWS, the network or the portal's own side gave no answer that proves anything.
 */
export const closures = ['closed', 'no-writing', 'open', 'unclear'] as const;
export type Closure = (typeof closures)[number];

/** By the check of AssumeRole and, where that lets the portal in, the one of dry runs. */
export function closureOf(identity: Check, mayWrite: Check | null): Closure {
  if (identity.outcome !== 'passed') return isRefused(identity) ? 'closed' : 'unclear';
  if (mayWrite === null) return 'unclear';
  if (mayWrite.outcome === 'passed') return 'open';
  return isRefused(mayWrite) ? 'no-writing' : 'unclear';
}

/** Refused by AWS for a reason on the customer's side; a fault of the portal's own proves nothing about the role. */
function isRefused({ outcome, answer, diagnosis }: Check): boolean {
  return outcome === 'failed' && answer !== null && diagnosis?.mustAct === 'customer';
}
