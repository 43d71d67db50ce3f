/** What is wrong with a role's trust policy: somebody else could use the role, or Microshare may be kept out. */
export type TrustFinding = { kind: TrustFindingKind; values: Record<string, string> };

export type TrustFindingKind =
  | 'trust-anyone'
  | 'trust-whole-account'
  | 'trust-other-principal'
  | 'trust-external-id-missing'
  | 'trust-external-id-pattern'
  | 'trust-external-id-optional'
  | 'trust-external-id-other'
  | 'trust-not-named'
  | 'trust-principal-gone'
  | 'trust-more-conditions'
  | 'trust-denies';
