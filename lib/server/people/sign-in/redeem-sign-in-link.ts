import 'server-only';
import { headers } from 'next/headers';
import { err, ok, type Result } from '@/lib/domain/result';
import { countRefusedSignIn } from '@/lib/server/people/sign-in/count-refused-sign-in';
import { networkIn } from '@/lib/server/people/sign-in/decide-session';
import { openSession } from '@/lib/server/people/sign-in/open-session';
import { peopleAuth } from '@/lib/server/people/sign-in/people-auth';
import { takeLimit } from '@/lib/server/platform/limits/take-limit';
import { sourceIn } from '@/lib/server/platform/network/source-in';
import type { Limited } from '@/lib/wire/faults';
import { type BadInput, parseInput } from '@/lib/wire/parse-input';
import { tokenInput } from '@/lib/wire/people-inputs';

/** Uses a sign-in link up and signs its person in. Open: the token is the proof. Every refusal reads the same. */
export async function redeemSignInLink(
  input: unknown,
): Promise<Result<{ next: string; personId: string }, BadInput | Limited | { kind: 'link' }>> {
  const parsed = parseInput(tokenInput, input);
  if (!parsed.ok) return parsed;
  const asked = await headers();
  const limit = await takeLimit(`redeem-link ${sourceIn(asked)}`, { max: 30, windowSeconds: 300 });
  if (!limit.ok) return limit;
  const { token } = parsed.value;
  const opened = await openSession((own) => peopleAuth().api.magicLinkVerify({ query: { token }, headers: own, asResponse: true }));
  if (opened !== null) return ok({ next: '/', personId: await personIn(opened) });
  await countRefusedSignIn(networkIn(asked), 'mail-link');
  return err({ kind: 'link' });
}

/** Whom the sign-in library let in. */
async function personIn(answer: Response): Promise<string> {
  const { user } = (await answer.json()) as { user: { id: string } };
  return user.id;
}
