import { expect, test } from 'vitest';
import { remarkedChecks } from '@/components/onboarding/test/remarked-checks';
import type { TabRun } from '@/components/onboarding/test/run-test';
import type { Check, CheckName } from '@/lib/domain/onboarding/connection-test';

test('of a test that passed, the extra checks that failed or gave no clear answer are worth a look', () => {
  expect(remarkedChecks(passed([check('wrote', 'passed')]))).toEqual([]);
  expect(remarkedChecks(passed([check('wrote', 'passed'), check('only-that', 'failed')]))).toEqual(['only-that']);
  expect(remarkedChecks(passed([check('wrote', 'passed'), check('only-that', 'inconclusive')]))).toEqual(['only-that']);
});

test('a test that has not passed is no matter of remarks', () => {
  const { run, progress } = passed([check('may-write', 'failed')]);
  expect(remarkedChecks({ run, progress, end: { kind: 'failed', check: 'may-write' } })).toEqual([]);
  expect(remarkedChecks(null)).toEqual([]);
});

function passed(checks: Check[]): TabRun {
  const run = { id: 'run', code: 'ABC234', startedAt: '2026-01-05T10:00:00Z' };
  return { run, progress: { checks, now: null, waiting: null }, end: { kind: 'passed' } };
}

function check(name: CheckName, outcome: Check['outcome']): Check {
  return { name, outcome, observedBy: 'server', at: '2026-01-05T10:00:00Z', attempts: 1, proof: {}, answer: null, diagnosis: null };
}
