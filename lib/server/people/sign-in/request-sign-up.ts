import 'server-only';
import { headers } from 'next/headers';
import { ok, type Result } from '@/lib/domain/result';
import { askedBy } from '@/lib/server/people/sign-in/asked-by';
import { mayMail } from '@/lib/server/people/sign-in/may-mail';
import { requireOpenSignUp } from '@/lib/server/people/sign-in/require-open-sign-up';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { enqueueMail } from '@/lib/server/platform/mail/enqueue-mail';
import { keysInMail, makeToken, signUpLink } from '@/lib/server/platform/mail/links';
import { type BadInput, parseInput } from '@/lib/wire/parse-input';
import { signUpInput } from '@/lib/wire/people-inputs';
import { languageAsked } from '@/messages/language';

/** Longer than a sign-in link: a mail server that never heard of us may hold the first mail back for half an hour. */
const signUpSeconds = 60 * 60;

/**
 * Mails a link that proves the address, to somebody who wants to sign their company up. Open, where sign-up is. Every address gets the
 * same answer after the same steps; only when the mail is about to leave does the outbox look whether it has an account. The mail holds
 * nothing that was typed, so that nobody can make the portal mail their text to others. Each request is a row and a link of its own.
 */
export async function requestSignUp(input: unknown): Promise<Result<void, BadInput>> {
  requireOpenSignUp();
  const parsed = parseInput(signUpInput, input);
  if (!parsed.ok) return parsed;
  const { email, company } = parsed.value;
  const asked = new Headers(await headers());
  if (!(await mayMail('sign-up', email, asked, { source: 10, address: 3, day: 10, windowSeconds: 3_600 }))) return ok(undefined);
  const { token, hash } = makeToken();
  const expiresAt = new Date(Date.now() + signUpSeconds * 1_000);
  const language = languageAsked(asked);
  return inTransaction(async (tx) => {
    await tx.signUp.create({ data: { tokenHash: hash, email, company, expiresAt } });
    const values = { link: signUpLink(token), ...keysInMail(), expiresAt: expiresAt.toISOString(), language, ...askedBy(asked) };
    await enqueueMail(tx, 'sign-up', { email }, values);
    return ok(undefined);
  });
}
