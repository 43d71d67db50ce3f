import type { TrustFindingKind } from '@/lib/domain/aws/trust-finding';

/** What a pasted trust policy was found to say. */
export const trustPolicyTexts = {
  label: 'Compare your role’s trust policy',
  hint: 'Paste it from the role’s page in the IAM console, under Trust relationships. It is read in this page only and sent nowhere.',
  notAPolicy: 'This is no trust policy. One begins with { and holds "Statement" with "Principal".',
  right: 'By its text this policy lets in Microshare with your external ID, and nobody else.',
  findings: {
    'trust-anyone': 'It names everybody (*) as principal. An external ID alone protects nothing: name Microshare’s principal.',
    'trust-whole-account':
      'It names the whole account {accountId}, so every identity in it gets in. Add a condition on aws:PrincipalArn, or name the principal.',
    'trust-other-principal': 'It also lets in {principal}, which is not Microshare. Remove it from this role.',
    'trust-external-id-missing': 'It demands no external ID. Add the condition StringEquals on sts:ExternalId.',
    'trust-external-id-pattern': 'It takes a pattern for the external ID. Use StringEquals with exactly yours.',
    'trust-external-id-optional':
      'Its condition on sts:ExternalId also holds where no external ID is sent (IfExists) or another is. Use StringEquals.',
    'trust-external-id-other': 'It demands another external ID than {externalId}.',
    'trust-not-named': 'No statement that allows sts:AssumeRole names {portalPrincipal}.',
    'trust-principal-gone':
      'It names {principal}, the id of an identity that was deleted or made anew. Name Microshare’s principal again, by its ARN.',
    'trust-more-conditions': 'It has a further condition, {condition}, which Microshare’s call may not fulfil.',
    'trust-denies': 'It has a statement with "Effect": "Deny", which goes before every Allow. See whom it strikes.',
  } satisfies Record<TrustFindingKind, string>,
} as const;
