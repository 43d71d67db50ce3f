import 'server-only';
import { headers } from 'next/headers';
import { err, ok, type Result } from '@/lib/domain/result';
import { replacedSession } from '@/lib/server/people/sign-in/replaced-session';
import { requireOpenSignUp } from '@/lib/server/people/sign-in/require-open-sign-up';
import { db } from '@/lib/server/platform/db/prisma';
import { takeLimit } from '@/lib/server/platform/limits/take-limit';
import { hashToken } from '@/lib/server/platform/mail/links';
import { sourceIn } from '@/lib/server/platform/network/source-in';
import type { RedeemLinkFault } from '@/lib/wire/faults';
import { parseInput } from '@/lib/wire/parse-input';
import { tokenInput } from '@/lib/wire/people-inputs';
import type { LinkView } from '@/lib/wire/people-views';

/**
 * Which company a sign-up link signs up and whom it makes its owner, without using it up: whoever typed another company with this address is
 * found out before the press. Open, where sign-up is: the token is the proof.
 */
export async function peekSignUp(input: unknown): Promise<Result<LinkView, RedeemLinkFault>> {
  requireOpenSignUp();
  const parsed = parseInput(tokenInput, input);
  if (!parsed.ok) return parsed;
  const limit = await takeLimit(`peek-sign-up ${sourceIn(await headers())}`, { max: 60, windowSeconds: 300 });
  if (!limit.ok) return limit;
  const requested = await db().signUp.findUnique({ where: { tokenHash: hashToken(parsed.value.token), expiresAt: { gt: new Date() } } });
  if (requested === null) return err({ kind: 'link' });
  const { email, company } = requested;
  return ok({ email, company, replaces: await replacedSession(email) });
}
