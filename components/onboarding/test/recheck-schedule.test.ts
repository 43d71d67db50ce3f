import { expect, test } from 'vitest';
import {
  checkToRepeat,
  isRepeatable,
  millisecondsLeft,
  passesByItself,
  rechecksMax,
  secondsBeforeRecheck,
} from '@/components/onboarding/test/recheck-schedule';
import type { RunFault } from '@/components/onboarding/test/run-checks';
import type { TabRun } from '@/components/onboarding/test/run-test';
import type { Cause, Diagnosis } from '@/lib/domain/aws/cause';
import { type CheckName, checkNames } from '@/lib/domain/onboarding/connection-test';

test('AWS is asked again after 5, 10 and 20 seconds, then every 30, and 40 times at most', () => {
  const waits = Array.from({ length: rechecksMax + 1 }, (_, done) => secondsBeforeRecheck(done));
  expect(waits.slice(0, 5)).toEqual([5, 10, 20, 30, 30]);
  expect(waits.filter((seconds) => seconds !== null)).toHaveLength(40);
  expect(waits.at(-1)).toBeNull();
});

test('a wait goes on while the page is out of view, and is over at once when it ran out there', () => {
  expect(millisecondsLeft(0, 1_000, 3_000)).toBe(3_000);
  expect(millisecondsLeft(3, 1_000, 600_000)).toBe(0);
  expect(millisecondsLeft(rechecksMax, 1_000, 600_000)).toBeNull();
});

test('nothing that may write a record is repeated', () => {
  expect(checkNames.filter(isRepeatable)).toEqual(['read', 'account', 'identity', 'bound', 'may-write']);
});

test('a lost connection does not end the asking, a run that is over does', () => {
  expect(['offline', 'stopped', 'limited', 'run-over', 'signed-out'].map((kind) => passesByItself({ kind } as RunFault))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

test('only what the customer can mend in AWS is waited for', () => {
  expect(checkToRepeat(failedAt('may-write', { cause: 'policy-missing', mustAct: 'customer' }))).toBe('may-write');
  expect(checkToRepeat(failedAt('identity', { cause: 'trust-refused', mustAct: 'customer' }))).toBe('identity');
  expect(checkToRepeat(failedAt('identity', { cause: 'secret-wrong', mustAct: 'customer' }))).toBeNull();
  expect(checkToRepeat(failedAt('identity', { cause: 'region-not-enabled-for-portal', mustAct: 'microshare' }))).toBeNull();
  expect(checkToRepeat(failedAt('wrote', { cause: 'kms-denied', mustAct: 'customer' }))).toBeNull();
  expect(checkToRepeat(failedAt('account', { cause: 'account-mismatch', mustAct: 'customer' }))).toBeNull();
  expect(
    checkToRepeat({ ...failedAt('may-write', { cause: 'policy-missing', mustAct: 'customer' }), end: { kind: 'cancelled' } }),
  ).toBeNull();
});

function failedAt(name: CheckName, { cause, mustAct }: { cause: Cause; mustAct: Diagnosis['mustAct'] }): TabRun {
  const at = '2026-01-05T10:00:00Z';
  const diagnosis: Diagnosis = { cause, mustAct, retry: false, values: {} };
  const check = { name, outcome: 'failed', observedBy: 'server', at, attempts: 1, proof: {}, answer: null, diagnosis } as const;
  return {
    run: { id: 'run', code: 'ABC234', startedAt: at },
    progress: { checks: [check], now: null, waiting: null },
    end: { kind: 'failed', check: name },
  };
}
