import type { OpeningField } from '@/lib/domain/sealing/opening-sandbox-messages';

/** The facts that an opening compares, as the page, the command and the offline page name them. */
export const comparedFieldNames: Readonly<Record<OpeningField, string>> = {
  sha256: 'SHA-256 of the message',
  onboardingId: 'Onboarding',
  customer: 'Customer',
  stream: 'Stream',
  method: 'Method',
  testRunId: 'Test run',
  keyId: 'Access key ID',
  roleArn: 'Role ARN',
  externalId: 'External ID',
  contentHash: 'SHA-256 of the content',
};
