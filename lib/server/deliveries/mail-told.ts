import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Onboarding } from '@/generated/prisma/client';
import { gatheredDayMs, type NoticeKind, noticeDueAt } from '@/lib/domain/deliveries/gather-notices';
import { noticeValues } from '@/lib/server/deliveries/notice-values';
import { readTold, type ToldPerson } from '@/lib/server/deliveries/read-told';
import type { Tx } from '@/lib/server/platform/db/in-transaction';
import { enqueueMail } from '@/lib/server/platform/mail/enqueue-mail';

type ToTell = { onboarding: Onboarding; kind: NoticeKind; now: Date };

/**
 * Tells the people of the company who are told of failures, in the transaction of the change that it reports: in the mail of that kind that
 * waits for more, else in a new one. Whom a failure was not told yet is not told of its end either.
 */
export async function mailTold(tx: Tx, onboarding: Onboarding, kind: NoticeKind, now: Date): Promise<void> {
  await lockNotices(tx, onboarding.customerId);
  const untold = kind === 'recovered' ? await dropFailures(tx, onboarding.id) : new Set<string>();
  for (const person of await readTold(tx, onboarding.customerId)) {
    if (!untold.has(person.id)) await addNotice(tx, person, { onboarding, kind, now });
  }
}

/** Until the transaction ends nobody else adds to the mails of a company's notices, or begins to send one. */
export async function lockNotices(tx: Tx, customerId: string): Promise<void> {
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`notices ${customerId}`}, 7108))::text`;
}

/** Takes the onboarding's failures out of the mails that are not sent yet. Returns whom the first one was not told. */
async function dropFailures(tx: Tx, onboardingId: string): Promise<ReadonlySet<string>> {
  const dropped = await tx.$queryRaw<{ personId: string; kind: string }[]>`
    delete from notice where "onboardingId" = ${onboardingId} and "takenAt" is null and kind in ('failing', 'still-failing')
    returning "personId", kind`;
  return new Set(dropped.filter(({ kind }) => kind === 'failing').map(({ personId }) => personId));
}

async function addNotice(tx: Tx, person: ToldPerson, { onboarding, kind, now }: ToTell): Promise<void> {
  const mail = (await waitingMail(tx, person, { onboarding, kind, now })) ?? (await newMail(tx, person, { onboarding, kind, now }));
  const notice = { ...mail, onboardingId: onboarding.id, personId: person.id, kind };
  await tx.notice.createMany({ data: [notice], skipDuplicates: true });
}

type NoticeMail = { mailId: string; dueAt: Date };

/** The mail of this kind to the person about the company that nobody has begun to send, and whose job is still there. */
async function waitingMail(tx: Tx, person: ToldPerson, { onboarding, kind }: ToTell): Promise<NoticeMail | null> {
  const [mail] = await tx.$queryRaw<NoticeMail[]>`
    select "mailId", "dueAt" from notice join onboarding on onboarding.id = "onboardingId"
    where "personId" = ${person.id} and kind = ${kind} and "customerId" = ${onboarding.customerId} and "takenAt" is null
      and exists (select from pgboss.job where name = 'mail' and job.id = "mailId"::uuid and state < 'active')
    limit 1`;
  return mail ?? null;
}

async function newMail(tx: Tx, person: ToldPerson, { onboarding, kind, now }: ToTell): Promise<NoticeMail> {
  const { customerId } = onboarding;
  const dayBefore = new Date(now.getTime() - gatheredDayMs);
  const earlier = await tx.notice.findMany({
    where: { personId: person.id, kind, onboarding: { customerId }, dueAt: { gt: dayBefore } },
    distinct: ['mailId'],
    select: { dueAt: true },
  });
  const dueAt = noticeDueAt(
    now.getTime(),
    earlier.map((mail) => mail.dueAt.getTime()),
  );
  const mail = { mailId: randomUUID(), dueAt: new Date(dueAt) };
  const when = dueAt > now.getTime() ? { startAfter: mail.dueAt } : {};
  const reader = { email: person.email, personId: person.id };
  await enqueueMail(tx, kind, reader, await noticeValues(tx, onboarding), { id: mail.mailId, gathers: true, ...when });
  return mail;
}
