import { expect, test } from 'vitest';
import { type Flow, flowOf, type ReportedState } from '@/lib/domain/deliveries/flow';

const now = Date.parse('2026-11-26T10:00:00.000Z');
const ago = (minutes: number) => now - minutes * 60_000;
const quiet: ReportedState = { reportedAt: ago(1), deliveredAt: null, failedAt: null, oldestUnsentSeconds: 0 };

const cases: [string, ReportedState | null, Flow][] = [
  ['nothing was ever reported', null, 'unknown'],
  ['the last report is eleven minutes old', { ...quiet, reportedAt: ago(11), deliveredAt: ago(11) }, 'unknown'],
  ['a failure whose reports ended is unknown, not broken', { ...quiet, reportedAt: ago(11), failedAt: ago(11) }, 'unknown'],
  ['reports come and there was never a record', quiet, 'quiet'],
  ['the last record is ten minutes old', { ...quiet, deliveredAt: ago(10) }, 'flowing'],
  ['the last record is eleven minutes old', { ...quiet, deliveredAt: ago(11) }, 'quiet'],
  ['AWS refused in the newest minute', { ...quiet, failedAt: ago(1), deliveredAt: ago(2) }, 'broken'],
  ['AWS took some and refused some in one minute', { ...quiet, failedAt: ago(1), deliveredAt: ago(1) }, 'flowing'],
  ['refused before, and taken since', { ...quiet, failedAt: ago(3), deliveredAt: ago(2) }, 'flowing'],
  ['refused before, and records still wait', { ...quiet, failedAt: ago(4), deliveredAt: ago(9), oldestUnsentSeconds: 240 }, 'broken'],
  ['refused before, given up, and nothing waits', { ...quiet, failedAt: ago(4), deliveredAt: ago(9) }, 'flowing'],
  ['refused long ago, given up, and nothing waits', { ...quiet, failedAt: ago(40) }, 'quiet'],
];

test.each(cases)('%s', (_, state, flow) => {
  expect(flowOf(state, now)).toBe(flow);
});
