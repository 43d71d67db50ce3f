import 'server-only';
import { createHash } from 'node:crypto';
import type { Method } from '@/lib/domain/onboarding';
import { err, ok, type Result } from '@/lib/domain/result';
import { chainName, recordAudit } from '@/lib/server/audit/record-audit';
import { inTransaction, type Tx } from '@/lib/server/db/in-transaction';
import { type Limited, takeLimit } from '@/lib/server/limits/take-limit';
import { announceChange } from '@/lib/server/live/announce-change';
import { mailMembers } from '@/lib/server/onboardings/mail-members';
import type { NotFound } from '@/lib/server/onboardings/onboarding-of';
import { fromJson } from '@/lib/server/onboardings/stored-json';
import { streamOf, streamViewOf } from '@/lib/server/onboardings/stream-of';
import { actorOf, requireSteppedUpStaff } from '@/lib/server/who';
import { readSealedInput } from '@/lib/wire/onboarding-inputs';
import { type BadInput, parseInput } from '@/lib/wire/parse-input';
import type { SealedForOpening } from '@/lib/wire/views';

/** `gone`: its retention has passed, or the stream is no longer named. */
export type ReadSealedFault = BadInput | NotFound | Limited | { kind: 'gone' };

/**
 * Gives staff, who have just proven that it is they, a sealed message and the facts to compare with what is inside. Each reading is an
 * audit event and a mail to the customer.
 */
export async function readSealedMessage(input: unknown): Promise<Result<SealedForOpening, ReadSealedFault>> {
  const staff = await requireSteppedUpStaff();
  const wish = parseInput(readSealedInput, input);
  if (!wish.ok) return wish;
  const { handoverId, as } = wish.value;
  const limit = await takeLimit(`read-sealed:${staff.personId}`, { max: 60, windowSeconds: 3_600 });
  if (!limit.ok) return limit;
  const actor = await actorOf(staff);
  return inTransaction<SealedForOpening, ReadSealedFault>(async (tx) => {
    const handover = await tx.handover.findUnique({
      where: { id: handoverId },
      include: { sealed: true, onboarding: { include: { customer: { select: { name: true } } } } },
    });
    if (handover === null) return err({ kind: 'not-found' });
    const { onboarding, sealed, method, testRunId, keyId, roleArn, externalId, sealedByHand } = handover;
    const stream = streamOf(onboarding);
    if (sealed === null || stream === null) return err({ kind: 'gone' });
    const opening = await tx.opening.create({
      data: { handoverId, personId: staff.personId, kind: as === 'open' ? 'opened' : 'downloaded' },
    });
    await mailMembers(tx, onboarding, 'opened', { openedAt: opening.at.toISOString() });
    await announceChange(tx, { onboardingId: onboarding.id, customerId: onboarding.customerId });
    const auditedSha256 = await auditedHash(tx, onboarding, handoverId);
    const action = as === 'open' ? 'handover.opened' : 'handover.downloaded';
    const chain = { customerId: onboarding.customerId };
    await recordAudit(tx, actor, action, onboarding.id, { chain, details: { handoverId, openingId: opening.id } });
    return ok({
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
      auditedSha256,
      sealedByHand,
    });
  });
}

/** The hash as the chain of audit events holds it, which nobody can change without breaking the chain. */
async function auditedHash(tx: Tx, onboarding: { id: string; customerId: string }, handoverId: string): Promise<string | null> {
  const event = await tx.auditEvent.findFirst({
    where: {
      chain: chainName({ customerId: onboarding.customerId }),
      subject: onboarding.id,
      action: 'handover.received',
      details: { path: ['handoverId'], equals: handoverId },
    },
    select: { details: true },
  });
  return event === null ? null : (fromJson<{ sha256?: string }>(event.details).sha256 ?? null);
}
