import 'server-only';
import { createHash } from 'node:crypto';
import type { Onboarding } from '@/generated/prisma/client';
import type { Method } from '@/lib/domain/onboarding/onboarding';
import { err, ok, type Result } from '@/lib/domain/result';
import type { NotFound } from '@/lib/server/onboarding/onboarding-of';
import { streamOf, streamViewOf } from '@/lib/server/onboarding/stream-of';
import type { Tx } from '@/lib/server/platform/db/in-transaction';
import { supportKeys } from '@/lib/server/platform/keys/support-keys';
import { auditedMessage } from '@/lib/server/submissions/audited-message';
import type { SealedForOpening } from '@/lib/wire/views';

/** `gone`: its retention has passed, or the stream is no longer named. */
export type SealedFault = NotFound | { kind: 'gone' };

/** `isCurrent`: it is sealed to exactly this build's keys. */
export type StoredSealed = { onboarding: Onboarding; isCurrent: boolean; view: SealedForOpening };

/** A stored message with the outer facts that the opening sandbox compares. Whoever gives it out writes the audit event. */
export async function sealedForOpening(tx: Tx, submissionId: string): Promise<Result<StoredSealed, SealedFault>> {
  const submission = await tx.submission.findUnique({
    where: { id: submissionId },
    include: { sealed: true, onboarding: { include: { customer: { select: { name: true } } } } },
  });
  if (submission === null) return err({ kind: 'not-found' });
  const { onboarding, sealed, method, testRunId, keyId, roleArn, externalId, sealedByHand } = submission;
  const stream = streamOf(onboarding);
  if (sealed === null || stream === null) return err({ kind: 'gone' });
  const audited = await auditedMessage(tx, onboarding, submissionId);
  const recipients = sealed.recipients.length > 0 ? sealed.recipients : submission.recipients;
  return ok({
    onboarding,
    isCurrent: [...recipients].sort().join() === supportKeys().fingerprints.join(),
    view: {
      submissionId,
      armored: sealed.armored,
      onboardingId: onboarding.id,
      customer: onboarding.customer.name,
      stream: streamViewOf(stream),
      method: method as Method,
      testRunId,
      keyId,
      roleArn,
      externalId,
      sha256: createHash('sha256').update(sealed.armored, 'utf8').digest('hex'),
      auditedSha256: audited.sha256,
      contentHash: audited.contentHash,
      sealedByHand,
    },
  });
}
