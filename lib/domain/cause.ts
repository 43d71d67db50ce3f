/** Why AWS, the network or a file said no. One table; `diagnosis.ts` finds the cause, `messages/<language>/diagnosis` words it. */
export type Cause = keyof typeof causes;

/** Who must act: the customer, Microshare (the portal), AWS, or whoever runs the network in between. */
export type Actor = 'customer' | 'portal' | 'aws' | 'network';

/** A finding in tags and values; `values` fill the sentences (ARNs, names, minutes), never a secret. */
export type Diagnosis = { cause: Cause; actor: Actor; retry: boolean; values: Record<string, string> };

export const causes = {
  secret_wrong: { actor: 'customer', retry: false },
  clock_skew: { actor: 'customer', retry: false },
  key_not_recognised: { actor: 'customer', retry: false },
  session_expired: { actor: 'portal', retry: true },
  policy_missing: { actor: 'customer', retry: false },
  policy_denies: { actor: 'customer', retry: false },
  organisation_denies: { actor: 'customer', retry: false },
  boundary_denies: { actor: 'customer', retry: false },
  session_policy_denies: { actor: 'portal', retry: false },
  vpc_endpoint_denies: { actor: 'customer', retry: false },
  stream_policy_missing: { actor: 'customer', retry: false },
  trust_refused: { actor: 'customer', retry: false },
  role_arn_invalid: { actor: 'customer', retry: false },
  external_id_invalid: { actor: 'portal', retry: false },
  session_too_long: { actor: 'portal', retry: false },
  sts_region_disabled: { actor: 'customer', retry: false },
  region_not_enabled_for_portal: { actor: 'portal', retry: false },
  portal_misconfigured: { actor: 'portal', retry: false },
  stream_not_found: { actor: 'customer', retry: false },
  stream_not_ready: { actor: 'customer', retry: true },
  stream_name_invalid: { actor: 'customer', retry: false },
  kms_denied: { actor: 'customer', retry: false },
  kms_key_disabled: { actor: 'customer', retry: false },
  kms_key_unusable: { actor: 'customer', retry: false },
  kms_key_not_found: { actor: 'customer', retry: false },
  kms_not_subscribed: { actor: 'customer', retry: false },
  record_too_large: { actor: 'portal', retry: false },
  throttled: { actor: 'aws', retry: true },
  aws_unavailable: { actor: 'aws', retry: true },
  request_malformed: { actor: 'portal', retry: false },
  unreachable: { actor: 'network', retry: true },
  unknown: { actor: 'portal', retry: false },
  // Found by the portal itself, not by an answer of AWS.
  root_key: { actor: 'customer', retry: false },
  account_mismatch: { actor: 'customer', retry: false },
  role_open_to_anyone: { actor: 'customer', retry: false },
  too_much_allowed: { actor: 'customer', retry: false },
  stream_not_encrypted: { actor: 'customer', retry: false },
  code_wrong: { actor: 'customer', retry: false },
  file_refused: { actor: 'customer', retry: false },
  signature_refused: { actor: 'portal', retry: false },
} as const satisfies Record<string, { actor: Actor; retry: boolean }>;
