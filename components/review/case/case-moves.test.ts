import { expect, test } from 'vitest';
import { caseMoves } from '@/components/review/case/case-moves';
import type { Status } from '@/lib/domain/onboarding/onboarding';
import type { SubmissionView } from '@/lib/wire/views';

const submission = { id: 'h' } as SubmissionView;
const moves = (status: Status) => {
  const all = caseMoves({ status, submission, method: 'role', roleArn: 'arn:aws:iam::222222222222:role/Writer' });
  return Object.entries(all).flatMap(([name, allowed]) => (allowed ? [name] : []));
};

test.each<[Status, string[]]>([
  ['draft', ['pause', 'retire']],
  ['submitted', ['take', 'approve', 'return', 'pause', 'retire', 'retest']],
  ['in-review', ['approve', 'return', 'pause', 'retire', 'retest']],
  ['returned', ['pause', 'retire', 'retest']],
  ['approved', ['return', 'markLive', 'pause', 'retire', 'retest']],
  ['live', ['return', 'pause', 'retire', 'retest']],
  ['paused', ['resume', 'retire', 'retest']],
  ['degraded', ['return', 'pause', 'retire', 'retest']],
  ['retired', []],
])('a case that is %s offers %o', (status, offered) => {
  expect(moves(status)).toEqual(offered);
});

test('nothing is approved before something was submitted, and keys are never tested again by the portal', () => {
  const found = caseMoves({ status: 'in-review', submission: null, method: 'keys', roleArn: null });
  expect(found).toMatchObject({ approve: false, retest: false });
});
