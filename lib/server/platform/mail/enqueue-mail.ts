import 'server-only';
import type { MailTemplate, MailValues } from '@/lib/domain/mail';
import type { Tx } from '@/lib/server/platform/db/in-transaction';
import { enqueueJob } from '@/lib/server/platform/jobs/enqueue-job';
import { wrapMail } from '@/lib/server/platform/mail/wrap-mail';

/** Whom a mail is for. With `personId` it goes to that person's address of the moment of sending, in their language and zone. */
export type MailReader = { email: string; personId?: string };

/**
 * Transactional outbox: adds a mail in the transaction of the change that it reports. It is sent after the commit, or not at all. `id` (a UUID) makes
 * it unique: the same mail is not sent twice, however often it is put in. `gathers`: what it says is read from its notices when it is sent.
 */
export async function enqueueMail<Template extends MailTemplate>(
  tx: Tx,
  template: Template,
  to: MailReader,
  values: MailValues[Template],
  options: { id?: string; startAfter?: Date; gathers?: boolean } = {},
): Promise<void> {
  const { gathers = false, ...jobOptions } = options;
  const wrapped = wrapMail({ email: to.email, values });
  await enqueueJob(tx, 'mail', { template, personId: to.personId ?? null, wrapped, ...(gathers && { gathers }) }, jobOptions);
}
