import { expect, test } from 'vitest';
import { repeatChecks } from '@/components/onboarding/test/repeat-checks';
import type { CheckStep } from '@/components/onboarding/test/run-checks';
import type { TabRun } from '@/components/onboarding/test/run-test';
import type { Check, CheckName } from '@/lib/domain/onboarding/connection-test';
import { err, ok } from '@/lib/domain/result';

const signal = new AbortController().signal;

test('once every repeated check has passed the failure counts as mended, and what was known stays', async () => {
  const after = await repeatChecks(failed, [step('may-write', [check('may-write', 'passed')])], signal);
  expect(after).toMatchObject({ ok: true, value: { end: { kind: 'mended' } } });
  expect(after.ok && after.value.progress.checks.map(({ name, outcome }) => `${name} ${outcome}`)).toEqual([
    'identity passed',
    'may-write passed',
  ]);
});

test('a check that still fails ends the repetition before the next', async () => {
  const asked: CheckName[] = [];
  const steps = [step('identity', [check('identity', 'failed')], asked), step('may-write', [check('may-write', 'passed')], asked)];
  expect(await repeatChecks(failed, steps, signal)).toMatchObject({ ok: true, value: { end: { kind: 'failed', check: 'identity' } } });
  expect(asked).toEqual(['identity']);
});

test('another try of the same request is left to the next repetition', async () => {
  const waits: boolean[] = [];
  const eager: CheckStep = {
    check: 'identity',
    run: async (wait) => {
      waits.push(await wait({ why: 'spreading', seconds: 60 }), await wait({ why: 'paced', seconds: 0 }));
      return ok([check('identity', 'failed')]);
    },
  };
  await repeatChecks(failed, [eager], signal);
  expect(waits).toEqual([false, true]);
});

test('a refusal of the portal’s ends the waiting', async () => {
  const refused: CheckStep = { check: 'identity', run: async () => err({ kind: 'run-over' }) };
  expect(await repeatChecks(failed, [refused], signal)).toEqual(err({ kind: 'run-over' }));
});

const failed: TabRun = {
  run: { id: 'run', code: 'ABC234', startedAt: '2026-01-05T10:00:00Z' },
  progress: { checks: [check('identity', 'passed'), check('may-write', 'failed')], now: null, waiting: null },
  end: { kind: 'failed', check: 'may-write' },
};

function step(name: CheckName, found: Check[], asked: CheckName[] = []): CheckStep {
  return {
    check: name,
    run: async () => {
      asked.push(name);
      return ok(found);
    },
  };
}

function check(name: CheckName, outcome: Check['outcome']): Check {
  return { name, outcome, observedBy: 'server', at: '2026-01-05T10:00:00Z', attempts: 1, proof: {}, answer: null, diagnosis: null };
}
