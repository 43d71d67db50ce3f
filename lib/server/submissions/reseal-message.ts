import 'server-only';
import { err, ok } from '@/lib/domain/result';
import { namesSubmission, storedActions } from '@/lib/server/audit/old-names';
import { chainName, recordAudit } from '@/lib/server/audit/record-audit';
import { mailMembers } from '@/lib/server/onboarding/mail-members';
import type { Tx } from '@/lib/server/platform/db/in-transaction';
import { checkEnvelope, type Envelope } from '@/lib/server/platform/keys/check-envelope';
import { supportKeys } from '@/lib/server/platform/keys/support-keys';
import { announceChange } from '@/lib/server/platform/live/announce-change';
import { wrapMessage } from '@/lib/server/submissions/message-keys';
import { type StoredSealed, sealedForOpening } from '@/lib/server/submissions/sealed-for-opening';
import { verb } from '@/lib/server/verb';
import { requireSteppedUpStaff } from '@/lib/server/who';
import { resealInput } from '@/lib/wire/onboarding-inputs';

type ResealRefusal = { kind: 'not-older' | 'replaced' | 'sha-differs' | 'content-differs' | 'not-read' };
type ResealedInput = { submissionId: string; sha256: string; armored: string; contentHash: string };

/**
 * Puts a message that staff sealed outside the portal to this build's keys in the place of the older one. The server cannot look inside: it checks
 * the envelope, that it is the stored message that was opened, and that the content's hash is the one that the audit holds, if any. The
 * hash goes into the audit, and every later opening is compared with it.
 *
 * Refuses `replaced` where the stored message is no longer the one that was opened, `sha-differs` where it is not the one of the audit,
 * `content-differs` where an earlier opening found another content, `not-read` where this person did not get the message here.
 */
export const resealMessage = verb(
  {
    by: requireSteppedUpStaff,
    input: resealInput,
    prepare: async ({ input }) => {
      const envelope = await checkEnvelope(input.armored, supportKeys());
      return envelope.ok ? envelope : err({ kind: 'envelope', reason: envelope.fault.kind });
    },
  },
  async ({ tx, who, actor, input: resealed, prepared: envelope }) => {
    // Of two people at once the second waits, and then reads one state: not the first's audit beside the older message.
    await tx.$queryRaw`select 1 from sealed_message where "submissionId" = ${resealed.submissionId} for update`;
    const sealed = await sealedForOpening(tx, resealed.submissionId);
    if (!sealed.ok) return sealed;
    const fault = await refuse(tx, sealed.value, resealed, who.personId);
    if (fault !== null) return err(fault);
    await replace(tx, { resealed, envelope, personId: who.personId });
    const { id: onboardingId, customerId } = sealed.value.onboarding;
    await announceChange(tx, { onboardingId, customerId });
    const { sha256, recipients } = envelope;
    await mailMembers(tx, sealed.value.onboarding, 'resealed', { resealedAt: new Date().toISOString(), sha256 });
    const details = {
      submissionId: resealed.submissionId,
      previousSha256: resealed.sha256,
      sha256,
      recipients,
      contentHash: resealed.contentHash,
    };
    await recordAudit(tx, actor, 'submission.resealed', onboardingId, { chain: { customerId }, details });
    return ok(undefined);
  },
);

async function refuse(
  tx: Tx,
  { onboarding, isCurrent, sha256, auditedSha256, view }: StoredSealed,
  resealed: ResealedInput,
  personId: string,
): Promise<ResealRefusal | null> {
  if (isCurrent) return { kind: 'not-older' };
  const { contentHash } = view.facts;
  if (sha256 !== resealed.sha256) return { kind: 'replaced' };
  if (auditedSha256 !== null && auditedSha256 !== resealed.sha256) return { kind: 'sha-differs' };
  if (contentHash !== null && contentHash !== resealed.contentHash) return { kind: 'content-differs' };
  const reading = await tx.auditEvent.findFirst({
    where: {
      chain: chainName({ customerId: onboarding.customerId }),
      subject: onboarding.id,
      action: { in: storedActions(['submission.reseal-read']) },
      actor: personId,
      ...namesSubmission(resealed.submissionId),
    },
    select: { seq: true },
  });
  return reading === null ? { kind: 'not-read' } : null;
}

/** The message is locked, and was compared with the one that was opened. It keeps its data key, so that a dump of before can be read. */
async function replace(
  tx: Tx,
  { resealed, envelope, personId }: { resealed: ResealedInput; envelope: Envelope; personId: string },
): Promise<void> {
  const { submissionId, contentHash } = resealed;
  const { armored, sha256, recipients } = envelope;
  const stored = await wrapMessage(tx, submissionId, armored);
  const data = { ...stored, contentHash, sha256, recipients, resealedAt: new Date(), resealedBy: personId };
  await tx.sealedMessage.update({ where: { submissionId }, data });
}
