import 'server-only';
import { createHash } from 'node:crypto';
import type { Onboarding } from '@/generated/prisma/client';
import type { Method } from '@/lib/domain/onboarding';
import { err, ok, type Result } from '@/lib/domain/result';
import type { Tx } from '@/lib/server/db/in-transaction';
import { supportKeys } from '@/lib/server/keys/support-keys';
import { auditedMessage } from '@/lib/server/onboardings/audited-message';
import type { NotFound } from '@/lib/server/onboardings/onboarding-of';
import { streamOf, streamViewOf } from '@/lib/server/onboardings/stream-of';
import type { SealedForOpening } from '@/lib/wire/views';

/** `gone`: its retention has passed, or the stream is no longer named. */
export type SealedFault = NotFound | { kind: 'gone' };

/** `isCurrent`: it is sealed to exactly this build's keys. */
export type StoredSealed = { onboarding: Onboarding; isCurrent: boolean; view: SealedForOpening };

/** A stored message with the outer facts that the opening room compares. Whoever gives it out writes the audit event. */
export async function sealedForOpening(tx: Tx, handoverId: string): Promise<Result<StoredSealed, SealedFault>> {
  const handover = await tx.handover.findUnique({
    where: { id: handoverId },
    include: { sealed: true, onboarding: { include: { customer: { select: { name: true } } } } },
  });
  if (handover === null) return err({ kind: 'not-found' });
  const { onboarding, sealed, method, testRunId, keyId, roleArn, externalId, sealedByHand } = handover;
  const stream = streamOf(onboarding);
  if (sealed === null || stream === null) return err({ kind: 'gone' });
  const audited = await auditedMessage(tx, onboarding, handoverId);
  const recipients = sealed.recipients.length > 0 ? sealed.recipients : handover.recipients;
  return ok({
    onboarding,
    isCurrent: [...recipients].sort().join() === supportKeys().fingerprints.join(),
    view: {
      handoverId,
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
