import { expect, test } from 'vitest';
import type { Check, CheckName } from '@/lib/domain/onboarding/connection-test';
import { type ReviewFlagFacts, reviewFlagsOf } from '@/lib/domain/onboarding/review-flags';

const facts: ReviewFlagFacts = {
  unconfirmed: false,
  checks: [],
  sameKeyElsewhere: false,
  submissionAccounts: [],
  accountId: '222222222222',
  submission: { tested: true, sealedByHand: false },
  proven: true,
  waitsForSecond: false,
  approvalPending: false,
  useUnconfirmed: false,
};

test('a tested submission without anything odd has no flag', () => {
  expect(reviewFlagsOf(facts)).toEqual([]);
});

test('a code that is not the record’s is a flag until the right one is typed', () => {
  const wrong = received('failed');
  expect(reviewFlagsOf({ ...facts, checks: [wrong] })).toEqual(['code-wrong']);
  expect(reviewFlagsOf({ ...facts, checks: [wrong, received('passed')] })).toEqual([]);
});

test('a stream of which nobody has said that it is still wanted is flagged until somebody does', () => {
  expect(reviewFlagsOf({ ...facts, useUnconfirmed: true })).toEqual(['use-unconfirmed']);
});

function received(outcome: Check['outcome']): Check {
  const name: CheckName = 'received';
  return { name, outcome, observedBy: 'customer', at: '2026-01-05T10:00:00Z', attempts: 1, proof: {}, answer: null, diagnosis: null };
}
