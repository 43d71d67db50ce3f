import type { Check } from '@/lib/domain/onboarding/connection-test';

export type IdentityComparison = { kind: 'same' } | { kind: 'not-compared' } | { kind: 'other'; now: string; before: string };

type IdentityCheck = Pick<Check, 'name' | 'outcome' | 'proof'> & { observedBy?: Check['observedBy'] };

/**
 * Whether AWS named the same identity and account in both runs. The first run's server-observed identity is the measure; without
 * one, or before the second run has one, nothing is compared.
 */
export function sameIdentity(first: readonly IdentityCheck[], second: readonly IdentityCheck[]): IdentityComparison {
  const before = identityOf(first);
  const now = identityOf(second);
  if (before === null || now === null) return { kind: 'not-compared' };
  return before === now ? { kind: 'same' } : { kind: 'other', now, before };
}

function identityOf(checks: readonly IdentityCheck[]): string | null {
  const check = checks.findLast(({ name, outcome, observedBy }) => name === 'identity' && outcome === 'passed' && observedBy !== 'browser');
  return check?.proof['principalArn'] ?? null;
}
