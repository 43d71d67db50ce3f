import 'server-only';
import type { Onboarding, Prisma } from '@/generated/prisma/client';
import { type Status, type TransitionFault, transition } from '@/lib/domain/onboarding/onboarding';
import { err, ok, type Result } from '@/lib/domain/result';
import { currentAction, storedActions } from '@/lib/server/audit/old-names';
import { chainName } from '@/lib/server/audit/record-audit';
import { namesOf } from '@/lib/server/onboarding/names-of';
import type { Tx } from '@/lib/server/platform/db/in-transaction';
import type { ChangedMeanwhile } from '@/lib/wire/faults';

/** A change of the status ends an approval that can still be taken back: it was given to the case as it was. */
export const noApproval = { approvalBy: null, approvalAt: null, approvalEffectiveAt: null };

type Change = Omit<Prisma.OnboardingUncheckedUpdateManyInput, 'id' | 'status' | 'version' | 'statusSince'>;

/**
 * Optimistic lock on status and version: changes an onboarding only if it still is as it was read; the second of two people is refused
 * with what the first did. `seenVersion`: what the person had before their eyes, where that is older than what was read.
 */
export async function changeOnboarding(
  tx: Tx,
  onboarding: Onboarding,
  change: Change & { status?: Status },
  seenVersion?: number,
): Promise<Result<void, ChangedMeanwhile | TransitionFault>> {
  if (seenVersion !== undefined && seenVersion !== onboarding.version) return err(await changedMeanwhile(tx, onboarding));
  const { status, ...rest } = change;
  if (status !== undefined) {
    const next = transition(onboarding.status as Status, status);
    if (!next.ok) return next;
  }
  const moved = status === undefined ? {} : { status, statusSince: new Date(), ...noApproval };
  const { count } = await tx.onboarding.updateMany({
    where: { id: onboarding.id, status: onboarding.status, version: onboarding.version },
    data: { ...moved, ...rest, version: { increment: 1 } },
  });
  return count === 1 ? ok(undefined) : err(await changedMeanwhile(tx, onboarding));
}

/** As customers get it: who of staff did what is not theirs to know before it has effect. */
export function withoutWho<Fault extends { kind: string }>(fault: Fault): Fault {
  return fault.kind === 'changed-meanwhile' ? { ...fault, by: 'unknown', action: 'unknown' } : fault;
}

/** Who changed it last, how and when. Test runs and messages change nothing that another person decides on. */
async function changedMeanwhile(tx: Tx, onboarding: Onboarding): Promise<ChangedMeanwhile> {
  const [event] = await tx.auditEvent.findMany({
    where: {
      subject: onboarding.id,
      chain: chainName({ customerId: onboarding.customerId }),
      NOT: { action: { in: storedActions(quietActions) } },
    },
    orderBy: { seq: 'desc' },
    take: 1,
  });
  if (event === undefined) return { kind: 'changed-meanwhile', by: 'unknown', action: 'unknown', at: onboarding.updatedAt.toISOString() };
  const names = await namesOf(tx, [event.actor]);
  return { kind: 'changed-meanwhile', by: names(event.actor).name, action: currentAction(event.action), at: event.at.toISOString() };
}

const quietActions = [
  'test.started',
  'test.passed',
  'test.failed',
  'request.sent',
  'submission.refused',
  'message.sent',
  'note.added',
  'onboarding.reminded',
  'submission.opened',
  'submission.downloaded',
  'submission.matched',
  'submission.reseal-read',
  'submission.resealed',
  'sealed-message.purged',
  'link.opened',
  'role.retested',
];
