/** Why AWS, the network or a file said no. One table; `diagnosis.ts` finds the cause, `messages/<language>/diagnosis` words it. */
export type Cause = keyof typeof causes;

/** Who must act: the customer, Microshare (the portal), AWS, or whoever runs the network in between. */
export type MustAct = 'customer' | 'microshare' | 'aws' | 'network';

/** A finding in tags and values; `values` fill the sentences (ARNs, names, minutes), never a secret. */
export type Diagnosis = { cause: Cause; mustAct: MustAct; retry: boolean; values: Record<string, string> };

export const causes = {
  'secret-wrong': { mustAct: 'customer', retry: false },
  'clock-skew': { mustAct: 'customer', retry: false },
  'key-not-recognised': { mustAct: 'customer', retry: false },
  'session-expired': { mustAct: 'microshare', retry: true },
  'policy-missing': { mustAct: 'customer', retry: false },
  'policy-denies': { mustAct: 'customer', retry: false },
  'organisation-denies': { mustAct: 'customer', retry: false },
  'boundary-denies': { mustAct: 'customer', retry: false },
  'session-policy-denies': { mustAct: 'microshare', retry: false },
  'vpc-endpoint-denies': { mustAct: 'customer', retry: false },
  'stream-policy-missing': { mustAct: 'customer', retry: false },
  'trust-refused': { mustAct: 'customer', retry: false },
  'role-arn-invalid': { mustAct: 'customer', retry: false },
  'external-id-invalid': { mustAct: 'microshare', retry: false },
  'session-too-long': { mustAct: 'microshare', retry: false },
  'sts-region-disabled': { mustAct: 'customer', retry: false },
  'region-not-enabled-for-portal': { mustAct: 'microshare', retry: false },
  'portal-misconfigured': { mustAct: 'microshare', retry: false },
  'stream-not-found': { mustAct: 'customer', retry: false },
  'stream-not-ready': { mustAct: 'customer', retry: true },
  'stream-name-invalid': { mustAct: 'customer', retry: false },
  'kms-denied': { mustAct: 'customer', retry: false },
  'kms-key-disabled': { mustAct: 'customer', retry: false },
  'kms-key-unusable': { mustAct: 'customer', retry: false },
  'kms-key-not-found': { mustAct: 'customer', retry: false },
  'kms-not-subscribed': { mustAct: 'customer', retry: false },
  'record-too-large': { mustAct: 'microshare', retry: false },
  throttled: { mustAct: 'aws', retry: true },
  'aws-unavailable': { mustAct: 'aws', retry: true },
  'request-malformed': { mustAct: 'microshare', retry: false },
  'account-not-active': { mustAct: 'customer', retry: false },
  'key-quarantined': { mustAct: 'customer', retry: false },
  unreachable: { mustAct: 'network', retry: true },
  // An answer in AWS's form that neither refuses by a code nor proves anything.
  'answer-unknown': { mustAct: 'microshare', retry: false },
  unknown: { mustAct: 'microshare', retry: false },
  // Found by the portal itself, not by an answer of AWS.
  'root-key': { mustAct: 'customer', retry: false },
  'account-mismatch': { mustAct: 'customer', retry: false },
  'role-open-to-anyone': { mustAct: 'customer', retry: false },
  'too-much-allowed': { mustAct: 'customer', retry: false },
  'stream-not-encrypted': { mustAct: 'customer', retry: false },
  'code-wrong': { mustAct: 'customer', retry: false },
  'file-refused': { mustAct: 'customer', retry: false },
  'signature-refused': { mustAct: 'microshare', retry: false },
} as const satisfies Record<string, { mustAct: MustAct; retry: boolean }>;

/** The causes after which the customer has the move: theirs to mend, or to run the test again. */
export type CauseToMend = { [Name in Cause]: (typeof causes)[Name]['mustAct'] extends 'microshare' ? never : Name }[Cause];

/** A diagnosis with what the table says of its cause. */
export function asDiagnosis(cause: Cause, values: Record<string, string> = {}): Diagnosis {
  return { cause, ...causes[cause], values };
}
