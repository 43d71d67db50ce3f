import type { OpeningFacts } from '@/lib/domain/sealing/opening-sandbox-messages';
import type { SealedForOpening } from '@/lib/wire/views';

/** What the sandbox compares with what is inside; hashes are those of the audit where it has them. */
export function openingFactsOf({ stream, ...sealed }: SealedForOpening): OpeningFacts {
  return {
    onboardingId: sealed.onboardingId,
    customer: sealed.customer,
    stream: { region: stream.region, accountId: stream.accountId, streamName: stream.name },
    method: sealed.method,
    testRunId: sealed.testRunId,
    keyId: sealed.keyId,
    roleArn: sealed.roleArn,
    externalId: sealed.externalId,
    sha256: sealed.auditedSha256 ?? sealed.sha256,
    contentHash: sealed.contentHash,
  };
}
