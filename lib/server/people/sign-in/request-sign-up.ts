import 'server-only';
import { headers } from 'next/headers';
import { ok, type Result } from '@/lib/domain/result';
import { requireOpenSignUp } from '@/lib/server/people/sign-in/require-open-sign-up';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { takeLimit } from '@/lib/server/platform/limits/take-limit';
import { enqueueMail } from '@/lib/server/platform/mail/enqueue-mail';
import { hashToken, keysInMail, makeToken, signUpLink } from '@/lib/server/platform/mail/links';
import { sourceIn } from '@/lib/server/platform/network/source-in';
import type { Limited } from '@/lib/wire/faults';
import { type BadInput, parseInput } from '@/lib/wire/parse-input';
import { signUpInput } from '@/lib/wire/people-inputs';
import { preferredLanguage } from '@/messages/language';

/** Longer than a sign-in link: a mail server that never heard of us may hold the first mail back for half an hour. */
const signUpSeconds = 60 * 60;

/**
 * Mails a link that proves the address, to somebody who wants to sign their company up. Open, where sign-up is. Every address gets the
 * same answer after the same steps; only when the mail is about to leave does the outbox look whether it has an account. The mail holds
 * nothing that was typed, so that nobody can make the portal mail their text to others.
 */
export async function requestSignUp(input: unknown): Promise<Result<void, BadInput | Limited>> {
  requireOpenSignUp();
  const parsed = parseInput(signUpInput, input);
  if (!parsed.ok) return parsed;
  const { email, company } = parsed.value;
  const asked = await headers();
  const bySource = await takeLimit(`sign-up source ${sourceIn(asked)}`, { max: 10, windowSeconds: 3_600 });
  if (!bySource.ok) return bySource;
  const byAddress = await takeLimit(`sign-up address ${hashToken(email)}`, { max: 3, windowSeconds: 3_600 });
  if (!byAddress.ok) return byAddress;
  const { token, hash } = makeToken();
  const expiresAt = new Date(Date.now() + signUpSeconds * 1_000);
  const language = preferredLanguage(asked.get('accept-language'));
  return inTransaction(async (tx) => {
    const requested = { tokenHash: hash, company, expiresAt, createdAt: new Date() };
    await tx.signUp.upsert({ where: { email }, create: { email, ...requested }, update: requested });
    const values = { link: signUpLink(token), ...keysInMail(), expiresAt: expiresAt.toISOString(), language };
    await enqueueMail(tx, 'sign-up', { email }, values);
    return ok(undefined);
  });
}
