import type { Cause, Diagnosis } from '@/lib/domain/aws/cause';

/** What a diagnosis is worded as: its cause, or a case of it that has a way out of its own. */
export type DiagnosisVariant =
  | Exclude<Cause, 'file-refused'>
  | 'clock-skew-of-portal'
  | 'policy-missing-other-resource'
  | 'policy-missing-document-account'
  | 'policy-missing-firehose-role'
  | 'policy-missing-put-records'
  | 'policy-denies-on-stream'
  | 'policy-denies-without-mfa'
  | 'organisation-denies-role'
  | 'organisation-allows-not'
  | 'role-open-to-pattern'
  | 'role-open-to-other-principal'
  | 'stream-not-found-other-account'
  | 'throttled-by-sts'
  | 'throttled-dry-runs'
  | 'portal-misconfigured-identity'
  | 'portal-misconfigured-own-call'
  | 'portal-misconfigured-tags'
  | 'unreachable-page'
  | 'unreachable-certificate';

/** The case of a diagnosis; a file's refusal is worded by its own reason instead. */
export function variantOf({ cause, mustAct, values }: Diagnosis): DiagnosisVariant | 'file-refused' {
  switch (cause) {
    case 'clock-skew':
      return mustAct === 'microshare' ? 'clock-skew-of-portal' : 'clock-skew';
    case 'policy-missing':
      return variantOfMissingPolicy(values);
    case 'policy-denies':
      if (values['trap'] === 'mfa') return 'policy-denies-without-mfa';
      return values['layer'] === 'resource' ? 'policy-denies-on-stream' : 'policy-denies';
    case 'organisation-denies':
      if (values['how'] === 'missing') return 'organisation-allows-not';
      return values['operation'] === 'sts:AssumeRole' ? 'organisation-denies-role' : 'organisation-denies';
    case 'role-open-to-anyone':
      if (values['accepted'] === 'other-principal') return 'role-open-to-other-principal';
      return values['accepted'] === 'any-external-id' ? 'role-open-to-pattern' : 'role-open-to-anyone';
    case 'stream-not-found':
      return values['differs']?.includes('accountId') ? 'stream-not-found-other-account' : 'stream-not-found';
    case 'throttled':
      if (values['operation']?.startsWith('sts:')) return 'throttled-by-sts';
      // Kinesis has another name for every other limit of a stream.
      return values['code'] === 'ThrottlingException' ? 'throttled-dry-runs' : 'throttled';
    case 'portal-misconfigured':
      return variantOfPortalsFault(values);
    case 'unreachable':
      return variantOfNoAnswer(values['why'] ?? '');
    case 'unknown':
      // An answer without a code has no words of AWS's to repeat.
      return values['code'] === undefined ? 'answer-unknown' : 'unknown';
    case 'secret-wrong':
    case 'key-not-recognised':
    case 'session-expired':
    case 'boundary-denies':
    case 'session-policy-denies':
    case 'vpc-endpoint-denies':
    case 'stream-policy-missing':
    case 'trust-refused':
    case 'role-arn-invalid':
    case 'external-id-invalid':
    case 'session-too-long':
    case 'sts-region-disabled':
    case 'region-not-enabled-for-portal':
    case 'stream-not-ready':
    case 'stream-name-invalid':
    case 'kms-denied':
    case 'kms-key-disabled':
    case 'kms-key-unusable':
    case 'kms-key-not-found':
    case 'kms-not-subscribed':
    case 'record-too-large':
    case 'aws-unavailable':
    case 'account-not-active':
    case 'key-quarantined':
    case 'answer-unknown':
    case 'request-malformed':
    case 'root-key':
    case 'account-mismatch':
    case 'too-much-allowed':
    case 'stream-not-encrypted':
    case 'code-wrong':
    case 'file-refused':
    case 'signature-refused':
      return cause;
  }
}

function variantOfMissingPolicy(values: Readonly<Record<string, string>>): DiagnosisVariant {
  if (values['trap'] === 'document-account') return 'policy-missing-document-account';
  if (values['trap'] === 'firehose-role') return 'policy-missing-firehose-role';
  if (values['differs'] !== undefined) return 'policy-missing-other-resource';
  return values['trap'] === 'only-put-record' ? 'policy-missing-put-records' : 'policy-missing';
}

function variantOfPortalsFault(values: Readonly<Record<string, string>>): DiagnosisVariant {
  if (values['trap'] === 'tagged-session') return 'portal-misconfigured-tags';
  if (values['reason'] === 'other-identity') return 'portal-misconfigured-identity';
  return values['reason'] === 'own-call-refused' ? 'portal-misconfigured-own-call' : 'portal-misconfigured';
}

function variantOfNoAnswer(why: string): DiagnosisVariant {
  if (why === 'not-aws') return 'unreachable-page';
  return why.startsWith('certificate-') || why === 'untrusted' ? 'unreachable-certificate' : 'unreachable';
}
