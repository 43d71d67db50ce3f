import 'server-only';
import { headers } from 'next/headers';
import { ok, type Result } from '@/lib/domain/result';
import { mayMail } from '@/lib/server/people/sign-in/may-mail';
import { peopleAuth } from '@/lib/server/people/sign-in/people-auth';
import { type BadInput, parseInput } from '@/lib/wire/parse-input';
import { emailInput } from '@/lib/wire/people-inputs';

/**
 * Mails a sign-in link to a customer's address. Open. Every address gets the same answer after the same steps; whether it is a
 * customer's is looked up when the mail is about to leave.
 */
export async function requestSignInLink(input: unknown): Promise<Result<void, BadInput>> {
  const parsed = parseInput(emailInput, input);
  if (!parsed.ok) return parsed;
  await askForSignInLink(parsed.value.email, new Headers(await headers()));
  return ok(undefined);
}

/** The steps themselves, for a request with these headers. False where a limit keeps the mail back, which nobody is told. */
export async function askForSignInLink(email: string, asked: Headers): Promise<boolean> {
  if (!(await mayMail('sign-in-link', email, asked, { source: 20, address: 5, day: 20, windowSeconds: 900 }))) return false;
  await peopleAuth().api.signInMagicLink({ body: { email }, headers: asked });
  return true;
}
