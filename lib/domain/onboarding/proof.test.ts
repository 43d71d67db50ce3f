import { expect, test } from 'vitest';
import { type Check, type CheckName, checkNames, checksFor, requiredChecks } from '@/lib/domain/onboarding/connection-test';
import { type Evidence, evidenceOf, isProven, type RunRecord, standingFailure } from '@/lib/domain/onboarding/proof';

const subject = { method: 'role', keyId: null, roleArn: 'arn:aws:iam::222222222222:role/writer', streamArn: 'arn:stream' } as const;

test('an access is proven when every required check has passed, over all its runs', () => {
  const required = requiredChecks('role');
  const runs = [run(1, required.slice(0, 3)), run(1, required.slice(3))];
  expect(isProven(evidenceOf(subject, runs))).toBe(true);
  expect(isProven(evidenceOf(subject, runs.slice(1)))).toBe(false);
  expect(isProven(evidenceOf({ ...subject, roleArn: 'another' }, runs))).toBe(false);
});

test('a check that becomes required later takes no proof from an access that was tested before', () => {
  const before: Evidence = { method: 'role', version: 0, checks: [] };
  expect(requiredChecks('role', 0)).toEqual([]);
  expect(isProven(before)).toBe(true);
  expect(isProven({ ...before, version: 1 })).toBe(false);
  expect(evidenceOf(subject, [run(0, []), run(1, [])]).version).toBe(0);
});

test('the same check takes the proof away once it has failed for that access', () => {
  const failed: Evidence = { method: 'role', version: 0, checks: [check('bound', 'failed')] };
  expect(isProven(failed)).toBe(false);
  expect(standingFailure(failed)?.diagnosis.cause).toBe('unknown');
  expect(isProven({ ...failed, checks: [...failed.checks, check('bound', 'passed')] })).toBe(true);
});

test('advice and what is made on request decide nothing', () => {
  const required = new Set(requiredChecks('role'));
  const rest = checksFor('role').filter((name) => !required.has(name));
  expect(rest).toEqual(['encryption', 'only-that', 'received']);
  const checks = [...required].map((name) => check(name, 'passed'));
  expect(isProven({ method: 'role', version: 1, checks: [...checks, ...rest.map((name) => check(name, 'failed'))] })).toBe(true);
});

test('a key has every check of a role but the one that tries other external IDs', () => {
  expect(checksFor('keys')).toEqual(checkNames.filter((name) => name !== 'bound'));
});

function run(version: number, passed: readonly CheckName[]): RunRecord {
  const checks = passed.map((name) => check(name, 'passed'));
  return { id: 'run', ...subject, startedAt: '2026-01-01T00:00:00.000Z', version, checks };
}

function check(name: CheckName, outcome: Check['outcome']): Check {
  const diagnosis = outcome === 'failed' ? ({ cause: 'unknown', mustAct: 'microshare', retry: false, values: {} } as const) : null;
  return { name, outcome, observedBy: 'server', at: '2026-01-01T00:00:00.000Z', attempts: 1, proof: {}, answer: null, diagnosis };
}
