import 'server-only';
import { createHash } from 'node:crypto';
import type { Onboarding } from '@/generated/prisma/client';
import type { Stream } from '@/lib/domain/aws/arn';
import type { Method } from '@/lib/domain/onboarding/onboarding';
import { err, ok, type Result } from '@/lib/domain/result';
import { factsFormat } from '@/lib/domain/sealing/facts-file';
import { pinOf } from '@/lib/domain/sealing/support-keys';
import { asOneLine } from '@/lib/domain/typed-text';
import type { NotFound } from '@/lib/server/onboarding/onboarding-of';
import { streamOf } from '@/lib/server/onboarding/stream-of';
import type { Tx } from '@/lib/server/platform/db/in-transaction';
import { supportKeys } from '@/lib/server/platform/keys/support-keys';
import { settings } from '@/lib/server/platform/settings/settings';
import { auditedMessage } from '@/lib/server/submissions/audited-message';
import { unwrapMessage } from '@/lib/server/submissions/message-keys';
import type { SealedForOpening } from '@/lib/wire/views';

/** `gone`: its retention has passed, its data key is destroyed, or the stream is no longer named. */
export type SealedFault = NotFound | { kind: 'gone' };

/**
 * `replacementId`: what it was submitted for; null for the onboarding's own access. `isCurrent`: it is sealed to exactly this build's keys. `sha256`: of the stored message as it is now, hex; `auditedSha256`: as the audit
 * holds it, null where no event does. The facts name the audit's.
 */
export type StoredSealed = {
  onboarding: Onboarding;
  stream: Stream;
  replacementId: string | null;
  isCurrent: boolean;
  sha256: string;
  auditedSha256: string | null;
  view: SealedForOpening;
};

/** A stored message with the facts to compare with what is inside. Whoever gives it out writes the audit event. */
export async function sealedForOpening(tx: Tx, submissionId: string): Promise<Result<StoredSealed, SealedFault>> {
  const submission = await tx.submission.findUnique({
    where: { id: submissionId },
    include: { sealed: true, onboarding: { include: { customer: { select: { name: true } } } } },
  });
  if (submission === null) return err({ kind: 'not-found' });
  const { onboarding, replacementId, sealed, method, testRunId, keyId, roleArn, externalId, givenSha256, submittedAt, sealedByHand } =
    submission;
  const stream = streamOf(onboarding);
  const armored = sealed === null ? null : await unwrapMessage(tx, submissionId, sealed);
  if (sealed === null || armored === null || stream === null) return err({ kind: 'gone' });
  const audited = await auditedMessage(tx, onboarding, submissionId);
  const recipients = [...(sealed.recipients.length > 0 ? sealed.recipients : submission.recipients)].sort();
  const sha256 = createHash('sha256').update(armored, 'utf8').digest('hex');
  const facts = {
    format: factsFormat,
    version: 1,
    origin: settings().origin,
    submissionId,
    onboardingId: onboarding.id,
    customer: asOneLine(onboarding.customer.name),
    stream: stream.arn,
    method: method as Method,
    testRunId,
    keyId,
    roleArn,
    externalId,
    sha256: audited.sha256 ?? sha256,
    givenSha256,
    contentHash: audited.contentHash,
    submittedAt: submittedAt.toISOString(),
    sealedByHand,
    pin: await pinOf(recipients),
    recipients,
  } as const;
  const isCurrent = recipients.join() === supportKeys().fingerprints.join();
  return ok({
    onboarding,
    stream,
    replacementId,
    isCurrent,
    sha256,
    auditedSha256: audited.sha256,
    view: { armored, facts },
  });
}
