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
  const submissions = await forEachId(submissionsAfter, wrapSubmitted);
  return submissions + (await forEachId(onboardingsAfter, wrapWaiting));
}

type Ids = { id: string }[];

const submissionsAfter = (last: string) => db().$queryRaw<Ids>`
  select "submissionId" as id from sealed_message where armored is not null and "submissionId" > ${last} order by 1 limit 500`;

const onboardingsAfter = (last: string) => db().$queryRaw<Ids>`
  select id from onboarding where "delegatedAccess" #>> '{sealed,armored}' is not null and id > ${last} order by 1 limit 500`;

async function forEachId(idsAfter: (last: string) => Promise<Ids>, wrap: (tx: Tx, id: string) => Promise<Ok>): Promise<number> {
  let count = 0;
  for (let ids = await idsAfter(''); ids.length > 0; ids = await idsAfter(ids.at(-1)?.id ?? '')) {
    for (const { id } of ids) await inTransaction((tx) => wrap(tx, id));
    count += ids.length;
  }
  return count;
}

type Ok = { ok: true; value: undefined };

async function wrapSubmitted(tx: Tx, submissionId: string): Promise<Ok> {
  await tx.$queryRaw`select 1 from sealed_message where "submissionId" = ${submissionId} for update`;
  const sealed = await tx.sealedMessage.findUnique({ where: { submissionId } });
  if (sealed === null || sealed.armored === null) return ok(undefined);
  await tx.sealedMessage.update({ where: { submissionId }, data: await wrapMessage(tx, submissionId, sealed.armored) });
  return ok(undefined);
}

async function wrapWaiting(tx: Tx, onboardingId: string): Promise<Ok> {
  await tx.$queryRaw`select 1 from onboarding where id = ${onboardingId} for update`;
  const onboarding = await tx.onboarding.findUnique({ where: { id: onboardingId }, select: { delegatedAccess: true } });
  if (onboarding === null || onboarding.delegatedAccess === null) return ok(undefined);
  const offered = fromJson<Offered>(onboarding.delegatedAccess);
  if (offered.sealed === null || offered.sealed.armored === null) return ok(undefined);
  const sealed = { ...offered.sealed, ...(await wrapOffered(tx, onboardingId, offered.sealed.armored)) };
  await tx.onboarding.update({ where: { id: onboardingId }, data: { delegatedAccess: toJson({ ...offered, sealed }) } });
  return ok(undefined);
}
