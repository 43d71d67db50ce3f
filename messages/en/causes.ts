import type { Cause } from '@/lib/domain/cause';

/** Causes as a few words, for tables. The full sentences are in `diagnosis`. */
const words: Record<Cause, string> = {
  secret_wrong: 'Secret access key is wrong',
  clock_skew: 'Clock of the computer is off',
  key_not_recognised: 'AWS does not know the key',
  session_expired: 'Session expired',
  policy_missing: 'No policy allows writing',
  policy_denies: 'A policy denies writing',
  organisation_denies: 'The organisation denies it',
  boundary_denies: 'A permissions boundary denies it',
  session_policy_denies: 'The session policy denies it',
  vpc_endpoint_denies: 'A VPC endpoint policy denies it',
  stream_policy_missing: 'The stream’s own policy does not allow it',
  trust_refused: 'The trust policy does not let Microshare in',
  role_arn_invalid: 'Role ARN is not valid',
  external_id_invalid: 'External ID is not valid',
  session_too_long: 'Session is longer than the role allows',
  sts_region_disabled: 'STS is off in the region',
  region_not_enabled_for_portal: 'Region is not enabled for Microshare',
  portal_misconfigured: 'The portal’s own AWS access is not set up',
  stream_not_found: 'Stream does not exist there',
  stream_not_ready: 'Stream is not active yet',
  stream_name_invalid: 'Stream name is not valid',
  kms_denied: 'KMS key may not be used',
  kms_key_disabled: 'KMS key is disabled',
  kms_key_unusable: 'KMS key is in a state that forbids use',
  kms_key_not_found: 'KMS key does not exist',
  kms_not_subscribed: 'Account is not subscribed to KMS',
  record_too_large: 'Record is too large',
  throttled: 'AWS throttles',
  aws_unavailable: 'AWS is not available',
  request_malformed: 'AWS calls the request malformed',
  unreachable: 'AWS cannot be reached',
  unknown: 'Not known yet',
  root_key: 'Key of the root user',
  account_mismatch: 'Other account than the stream’s',
  role_open_to_anyone: 'Role opens without the right external ID',
  too_much_allowed: 'May do more than write',
  stream_not_encrypted: 'Stream is not encrypted at rest',
  code_wrong: 'Code typed back is wrong',
  file_refused: 'File is not a credentials file',
  signature_refused: 'Signature refused',
};

export function wordCause(cause: Cause): string {
  return words[cause] ?? cause;
}
