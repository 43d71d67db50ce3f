import type { Rung } from '@/lib/domain/ladder';

export type IdentityComparison = { kind: 'same' } | { kind: 'not-compared' } | { kind: 'other'; now: string; before: string };

/**
 * Whether AWS named the same identity and account in both runs. The first run's server-witnessed identity is the measure; without
 * one, or before the second run has one, nothing is compared.
 */
export function sameIdentity(first: readonly Rung[], second: readonly Rung[]): IdentityComparison {
  const before = identityOf(first);
  const now = identityOf(second);
  if (before === null || now === null) return { kind: 'not-compared' };
  return before === now ? { kind: 'same' } : { kind: 'other', now, before };
}

function identityOf(rungs: readonly Rung[]): string | null {
  const rung = rungs.findLast(({ name, outcome, witness }) => name === 'identity' && outcome === 'passed' && witness !== 'browser');
  return rung?.proof['principalArn'] ?? null;
}
