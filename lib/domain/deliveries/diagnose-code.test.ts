import { expect, test } from 'vitest';
import { diagnoseCode } from '@/lib/domain/deliveries/diagnose-code';

test.each([
  ['role', 'AccessDenied', 'trust-refused', 'customer'],
  ['role', 'AccessDeniedException', 'policy-missing', 'customer'],
  ['role', 'InvalidClientTokenId', 'portal-misconfigured', 'microshare'],
  ['keys', 'UnrecognizedClientException', 'key-not-recognised', 'customer'],
  ['keys', 'AccessDeniedException', 'policy-missing', 'customer'],
  ['keys', 'KMSDisabledException', 'kms-key-disabled', 'customer'],
  ['keys', 'ResourceNotFoundException', 'stream-not-found', 'customer'],
  ['keys', 'ProvisionedThroughputExceededException', 'throttled', 'aws'],
  ['keys', 'InternalFailure', 'aws-unavailable', 'aws'],
  ['keys', 'ECONNREFUSED', 'unreachable', 'network'],
  ['role', 'TimeoutError', 'unreachable', 'network'],
  ['keys', 'SomethingNew', 'unknown', 'microshare'],
] as const)('by %s, %s means %s, and %s must act', (method, code, cause, mustAct) => {
  expect(diagnoseCode(code, { method })).toMatchObject({ cause, mustAct });
});
