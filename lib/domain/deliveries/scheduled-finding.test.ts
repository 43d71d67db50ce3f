import { expect, test } from 'vitest';
import { asDiagnosis, type Cause } from '@/lib/domain/aws/cause';
import { scheduledFinding } from '@/lib/domain/deliveries/scheduled-finding';
import type { Check, CheckName, CheckOutcome } from '@/lib/domain/onboarding/connection-test';

const dryRun = [check('read'), check('account'), check('identity'), check('bound'), check('may-write')];

test('a dry run that passed is the watch’s word, a test record that arrived is a record’s', () => {
  expect(scheduledFinding(dryRun, 'without-writing')).toEqual({ by: 'watch', diagnosis: null });
  expect(scheduledFinding([...dryRun, check('wrote')], 'writing')).toEqual({ by: 'heartbeat', diagnosis: null });
});

test('a stream without encryption is advice, no failure', () => {
  const checks = [...dryRun, check('wrote'), check('encryption', 'failed', 'unknown')];
  expect(scheduledFinding(checks, 'writing')).toEqual({ by: 'heartbeat', diagnosis: null });
});

test('a test record that KMS refuses is found by the record, a role that lets nobody in by the check before it', () => {
  const refused = scheduledFinding([...dryRun, check('wrote', 'failed', 'kms-key-disabled')], 'writing');
  expect(refused).toMatchObject({ by: 'heartbeat', diagnosis: { cause: 'kms-key-disabled' } });
  const shut = scheduledFinding([check('read'), check('account'), check('identity', 'failed', 'trust-refused')], 'writing');
  expect(shut).toMatchObject({ by: 'watch', diagnosis: { cause: 'trust-refused' } });
});

test('where AWS said neither yes nor no, nothing was found', () => {
  expect(scheduledFinding([...dryRun, check('wrote', 'inconclusive')], 'writing')).toBe(null);
});

function check(name: CheckName, outcome: CheckOutcome = 'passed', cause?: Cause): Check {
  const diagnosis = cause === undefined ? null : asDiagnosis(cause);
  return { name, outcome, observedBy: 'server', at: '2026-11-26T10:00:00.000Z', attempts: 1, proof: {}, answer: null, diagnosis };
}
