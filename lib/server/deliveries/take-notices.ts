import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Notice, Onboarding } from '@/generated/prisma/client';
import type { Diagnosis } from '@/lib/domain/aws/cause';
import { isStillTrue, type NoticeKind, namedMax } from '@/lib/domain/deliveries/gather-notices';
import { stormMinutes } from '@/lib/domain/deliveries/watch';
import type { MailTemplate, NamedStream } from '@/lib/domain/mail';
import { ok } from '@/lib/domain/result';
import { isStorming } from '@/lib/server/deliveries/is-storming';
import { lockNotices } from '@/lib/server/deliveries/mail-told';
import { noticeValues } from '@/lib/server/deliveries/notice-values';
import { readTold } from '@/lib/server/deliveries/read-told';
import { fromJson } from '@/lib/server/onboarding/stored-json';
import { inTransaction, type Tx } from '@/lib/server/platform/db/in-transaction';
import { enqueueJob } from '@/lib/server/platform/jobs/enqueue-job';
import type { MailJob } from '@/lib/server/platform/mail/mail-job';
import { settings } from '@/lib/server/platform/settings/settings';

/** What a mail of notices says; `streams` where it is about several onboardings. */
export type TakenNotices = { template: MailTemplate; values: Record<string, string>; streams: NamedStream[] };

type NoticeOf = Notice & { onboarding: Onboarding };

/**
 * Closes a mail to further notices and reads what it says now: notices that are true no more, and those to somebody who is told no more, are
 * deleted. Null where nothing is left, and where a storm puts the mail off. Safe to repeat when the mail has to be tried again.
 */
export async function takeNotices(mailId: string, job: MailJob, now: Date): Promise<TakenNotices | null> {
  const taken = await inTransaction(async (tx) => ok(await takeIn(tx, mailId, job, now)));
  if (!taken.ok) throw new Error('Nothing refuses the notices of a mail.');
  return taken.value;
}

async function takeIn(tx: Tx, mailId: string, job: MailJob, now: Date): Promise<TakenNotices | null> {
  const one = await tx.notice.findFirst({ where: { mailId }, select: { kind: true, onboarding: { select: { customerId: true } } } });
  if (one === null) return null;
  const { customerId } = one.onboarding;
  const kind = one.kind as NoticeKind;
  // Whoever is adding to the mail commits first.
  await lockNotices(tx, customerId);
  if (kind !== 'recovered' && (await isStorming(tx, now))) return postpone(tx, mailId, job, now);
  await tx.notice.updateMany({ where: { mailId, takenAt: null }, data: { takenAt: now } });
  const told = new Set((await readTold(tx, customerId)).map(({ id }) => id));
  const notices = await tx.notice.findMany({ where: { mailId }, include: { onboarding: true }, orderBy: { onboardingId: 'asc' } });
  const left = notices.filter((notice) => told.has(notice.personId) && isStillTrue(kind, notice.onboarding));
  const leftIds = left.map(({ onboardingId }) => onboardingId);
  await tx.notice.deleteMany({ where: { mailId, onboardingId: { notIn: leftIds } } });
  return contentOf(tx, kind, left);
}

/** The same notices in a mail that is sent when the storm may be over. */
async function postpone(tx: Tx, mailId: string, job: MailJob, now: Date): Promise<null> {
  const later = { mailId: randomUUID(), dueAt: new Date(now.getTime() + stormMinutes * 60_000) };
  await tx.notice.updateMany({ where: { mailId }, data: { ...later, takenAt: null } });
  await enqueueJob(tx, 'mail', job, { id: later.mailId, startAfter: later.dueAt });
  return null;
}

async function contentOf(tx: Tx, kind: NoticeKind, [first, ...others]: NoticeOf[]): Promise<TakenNotices | null> {
  if (first === undefined) return null;
  const values = await noticeValues(tx, first.onboarding);
  if (others.length === 0) return { template: kind, values, streams: [] };
  const streams = [first, ...others].map(({ onboarding }) => namedStream(onboarding, kind));
  streams.sort((a, b) => a.stream.localeCompare(b.stream, 'en', { numeric: true }));
  const more = streams.length - namedMax;
  const counted = {
    company: values.company,
    count: String(streams.length),
    link: settings().origin,
    ...(more > 0 && { more: String(more) }),
  };
  return { template: `several-${kind}`, values: counted, streams: streams.slice(0, namedMax) };
}

function namedStream(onboarding: Onboarding, kind: NoticeKind): NamedStream {
  const { id, streamName, degradedDiagnosis, method } = onboarding;
  const named = { stream: streamName ?? id, link: `${settings().origin}/onboarding/${id}` };
  if (kind === 'recovered' || degradedDiagnosis === null) return { ...named, diagnosis: null };
  return {
    ...named,
    diagnosis: fromJson<Diagnosis>(degradedDiagnosis),
    ...(method !== null && { method: method === 'role' ? 'role' : 'keys' }),
  };
}
