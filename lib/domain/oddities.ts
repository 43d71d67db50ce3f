import type { Rung } from '@/lib/domain/ladder';

/** What staff should look at before they decide. One name is one sentence in `messages/<language>/support`. */
export const oddities = [
  'unconfirmed-company',
  'same-key',
  'account-changed',
  'no-encryption',
  'over-privileged',
  'untested',
  'sealed-by-hand',
  'four-eyes',
] as const;

export type Oddity = (typeof oddities)[number];

export type OddityFacts = {
  /** The company signed up by itself, and staff have not confirmed it. */
  unconfirmed: boolean;
  /** Rungs of the present access, in time order. */
  rungs: readonly Rung[];
  sameKeyElsewhere: boolean;
  /** The account of each handover, oldest first, and the stream's now. */
  handoverAccounts: readonly string[];
  accountId: string | null;
  handover: { tested: boolean; sealedByHand: boolean } | null;
  proven: boolean;
  /** Approved by one person where two must agree. */
  waitsForSecond: boolean;
};

/** Pure, in a fixed order. */
export function odditiesOf(facts: OddityFacts): Oddity[] {
  const last = new Map(facts.rungs.map((rung) => [rung.name, rung]));
  const before = facts.handoverAccounts.filter((account) => account !== facts.accountId);
  const found: [Oddity, boolean][] = [
    ['unconfirmed-company', facts.unconfirmed],
    ['same-key', facts.sameKeyElsewhere],
    ['account-changed', facts.accountId !== null && before.length > 0],
    ['no-encryption', last.get('encryption')?.proof['encryption'] === 'NONE'],
    ['over-privileged', last.get('only-that')?.diagnosis?.cause === 'too_much_allowed'],
    ['untested', facts.handover !== null && !facts.handover.tested && !facts.proven],
    ['sealed-by-hand', facts.handover?.sealedByHand === true],
    ['four-eyes', facts.waitsForSecond],
  ];
  return found.flatMap(([name, isSo]) => (isSo ? [name] : []));
}
