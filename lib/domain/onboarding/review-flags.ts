import type { Check } from '@/lib/domain/onboarding/connection-test';

/** What staff should look at before they decide. One name is one sentence in `messages/<language>/support`. */
export const reviewFlags = [
  'unconfirmed-company',
  'same-key',
  'account-changed',
  'no-encryption',
  'over-privileged',
  'code-wrong',
  'untested',
  'sealed-by-hand',
  'four-eyes',
  'approval-pending',
  'use-unconfirmed',
] as const;

export type ReviewFlag = (typeof reviewFlags)[number];

export type ReviewFlagFacts = {
  /** The company signed up by itself, and staff have not confirmed it. */
  unconfirmed: boolean;
  /** Checks of the present access, in time order. */
  checks: readonly Check[];
  sameKeyElsewhere: boolean;
  /** The account of each submission, oldest first, and the stream's now. */
  submissionAccounts: readonly string[];
  accountId: string | null;
  submission: { tested: boolean; sealedByHand: boolean } | null;
  proven: boolean;
  /** Approved by one person where two must agree. */
  waitsForSecond: boolean;
  /** Approved, and it can still be taken back. */
  approvalPending: boolean;
  /** The owners were asked whether the stream is still wanted, and have not answered. */
  useUnconfirmed: boolean;
};

/** Pure, in a fixed order. */
export function reviewFlagsOf(facts: ReviewFlagFacts): ReviewFlag[] {
  const last = new Map(facts.checks.map((check) => [check.name, check]));
  const before = facts.submissionAccounts.filter((account) => account !== facts.accountId);
  const found: [ReviewFlag, boolean][] = [
    ['unconfirmed-company', facts.unconfirmed],
    ['same-key', facts.sameKeyElsewhere],
    ['account-changed', facts.accountId !== null && before.length > 0],
    ['no-encryption', last.get('encryption')?.proof['encryption'] === 'NONE'],
    ['over-privileged', last.get('only-that')?.diagnosis?.cause === 'too-much-allowed'],
    ['code-wrong', last.get('received')?.outcome === 'failed'],
    ['untested', facts.submission !== null && !facts.submission.tested && !facts.proven],
    ['sealed-by-hand', facts.submission?.sealedByHand === true],
    ['four-eyes', facts.waitsForSecond],
    ['approval-pending', facts.approvalPending],
    ['use-unconfirmed', facts.useUnconfirmed],
  ];
  return found.flatMap(([name, isSo]) => (isSo ? [name] : []));
}
