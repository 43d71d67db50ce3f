import 'server-only';
import { Prisma } from '@/generated/prisma/client';
import { ok } from '@/lib/domain/result';
import { portalActor, recordAudit } from '@/lib/server/audit/record-audit';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { db } from '@/lib/server/platform/db/prisma';
import { announceChange } from '@/lib/server/platform/live/announce-change';
import { settings } from '@/lib/server/platform/settings/settings';

/** Deletes the sealed messages whose time is over, each with an audit event of its customer. Returns how many. */
export async function purgeOldMessages(now: Date): Promise<number> {
  const before = new Date(now.getTime() - settings().retentionDays * 86_400_000);
  // A message that came after the stream went live (a new key, say) has a term of its own.
  return purgeMessages(Prisma.sql`submission."submittedAt" <= ${before}
    and (onboarding."liveSince" < ${before} or onboarding."retiredAt" < ${before})`);
}

const hasNoKey = Prisma.sql`sealed.wrapped is not null and not exists (select from message_key where "messageId" = sealed."submissionId")`;

/** Deletes the messages whose data key is destroyed, which nobody can read: a restored dump brought them back. Returns how many. */
export async function purgeMessagesWithoutKey(): Promise<number> {
  return purgeMessages(hasNoKey);
}

export async function countMessagesWithoutKey(): Promise<number> {
  const [row] = await db().$queryRaw<{ count: number }[]>`select count(*)::int as count from sealed_message sealed where ${hasNoKey}`;
  return row?.count ?? 0;
}

/** Deletes the data keys of messages that are not here: of ones newer than a dump that was restored. Returns how many. */
export async function purgeKeysWithoutMessage(): Promise<number> {
  return db().$executeRaw`
    delete from message_key
    where not exists (select from sealed_message where "submissionId" = "messageId" and wrapped is not null)
      and not exists (select from onboarding where id = "messageId" and "delegatedAccess" #>> '{sealed,wrapped}' is not null)`;
}

/** `which`: SQL over `sealed_message sealed`, `submission` and `onboarding`. */
async function purgeMessages(which: Prisma.Sql): Promise<number> {
  const messages = await db().$queryRaw<{ submissionId: string; onboardingId: string; customerId: string }[]>`
    select submission.id as "submissionId", onboarding.id as "onboardingId", onboarding."customerId"
    from sealed_message sealed
    join submission on submission.id = sealed."submissionId"
    join onboarding on onboarding.id = submission."onboardingId"
    where ${which}`;
  let purged = 0;
  for (const { submissionId, onboardingId, customerId } of messages) {
    const result = await inTransaction(async (tx) => {
      const gone = await tx.sealedMessage.deleteMany({ where: { submissionId } });
      if (gone.count === 0) return ok(0);
      await announceChange(tx, { onboardingId, customerId });
      await recordAudit(tx, portalActor, 'sealed-message.purged', onboardingId, { chain: { customerId }, details: { submissionId } });
      return ok(1);
    });
    if (result.ok) purged += result.value;
  }
  return purged;
}
