import 'server-only';
import { headers } from 'next/headers';
import { ok, type Result } from '@/lib/domain/result';
import { peopleAuth } from '@/lib/server/people/sign-in/people-auth';
import { takeLimit } from '@/lib/server/platform/limits/take-limit';
import { hashToken } from '@/lib/server/platform/mail/links';
import { sourceIn } from '@/lib/server/platform/network/source-in';
import type { Limited } from '@/lib/wire/faults';
import { type BadInput, parseInput } from '@/lib/wire/parse-input';
import { emailInput } from '@/lib/wire/people-inputs';

/**
 * Mails a sign-in link to a customer's address. Open. Every address gets the same answer after the same steps; whether it is a
 * customer's is looked up when the mail is about to leave. The limit by address counts unknown addresses too.
 */
export async function requestSignInLink(input: unknown): Promise<Result<void, BadInput | Limited>> {
  const parsed = parseInput(emailInput, input);
  if (!parsed.ok) return parsed;
  return askForSignInLink(parsed.value.email, new Headers(await headers()));
}

/** The steps themselves, for a request with these headers. */
export async function askForSignInLink(email: string, asked: Headers): Promise<Result<void, Limited>> {
  const bySource = await takeLimit(`sign-in-link source ${sourceIn(asked)}`, { max: 20, windowSeconds: 900 });
  if (!bySource.ok) return bySource;
  const byAddress = await takeLimit(`sign-in-link address ${hashToken(email)}`, { max: 5, windowSeconds: 900 });
  if (!byAddress.ok) return byAddress;
  await peopleAuth().api.signInMagicLink({ body: { email }, headers: asked });
  return ok(undefined);
}
