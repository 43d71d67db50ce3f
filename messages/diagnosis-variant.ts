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
  | 'role-open-to-pattern'
  | 'stream-not-found-other-account'
  | 'aws-answer-unreadable';

/** The case of a diagnosis; a file's refusal is worded by its own reason instead. */
export function variantOf({ cause, mustAct, values }: Diagnosis): DiagnosisVariant | 'file-refused' {
  switch (cause) {
    case 'clock-skew':
      return mustAct === 'microshare' ? 'clock-skew-of-portal' : 'clock-skew';
    case 'policy-missing':
      return variantOfMissingPolicy(values);
    case 'policy-denies':
      return values['layer'] === 'resource' ? 'policy-denies-on-stream' : 'policy-denies';
    case 'role-open-to-anyone':
      return values['accepted'] === 'any-external-id' ? 'role-open-to-pattern' : 'role-open-to-anyone';
    case 'stream-not-found':
      return values['differs']?.includes('accountId') ? 'stream-not-found-other-account' : 'stream-not-found';
    case 'unknown':
      return values['reason'] === 'unreadable' ? 'aws-answer-unreadable' : 'unknown';
    case 'secret-wrong':
    case 'key-not-recognised':
    case 'session-expired':
    case 'organisation-denies':
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
    case 'portal-misconfigured':
    case 'stream-not-ready':
    case 'stream-name-invalid':
    case 'kms-denied':
    case 'kms-key-disabled':
    case 'kms-key-unusable':
    case 'kms-key-not-found':
    case 'kms-not-subscribed':
    case 'record-too-large':
    case 'throttled':
    case 'aws-unavailable':
    case 'request-malformed':
    case 'unreachable':
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
