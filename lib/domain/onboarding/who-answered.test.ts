import { expect, test } from 'vitest';
import { asDiagnosis } from '@/lib/domain/aws/cause';
import { whoAnswered } from '@/lib/domain/onboarding/who-answered';

const answer = {
  service: 'sts',
  operation: 'AssumeRole',
  httpStatus: 403,
  code: null,
  message: null,
  requestId: null,
  at: '2026-03-04T10:00:00.000Z',
  latencyMs: 7,
} as const;

test('a page of a proxy is not called AWS’s answer, and silence is none', () => {
  expect(whoAnswered({ answer, diagnosis: null })).toBe('aws');
  expect(whoAnswered({ answer, diagnosis: asDiagnosis('trust-refused') })).toBe('aws');
  expect(whoAnswered({ answer, diagnosis: asDiagnosis('unreachable', { why: 'not-aws' }) })).toBe('notAws');
  expect(whoAnswered({ answer: { ...answer, httpStatus: null }, diagnosis: asDiagnosis('unreachable', { why: 'timeout' }) })).toBe(
    'noAnswer',
  );
  expect(whoAnswered({ answer: null, diagnosis: null })).toBe('noAnswer');
});
