import type { Cause } from '@/lib/domain/aws/cause';

/** Causes as a few words, for tables. The full sentences are in `diagnosis`. */
const texts: Record<Cause, string> = {
  'secret-wrong': 'Secret access key is wrong',
  'clock-skew': 'Clock of the computer is off',
  'key-not-recognised': 'AWS does not know the key',
  'session-expired': 'Session expired',
  'policy-missing': 'No policy allows writing',
  'policy-denies': 'A policy denies writing',
  'organisation-denies': 'The organisation denies it',
  'boundary-denies': 'A permissions boundary denies it',
  'session-policy-denies': 'The session policy denies it',
  'vpc-endpoint-denies': 'A VPC endpoint policy denies it',
  'stream-policy-missing': 'The stream’s own policy does not allow it',
  'trust-refused': 'The trust policy does not let Microshare in',
  'role-arn-invalid': 'Role ARN is not valid',
  'external-id-invalid': 'External ID is not valid',
  'session-too-long': 'Session is longer than the role allows',
  'sts-region-disabled': 'STS is off in the region',
  'region-not-enabled-for-portal': 'Region is not enabled for Microshare',
  'portal-misconfigured': 'The portal’s own AWS access is not set up',
  'stream-not-found': 'Stream does not exist there',
  'stream-not-ready': 'Stream is not active yet',
  'stream-name-invalid': 'Stream name is not valid',
  'kms-denied': 'KMS key may not be used',
  'kms-key-disabled': 'KMS key is disabled',
  'kms-key-unusable': 'KMS key is in a state that forbids use',
  'kms-key-not-found': 'KMS key does not exist',
  'kms-not-subscribed': 'Account is not subscribed to KMS',
  'record-too-large': 'Record is too large',
  throttled: 'AWS throttles',
  'aws-unavailable': 'AWS is not available',
  'request-malformed': 'AWS calls the request malformed',
  unreachable: 'AWS cannot be reached',
  unknown: 'Not known yet',
  'root-key': 'Key of the root user',
  'account-mismatch': 'Other account than the stream’s',
  'role-open-to-anyone': 'Role opens without the right external ID',
  'too-much-allowed': 'May do more than write',
  'stream-not-encrypted': 'Stream is not encrypted at rest',
  'code-wrong': 'Code typed back is wrong',
  'file-refused': 'File is not a credentials file',
  'signature-refused': 'Signature refused',
};

export function textOfCause(cause: Cause): string {
  return texts[cause] ?? cause;
}
