import { expect, test } from 'vitest';
import { type Cause, causes } from '@/lib/domain/aws/cause';
import { closureOf } from '@/lib/domain/onboarding/closure';
import type { Check, CheckName } from '@/lib/domain/onboarding/connection-test';

const answer = {
  code: 'AccessDenied',
  message: '',
  requestId: 'r',
  httpStatus: 403,
  at: '2026-03-04T10:00:00.000Z',
} as unknown as Check['answer'];

test('a role is closed where AWS refuses it to the portal for a reason of the customer’s, and nowhere else', () => {
  expect(closureOf(check('identity', 'trust-refused'), null)).toBe('closed');
  expect(closureOf(check('identity', 'portal-misconfigured'), null)).toBe('unclear');
  expect(closureOf(check('identity', 'unreachable', 'inconclusive'), null)).toBe('unclear');
  expect(closureOf({ ...check('identity', 'trust-refused'), answer: null }, null)).toBe('unclear');
});

test('a role that lets the portal in is told by its dry run', () => {
  const passed = check('identity', null);
  expect(closureOf(passed, check('may-write', null))).toBe('open');
  expect(closureOf(passed, check('may-write', 'policy-missing'))).toBe('no-writing');
  expect(closureOf(passed, check('may-write', 'throttled', 'inconclusive'))).toBe('unclear');
  expect(closureOf(passed, null)).toBe('unclear');
});

function check(name: CheckName, cause: Cause | null, outcome: Check['outcome'] = cause === null ? 'passed' : 'failed'): Check {
  const diagnosis = cause === null ? null : { cause, ...causes[cause], values: {} };
  return { name, outcome, observedBy: 'server', at: '2026-03-04T10:00:00.000Z', attempts: 1, proof: {}, answer, diagnosis };
}
