import 'server-only';
import { err, ok, type Result } from '@/lib/domain/result';
import { chainName, recordAudit } from '@/lib/server/audit/record-audit';
import { inTransaction, type Tx } from '@/lib/server/db/in-transaction';
import { checkEnvelope, type Envelope } from '@/lib/server/keys/check-envelope';
import { supportKeys } from '@/lib/server/keys/support-keys';
import { announceChange } from '@/lib/server/live/announce-change';
import { type SealedFault, type StoredSealed, sealedForOpening } from '@/lib/server/onboardings/sealed-for-opening';
import { actorOf, requireSteppedUpStaff } from '@/lib/server/who';
import { resealInput } from '@/lib/wire/onboarding-inputs';
import { type BadInput, parseInput } from '@/lib/wire/parse-input';

/**
 * `envelope`: the new message's structure, with the class by which it was refused. `replaced`: the stored message is no longer the one
 * that was opened. `sha-differs`: the stored message is not the one of the audit. `content-differs`: an earlier opening told another
 * content. `not-read`: this person did not get the message here.
 */
export type ResealFault =
  | BadInput
  | SealedFault
  | { kind: 'not-older' | 'replaced' | 'sha-differs' | 'content-differs' | 'not-read' }
  | { kind: 'envelope'; reason: string };

type Given = { handoverId: string; sha256: string; armored: string; contentHash: string };

/**
 * Puts a message that staff's room sealed to this build's keys in the place of the older one. The server cannot look inside: it checks
 * the envelope, that it is the stored message that was opened, and that the content's hash is the one that the audit holds, if any. The
 * hash goes into the audit, and every later opening is compared with it.
 */
export async function resealMessage(input: unknown): Promise<Result<void, ResealFault>> {
  const staff = await requireSteppedUpStaff();
  const wish = parseInput(resealInput, input);
  if (!wish.ok) return wish;
  const given = wish.value;
  const envelope = await checkEnvelope(given.armored, supportKeys());
  if (!envelope.ok) return err({ kind: 'envelope', reason: envelope.fault.kind });
  const actor = await actorOf(staff);
  return inTransaction<void, ResealFault>(async (tx) => {
    const sealed = await sealedForOpening(tx, given.handoverId);
    if (!sealed.ok) return sealed;
    const fault = await refuse(tx, sealed.value, given, staff.personId);
    if (fault !== null) return err(fault);
    if (!(await replace(tx, sealed.value, { given, envelope: envelope.value, personId: staff.personId }))) return err({ kind: 'replaced' });
    const { id: onboardingId, customerId } = sealed.value.onboarding;
    await announceChange(tx, { onboardingId, customerId });
    const { sha256, recipients } = envelope.value;
    const details = { handoverId: given.handoverId, previousSha256: given.sha256, sha256, recipients, contentHash: given.contentHash };
    await recordAudit(tx, actor, 'handover.resealed', onboardingId, { chain: { customerId }, details });
    return ok(undefined);
  });
}

async function refuse(tx: Tx, { onboarding, isCurrent, view }: StoredSealed, given: Given, personId: string): Promise<ResealFault | null> {
  if (isCurrent) return { kind: 'not-older' };
  if (view.sha256 !== given.sha256) return { kind: 'replaced' };
  if (view.auditedSha256 !== null && view.auditedSha256 !== given.sha256) return { kind: 'sha-differs' };
  if (view.contentHash !== null && view.contentHash !== given.contentHash) return { kind: 'content-differs' };
  const reading = await tx.auditEvent.findFirst({
    where: {
      chain: chainName({ customerId: onboarding.customerId }),
      subject: onboarding.id,
      action: 'handover.reseal-read',
      actor: personId,
      details: { path: ['handoverId'], equals: given.handoverId },
    },
    select: { seq: true },
  });
  return reading === null ? { kind: 'not-read' } : null;
}

/** The condition on the older text makes the second of two people lose. */
async function replace(
  tx: Tx,
  { view }: StoredSealed,
  { given, envelope, personId }: { given: Given; envelope: Envelope; personId: string },
): Promise<boolean> {
  const { handoverId, armored, contentHash } = given;
  const { sha256, recipients } = envelope;
  const { count } = await tx.sealedMessage.updateMany({
    where: { handoverId, armored: view.armored },
    data: { armored, contentHash, sha256, recipients, resealedAt: new Date(), resealedBy: personId },
  });
  return count === 1;
}
