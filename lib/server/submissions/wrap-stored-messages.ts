import 'server-only';
import { ok } from '@/lib/domain/result';
import { wrapOffered } from '@/lib/server/delegation/offered-message';
import { fromJson, toJson } from '@/lib/server/onboarding/stored-json';
import type { Offered } from '@/lib/server/onboarding/view-of';
import { inTransaction, type Tx } from '@/lib/server/platform/db/in-transaction';
import { db } from '@/lib/server/platform/db/prisma';
import { settings } from '@/lib/server/platform/settings/settings';
import { wrapMessage } from '@/lib/server/submissions/message-keys';

/**
 * Encrypts the messages that were stored without a data key, by earlier releases or while PORTAL_MESSAGE_KEYS was off. Each has a
 * transaction of its own. Returns how many there were.
 */
export async function wrapStoredMessages(): Promise<number> {
  if (!settings().messageKeys) return 0;
  const submissions = await db().sealedMessage.findMany({ where: { armored: { not: null } }, select: { submissionId: true } });
  for (const { submissionId } of submissions) await inTransaction((tx) => wrapSubmitted(tx, submissionId));
  const onboardings = await db().$queryRaw<{ id: string }[]>`
    select id from onboarding where "delegatedAccess" #>> '{sealed,armored}' is not null`;
  for (const { id } of onboardings) await inTransaction((tx) => wrapWaiting(tx, id));
  return submissions.length + onboardings.length;
}

async function wrapSubmitted(tx: Tx, submissionId: string) {
  await tx.$queryRaw`select 1 from sealed_message where "submissionId" = ${submissionId} for update`;
  const sealed = await tx.sealedMessage.findUnique({ where: { submissionId } });
  if (sealed === null || sealed.armored === null) return ok(undefined);
  await tx.sealedMessage.update({ where: { submissionId }, data: await wrapMessage(tx, submissionId, sealed.armored) });
  return ok(undefined);
}

async function wrapWaiting(tx: Tx, onboardingId: string) {
  await tx.$queryRaw`select 1 from onboarding where id = ${onboardingId} for update`;
  const onboarding = await tx.onboarding.findUnique({ where: { id: onboardingId }, select: { delegatedAccess: true } });
  if (onboarding === null || onboarding.delegatedAccess === null) return ok(undefined);
  const offered = fromJson<Offered>(onboarding.delegatedAccess);
  if (offered.sealed === null || offered.sealed.armored === null) return ok(undefined);
  const sealed = { ...offered.sealed, ...(await wrapOffered(tx, onboardingId, offered.sealed.armored)) };
  await tx.onboarding.update({ where: { id: onboardingId }, data: { delegatedAccess: toJson({ ...offered, sealed }) } });
  return ok(undefined);
}
