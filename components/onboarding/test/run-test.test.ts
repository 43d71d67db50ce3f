import { expect, test } from 'vitest';
import type { CheckStep } from '@/components/onboarding/test/run-checks';
import { type IssuedRun, runTest, type TabRun } from '@/components/onboarding/test/run-test';
import type { Check, CheckName, CheckOutcome } from '@/lib/domain/onboarding/connection-test';
import { err, ok } from '@/lib/domain/result';

const run = { id: 'run', code: 'ABC123', startedAt: '2026-01-05T10:00:00.000Z' };

test('a test shows the checks of the issued run and ends without a check in progress', async () => {
  const shown: TabRun[] = [];
  const tested = await testWith({ run, checks: [check('read', 'passed')] }, [passing('identity')], (tabRun) => shown.push(tabRun));
  expect(shown[0]).toEqual({ run, progress: { checks: [check('read', 'passed')], now: 'identity', waiting: null }, end: null });
  expect(tested).toEqual(
    ok({
      run,
      progress: { checks: [check('read', 'passed'), check('identity', 'passed')], now: null, waiting: null },
      end: { kind: 'passed' },
    }),
  );
});

test.each<CheckName>(['read', 'account'])('an access that already fails at %s is never sent to AWS', async (name) => {
  const sent: CheckName[] = [];
  const step: CheckStep = {
    check: 'identity',
    run: async () => {
      sent.push('identity');
      return ok([]);
    },
  };
  const tested = await testWith({ run, checks: [check(name, 'failed')] }, [step]);
  expect(tested).toMatchObject({ ok: true, value: { end: { kind: 'failed', check: name } } });
  expect(sent).toEqual([]);
});

test('a check that failed in the run that goes on is run again', async () => {
  const tested = await testWith({ run, checks: [check('identity', 'failed')] }, [passing('identity')]);
  expect(tested).toMatchObject({ value: { progress: { checks: [check('identity', 'passed')] }, end: { kind: 'passed' } } });
});

test('without an issued run there is no test, only the reason', async () => {
  const begin = async () => err({ kind: 'no-stream' as const });
  const signal = new AbortController().signal;
  const tested = await runTest({ method: 'keys', begin, steps: () => [passing('identity')], onChange: () => undefined, signal });
  expect(tested).toEqual(err({ kind: 'no-stream' }));
});

function testWith(issued: IssuedRun, steps: CheckStep[], onChange: (tabRun: TabRun) => void = () => undefined) {
  const signal = new AbortController().signal;
  return runTest({ method: 'keys', begin: async () => ok(issued), steps: () => steps, onChange, signal });
}

function passing(name: CheckName): CheckStep {
  return { check: name, run: async () => ok([check(name, 'passed')]) };
}

function check(name: CheckName, outcome: CheckOutcome): Check {
  return { name, outcome, observedBy: 'server', at: run.startedAt, attempts: 1, proof: {}, answer: null, diagnosis: null };
}
