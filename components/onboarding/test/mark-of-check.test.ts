import { expect, test } from 'vitest';
import { markOfCheck } from '@/components/onboarding/test/mark-of-check';
import { type Cause, causes } from '@/lib/domain/aws/cause';
import type { Check, CheckOutcome } from '@/lib/domain/onboarding/connection-test';

test.each<[CheckOutcome, string]>([
  ['passed', 'tick'],
  ['failed', 'cross'],
  ['skipped', 'dash'],
  ['inconclusive', 'attention'],
])('a check that is %s has the mark %s and its own word', (outcome, kind) => {
  expect(markOfCheck(check(outcome, null))).toEqual({ kind, outcome });
});

test('a check that has not run waits', () => {
  expect(markOfCheck(null)).toEqual({ kind: 'waiting', outcome: 'waiting' });
});

test('a stream without encryption is advice, not a failure', () => {
  expect(markOfCheck(check('passed', 'stream-not-encrypted'))).toEqual({ kind: 'attention', outcome: 'unencrypted' });
});

function check(outcome: CheckOutcome, cause: Cause | null): Check {
  const diagnosis = cause === null ? null : { cause, ...causes[cause], values: {} };
  return { name: 'encryption', outcome, observedBy: 'server', at: '', attempts: 1, proof: {}, answer: null, diagnosis };
}
