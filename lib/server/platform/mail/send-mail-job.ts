import 'server-only';
import { createTransport, type Transporter } from 'nodemailer';
import { languageOf } from '@/lib/domain/language';
import type { MailTemplate } from '@/lib/domain/mail';
import { takeNotices } from '@/lib/server/deliveries/take-notices';
import { db } from '@/lib/server/platform/db/prisma';
import { log } from '@/lib/server/platform/log/log';
import { currentMail } from '@/lib/server/platform/mail/current-mail';
import type { MailJob } from '@/lib/server/platform/mail/mail-job';
import { type Reader, textOfMail } from '@/lib/server/platform/mail/text-of-mail';
import { type MailContent, unwrapMail } from '@/lib/server/platform/mail/wrap-mail';
import { requireSetting, settings } from '@/lib/server/platform/settings/settings';

/**
 * Sends one mail of the outbox. Its Message-ID is made from the job's id, and a job that is recorded as sent is not sent again, so
 * that only a crash between the server's answer and the record can double a mail, and then both carry the same Message-ID.
 * Throws when the mail server does not take it; the queue tries again.
 */
export async function sendMailJob(jobId: string, job: MailJob): Promise<void> {
  if ((await db().sentMail.findUnique({ where: { jobId } })) !== null) return;
  const { email, ...stored } = currentMail(job.template, unwrapMail(job.wrapped));
  const content = job.gathers === true ? await takeNotices(jobId, job, new Date()) : { ...stored, streams: [] };
  if (content === null) return;
  const { template, values, streams } = content;
  const letter = await addressed(template, job.personId, { email, values });
  if (letter === null) return;
  const { mailFrom, origin, supportEmail } = settings();
  const messageId = `<${jobId}@${new URL(origin).hostname}>`;
  const { subject, text, html } = textOfMail(letter.template, letter.values, letter.reader, { origin, supportEmail }, streams);
  await transporter(requireSetting('smtpUrl')).sendMail({
    from: mailFrom,
    replyTo: supportEmail,
    to: letter.reader.email,
    subject,
    text,
    html,
    messageId,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Portal-Template': letter.template },
  });
  await db().sentMail.createMany({ data: { jobId, messageId }, skipDuplicates: true });
  log().info({ jobId, template }, 'a mail was sent');
}

type Letter = { template: MailTemplate; values: Record<string, string>; reader: Reader & { email: string } };

/**
 * The mail as it leaves, and who reads it, at the moment of sending; null when nobody may: the person is gone or disabled, or a link that
 * somebody asked for names an address that may not have one.
 */
async function addressed(template: MailTemplate, personId: string | null, { email, values }: MailContent): Promise<Letter | null> {
  const person = await db().person.findUnique({
    where: personId === null ? { email } : { id: personId },
    include: { _count: { select: { memberships: true } } },
  });
  if (person === null) {
    if (customersOnly.includes(template) && (await isGranted(email))) return null;
    const reader = { email, language: languageOf(values['language'] ?? ''), timeZone: 'UTC' };
    return forNewPeople.includes(template) ? { template, values, reader } : null;
  }
  if (person.disabledAt !== null || (customersOnly.includes(template) && person.role !== 'customer')) return null;
  const reader = { email: person.email, language: languageOf(person.language), timeZone: person.timeZone };
  if (template !== 'sign-up' || person._count.memberships === 0) return { template, values, reader };
  return { template: 'has-account', values: { ...values, link: `${settings().origin}/sign-in` }, reader };
}

const forNewPeople: readonly MailTemplate[] = ['invitation', 'sign-up'];
/** For customers alone: staff never come in by a mail link. */
const customersOnly: readonly MailTemplate[] = ['sign-in', 'sign-up', 'invitation'];

async function isGranted(email: string): Promise<boolean> {
  return (await db().staffGrant.count({ where: { email, revokedAt: null } })) > 0;
}

let made: { url: string; transporter: Transporter } | null = null;

function transporter(url: string): Transporter {
  if (made?.url !== url) {
    made?.transporter.close();
    made = { url, transporter: createTransport({ url, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }) };
  }
  return made.transporter;
}
