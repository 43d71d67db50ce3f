import { expect, test } from 'vitest';
import { caseMoves } from '@/components/support/case/case-moves';
import type { Status } from '@/lib/domain/onboarding';
import type { HandoverView } from '@/lib/wire/views';

const handover = { id: 'h' } as HandoverView;
const moves = (status: Status) => {
  const all = caseMoves({ status, handover, method: 'role', roleArn: 'arn:aws:iam::222222222222:role/Writer' });
  return Object.entries(all).flatMap(([name, allowed]) => (allowed ? [name] : []));
};

test.each<[Status, string[]]>([
  ['draft', ['pause', 'retire']],
  ['handed-over', ['take', 'approve', 'return', 'pause', 'retire', 'retest']],
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

test('nothing is approved before something was handed over, and keys are never tested again by the portal', () => {
  const found = caseMoves({ status: 'in-review', handover: null, method: 'keys', roleArn: null });
  expect(found).toMatchObject({ approve: false, retest: false });
});
