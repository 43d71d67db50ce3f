import 'server-only';
import { headers } from 'next/headers';
import { err, ok, type Result } from '@/lib/domain/result';
import { recordAudit } from '@/lib/server/audit/record-audit';
import { auditRefusedSignIn } from '@/lib/server/auth/audit-refused-sign-in';
import { networkIn } from '@/lib/server/auth/decide-session';
import { openSessionFor } from '@/lib/server/auth/open-session';
import { inTransaction, type Tx } from '@/lib/server/db/in-transaction';
import { type Limited, takeLimit } from '@/lib/server/limits/take-limit';
import { hashToken } from '@/lib/server/links';
import { isStaffAddress } from '@/lib/server/make-invitation';
import { sourceIn } from '@/lib/server/network/source-in';
import { type Newcomer, newcomerOf, personFor } from '@/lib/server/newcomer';
import { makeOnboarding } from '@/lib/server/onboardings/make-onboarding';
import { openSignUp } from '@/lib/server/open-sign-up';
import { type BadInput, parseInput } from '@/lib/wire/parse-input';
import { acceptInput } from '@/lib/wire/people-inputs';

type Refused = { kind: 'link' };

/**
 * Uses a sign-up link up: its person owns a new company, which staff have not confirmed, with a first draft, and is signed in. Of any
 * number of uses at once one succeeds. Open, where sign-up is: the token is the proof. Every refusal reads the same.
 */
export async function redeemSignUp(input: unknown): Promise<Result<{ next: string }, BadInput | Limited | Refused>> {
  openSignUp();
  const wish = parseInput(acceptInput, input);
  if (!wish.ok) return wish;
  const asked = await headers();
  const limit = await takeLimit(`redeem-sign-up ${sourceIn(asked)}`, { max: 30, windowSeconds: 300 });
  if (!limit.ok) return limit;
  const network = networkIn(asked);
  const admitted = await inTransaction<{ personId: string; onboardingId: string }, Refused>(async (tx) => {
    const wished = await consume(tx, hashToken(wish.value.token));
    if (wished === null) return err({ kind: 'link' });
    return admit(tx, wished, { network, ...newcomerOf(asked, wish.value.timeZone) });
  });
  if (!admitted.ok) {
    await auditRefusedSignIn(network, 'sign-up');
    return admitted;
  }
  const { personId, onboardingId } = admitted.value;
  return ok({ next: (await openSessionFor(personId, 'mail-link')) ? `/onboarding/${onboardingId}` : '/sign-in' });
}

type Wished = { email: string; company: string };

/** Deletes the one row of this token; whoever deletes it has it. */
async function consume(tx: Tx, tokenHash: string): Promise<Wished | null> {
  const [wished] = await tx.$queryRaw<Wished[]>`
    delete from sign_up where "tokenHash" = ${tokenHash} and "expiresAt" > (now() at time zone 'utc') returning email, company`;
  return wished ?? null;
}

type Arrival = Newcomer & { network: string | null };

async function admit(
  tx: Tx,
  { email, company }: Wished,
  { network, ...newcomer }: Arrival,
): Promise<Result<{ personId: string; onboardingId: string }, Refused>> {
  if (await isStaffAddress(tx, email)) return err({ kind: 'link' });
  const person = await tx.person.upsert({
    where: { email },
    create: { ...personFor(email), ...newcomer },
    update: { emailVerified: true },
  });
  if (person.disabledAt !== null) return err({ kind: 'link' });
  const actor = { id: person.id, network };
  const memberships = { create: { personId: person.id, role: 'owner' } };
  const { id: customerId } = await tx.customer.create({ data: { name: company, memberships }, select: { id: true } });
  await recordAudit(tx, actor, 'customer.signed-up', customerId, { chain: { customerId } });
  return ok({ personId: person.id, onboardingId: await makeOnboarding(tx, actor, customerId) });
}
