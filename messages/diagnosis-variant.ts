import type { Cause, Diagnosis } from '@/lib/domain/cause';

/** What a diagnosis is worded as: its cause, or a case of it that has a way out of its own. */
export type DiagnosisVariant =
  | Exclude<Cause, 'file_refused'>
  | 'clock_skew_of_portal'
  | 'policy_missing_other_resource'
  | 'policy_missing_document_account'
  | 'policy_missing_firehose_role'
  | 'policy_missing_put_records'
  | 'policy_denies_on_stream'
  | 'role_open_to_pattern'
  | 'stream_not_found_other_account'
  | 'aws_answer_unreadable';

/** The case of a diagnosis; a file's refusal is worded by its own reason instead. */
export function variantOf({ cause, actor, values }: Diagnosis): DiagnosisVariant | 'file_refused' {
  switch (cause) {
    case 'clock_skew':
      return actor === 'portal' ? 'clock_skew_of_portal' : 'clock_skew';
    case 'policy_missing':
      return variantOfMissingPolicy(values);
    case 'policy_denies':
      return values['layer'] === 'resource' ? 'policy_denies_on_stream' : 'policy_denies';
    case 'role_open_to_anyone':
      return values['accepted'] === 'any-external-id' ? 'role_open_to_pattern' : 'role_open_to_anyone';
    case 'stream_not_found':
      return values['differs']?.includes('accountId') ? 'stream_not_found_other_account' : 'stream_not_found';
    case 'unknown':
      return values['reason'] === 'unreadable' ? 'aws_answer_unreadable' : 'unknown';
    case 'secret_wrong':
    case 'key_not_recognised':
    case 'session_expired':
    case 'organisation_denies':
    case 'boundary_denies':
    case 'session_policy_denies':
    case 'vpc_endpoint_denies':
    case 'stream_policy_missing':
    case 'trust_refused':
    case 'role_arn_invalid':
    case 'external_id_invalid':
    case 'session_too_long':
    case 'sts_region_disabled':
    case 'region_not_enabled_for_portal':
    case 'portal_misconfigured':
    case 'stream_not_ready':
    case 'stream_name_invalid':
    case 'kms_denied':
    case 'kms_key_disabled':
    case 'kms_key_unusable':
    case 'kms_key_not_found':
    case 'kms_not_subscribed':
    case 'record_too_large':
    case 'throttled':
    case 'aws_unavailable':
    case 'request_malformed':
    case 'unreachable':
    case 'root_key':
    case 'account_mismatch':
    case 'too_much_allowed':
    case 'stream_not_encrypted':
    case 'code_wrong':
    case 'file_refused':
    case 'signature_refused':
      return cause;
  }
}

function variantOfMissingPolicy(values: Readonly<Record<string, string>>): DiagnosisVariant {
  if (values['trap'] === 'document-account') return 'policy_missing_document_account';
  if (values['trap'] === 'firehose-role') return 'policy_missing_firehose_role';
  if (values['differs'] !== undefined) return 'policy_missing_other_resource';
  return values['trap'] === 'only-put-record' ? 'policy_missing_put_records' : 'policy_missing';
}
