import 'server-only';
import { createTransport, type Transporter } from 'nodemailer';
import { db } from '@/lib/server/db/prisma';
import { env } from '@/lib/server/env';
import { log } from '@/lib/server/log';
import type { MailJob, MailTemplate } from '@/lib/server/mail/mail-job';
import { type Reader, wordMail } from '@/lib/server/mail/word-mail';
import { unwrapMail } from '@/lib/server/mail/wrap-mail';
import { type Language, languages } from '@/messages/language';

/**
 * Sends one mail of the outbox. Its Message-ID is made from the job's id, and a job that is recorded as sent is not sent again, so
 * that only a crash between the server's answer and the record can double a mail, and then both carry the same Message-ID.
 * Throws when the mail server does not take it; the queue tries again.
 */
export async function sendMailJob(jobId: string, { template, personId, wrapped }: MailJob): Promise<void> {
  if ((await db().sentMail.findUnique({ where: { jobId } })) !== null) return;
  const { email, values } = unwrapMail(wrapped);
  const reader = await readReader(template, personId, email);
  if (reader === null) return;
  const { smtpUrl, mailFrom, origin } = env();
  if (smtpUrl === null) throw new Error('SMTP_URL is not set.');
  const messageId = `<${jobId}@${new URL(origin).hostname}>`;
  const { subject, text, html } = wordMail(template, values, reader, origin);
  await transporter(smtpUrl).sendMail({
    from: mailFrom,
    to: reader.email,
    subject,
    text,
    html,
    messageId,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Portal-Template': template },
  });
  await db().sentMail.createMany({ data: { jobId, messageId }, skipDuplicates: true });
  log().info({ jobId, template }, 'a mail was sent');
}

/** Who reads it, at the moment of sending; null when nobody may: the person is gone or disabled, or a sign-in link's address has no customer. */
async function readReader(template: MailTemplate, personId: string | null, email: string): Promise<(Reader & { email: string }) | null> {
  const person = await db().person.findUnique({ where: personId === null ? { email } : { id: personId } });
  if (person === null) {
    const forStrangers = template === 'invitation';
    return forStrangers ? { email, language: 'en', timeZone: 'UTC' } : null;
  }
  if (person.disabledAt !== null) return null;
  if (template === 'sign-in' && person.role !== 'customer') return null;
  return { email: person.email, language: languageOf(person.language), timeZone: person.timeZone };
}

function languageOf(text: string): Language {
  return languages.find((language) => language === text) ?? 'en';
}

let made: { url: string; transporter: Transporter } | null = null;

function transporter(url: string): Transporter {
  if (made?.url !== url) {
    made?.transporter.close();
    made = { url, transporter: createTransport({ url, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }) };
  }
  return made.transporter;
}
