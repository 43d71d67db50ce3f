import 'server-only';
import { createHash } from 'node:crypto';
import { ok } from '@/lib/domain/result';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { enqueueMail } from '@/lib/server/platform/mail/enqueue-mail';
import { keysInMail, signInLink } from '@/lib/server/platform/mail/links';

export const signInLinkSeconds = 10 * 60;

/**
 * Puts a sign-in link into the outbox and cancels older ones of the address. The same steps for every address: only when the mail is
 * about to leave does the outbox look whether a customer has it, so that whoever asks cannot tell by the answer or its time.
 */
export async function mailSignInLink(email: string, token: string): Promise<void> {
  const expiresAt = new Date(Date.now() + signInLinkSeconds * 1_000).toISOString();
  await inTransaction(async (tx) => {
    const ofAddress = `"email":${JSON.stringify(email)}`;
    await tx.$executeRaw`
      delete from verification where identifier like 'magic-link:%' and identifier <> ${`magic-link:${storedToken(token)}`} and position(${ofAddress} in value) > 0`;
    await enqueueMail(tx, 'sign-in', { email }, { link: signInLink(token), ...keysInMail(), expiresAt });
    return ok(undefined);
  });
}

// How Better Auth hashes a mail link's token for its row (option storeToken: 'hashed').
function storedToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
