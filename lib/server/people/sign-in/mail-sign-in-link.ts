import 'server-only';
import { ok } from '@/lib/domain/result';
import { askedBy } from '@/lib/server/people/sign-in/asked-by';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { enqueueMail } from '@/lib/server/platform/mail/enqueue-mail';
import { keysInMail, signInLink } from '@/lib/server/platform/mail/links';

export const signInLinkSeconds = 10 * 60;

/**
 * Puts a sign-in link into the outbox. Older ones stay valid until they expire: else whoever knows an address could keep its owner out. The
 * same steps for every address: only when the mail is about to leave does the outbox look whether a customer has it, so that whoever
 * asks cannot tell by the answer or its time.
 */
export async function mailSignInLink(email: string, token: string, asked: Headers): Promise<void> {
  const expiresAt = new Date(Date.now() + signInLinkSeconds * 1_000).toISOString();
  await inTransaction(async (tx) => {
    await enqueueMail(tx, 'sign-in', { email }, { link: signInLink(token), ...keysInMail(), expiresAt, ...askedBy(asked) });
    return ok(undefined);
  });
}
