import 'server-only';
import { headers } from 'next/headers';
import { err, ok, type Result } from '@/lib/domain/result';
import { replacedSession } from '@/lib/server/people/sign-in/replaced-session';
import { db } from '@/lib/server/platform/db/prisma';
import { takeLimit } from '@/lib/server/platform/limits/take-limit';
import { hashToken } from '@/lib/server/platform/mail/links';
import { sourceIn } from '@/lib/server/platform/network/source-in';
import type { RedeemLinkFault } from '@/lib/wire/faults';
import { parseInput } from '@/lib/wire/parse-input';
import { tokenInput } from '@/lib/wire/people-inputs';
import type { LinkView } from '@/lib/wire/people-views';

/** Whose account a sign-in link opens, without using it up. Open: the token is the proof. Every refusal reads the same. */
export async function peekSignInLink(input: unknown): Promise<Result<LinkView, RedeemLinkFault>> {
  const parsed = parseInput(tokenInput, input);
  if (!parsed.ok) return parsed;
  const limit = await takeLimit(`peek-link ${sourceIn(await headers())}`, { max: 60, windowSeconds: 300 });
  if (!limit.ok) return limit;
  const link = await db().verification.findFirst({
    where: { identifier: `magic-link:${hashToken(parsed.value.token)}`, expiresAt: { gt: new Date() } },
  });
  const email = link === null ? null : emailIn(link.value);
  const person = email === null ? null : await db().person.findUnique({ where: { email } });
  if (person === null || person.role !== 'customer' || person.disabledAt !== null) return err({ kind: 'link' });
  return ok({ email: person.email, company: null, replaces: await replacedSession(person.email) });
}

/** As the sign-in library keeps it. */
function emailIn(value: string): string | null {
  const kept: unknown = JSON.parse(value);
  return typeof kept === 'object' && kept !== null && 'email' in kept && typeof kept.email === 'string' ? kept.email : null;
}
