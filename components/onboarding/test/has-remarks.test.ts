import { expect, test } from 'vitest';
import { hasRemarks } from '@/components/onboarding/test/has-remarks';
import type { TabRun } from '@/components/onboarding/test/run-test';
import type { Check, CheckName } from '@/lib/domain/onboarding/connection-test';

test('a test that passed whole folds; one with a failed or unclear extra check stays to be read', () => {
  expect(hasRemarks(passed([check('wrote', 'passed')]))).toBe(false);
  expect(hasRemarks(passed([check('wrote', 'passed'), check('only-that', 'failed')]))).toBe(true);
  expect(hasRemarks(passed([check('wrote', 'passed'), check('only-that', 'inconclusive')]))).toBe(true);
});

test('a test that has not passed is no matter of remarks', () => {
  const { run, progress } = passed([check('may-write', 'failed')]);
  expect(hasRemarks({ run, progress, end: { kind: 'failed', check: 'may-write' } })).toBe(false);
  expect(hasRemarks(null)).toBe(false);
});

function passed(checks: Check[]): TabRun {
  const run = { id: 'run', code: 'ABC234', startedAt: '2026-01-05T10:00:00Z' };
  return { run, progress: { checks, now: null, waiting: null }, end: { kind: 'passed' } };
}

function check(name: CheckName, outcome: Check['outcome']): Check {
  return { name, outcome, observedBy: 'server', at: '2026-01-05T10:00:00Z', attempts: 1, proof: {}, answer: null, diagnosis: null };
}
