import { expect, test } from 'vitest';
import { approvalDoubtsOf, effectiveAtOf, isEffective } from '@/lib/domain/onboarding/approval';

const now = new Date('2026-03-04T10:00:00.000Z');
const fresh = '2026-03-03T10:00:00.000Z';

test.each([
  ['nothing was opened', { openings: [], provenAt: fresh }, ['not-opened']],
  ['it was opened and nobody said what was found', { openings: [null], provenAt: fresh }, ['not-opened']],
  ['the latest opening found another fact', { openings: [true, false, null], provenAt: fresh }, ['not-opened']],
  ['the latest opening found every fact equal', { openings: [false, true, null], provenAt: fresh }, []],
  ['the proof is a moment older than a day', { openings: [true], provenAt: '2026-03-03T09:59:59.999Z' }, ['old-proof']],
  ['it was never proven', { openings: [true], provenAt: null }, ['not-proven']],
])('an approval is confirmed where it is in doubt: %s', (_, facts, doubts) => {
  expect(approvalDoubtsOf(facts, now)).toEqual(doubts);
});

test('an approval takes effect at the end of its minutes and not before', () => {
  const effectiveAt = effectiveAtOf(now, 10);
  expect(effectiveAt.toISOString()).toBe('2026-03-04T10:10:00.000Z');
  expect(isEffective(effectiveAt, new Date(effectiveAt.getTime() - 1))).toBe(false);
  expect(isEffective(effectiveAt, effectiveAt)).toBe(true);
});
