import { expect, test } from 'vitest';
import { caseMoves } from '@/components/review/case/case-moves';
import type { Status } from '@/lib/domain/onboarding/onboarding';
import type { CaseView, SubmissionView } from '@/lib/wire/views';

const submission = { id: 'h' } as SubmissionView;
const moves = (status: Status, approval: CaseView['approval'] = null) => {
  const all = caseMoves({ status, approval, submission, method: 'role', roleArn: 'arn:aws:iam::222222222222:role/Writer' });
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

test('an approval that has no effect yet can be taken back, and is not given twice', () => {
  const approval = { by: 'A', at: '2026-03-04T10:00:00.000Z', effectiveAt: '2026-03-04T10:10:00.000Z' };
  expect(moves('in-review', approval)).toEqual(['takeBack', 'return', 'pause', 'retire', 'retest']);
});

test('nothing is approved before something was submitted, and keys are never tested again by the portal', () => {
  const found = caseMoves({ status: 'in-review', approval: null, submission: null, method: 'keys', roleArn: null });
  expect(found).toMatchObject({ approve: false, retest: false });
});
