import 'server-only';
import { headers } from 'next/headers';
import { err, ok, type Result } from '@/lib/domain/result';
import { recordAudit } from '@/lib/server/audit/record-audit';
import { makeOnboarding } from '@/lib/server/onboarding/make-onboarding';
import { isStaffAddress } from '@/lib/server/people/invitations/make-invitation';
import { countRefusedSignIn } from '@/lib/server/people/sign-in/count-refused-sign-in';
import { networkIn } from '@/lib/server/people/sign-in/decide-session';
import { type NewPerson, newPersonOf, personFor } from '@/lib/server/people/sign-in/new-person';
import { openSessionFor } from '@/lib/server/people/sign-in/open-session';
import { requireOpenSignUp } from '@/lib/server/people/sign-in/require-open-sign-up';
import { inTransaction, type Tx } from '@/lib/server/platform/db/in-transaction';
import { takeLimit } from '@/lib/server/platform/limits/take-limit';
import { hashToken } from '@/lib/server/platform/mail/links';
import { sourceIn } from '@/lib/server/platform/network/source-in';
import type { Limited } from '@/lib/wire/faults';
import { type BadInput, parseInput } from '@/lib/wire/parse-input';
import { acceptInput } from '@/lib/wire/people-inputs';

type Refused = { kind: 'link' };

/**
 * Uses a sign-up link up: its person owns a new company, which staff have not confirmed, with a first draft, and is signed in. Of any
 * number of uses at once one succeeds. Open, where sign-up is: the token is the proof. Every refusal reads the same.
 */
export async function redeemSignUp(input: unknown): Promise<Result<{ next: string; personId: string }, BadInput | Limited | Refused>> {
  requireOpenSignUp();
  const parsed = parseInput(acceptInput, input);
  if (!parsed.ok) return parsed;
  const asked = await headers();
  const limit = await takeLimit(`redeem-sign-up ${sourceIn(asked)}`, { max: 30, windowSeconds: 300 });
  if (!limit.ok) return limit;
  const network = networkIn(asked);
  const admitted = await inTransaction<{ personId: string; onboardingId: string }, Refused>(async (tx) => {
    const requested = await consume(tx, hashToken(parsed.value.token));
    if (requested === null) return err({ kind: 'link' });
    return admit(tx, requested, { network, ...newPersonOf(asked, parsed.value.timeZone) });
  });
  if (!admitted.ok) {
    await countRefusedSignIn(network, 'sign-up');
    return admitted;
  }
  const { personId, onboardingId } = admitted.value;
  return ok({ personId, next: (await openSessionFor(personId, 'mail-link')) ? `/onboarding/${onboardingId}` : '/sign-in' });
}

type SignUpRow = { email: string; company: string };

/** Deletes the one row of this token; whoever deletes it has it. The address has an account from now on, so its other requests go too. */
async function consume(tx: Tx, tokenHash: string): Promise<SignUpRow | null> {
  const [requested] = await tx.$queryRaw<SignUpRow[]>`
    delete from sign_up where "tokenHash" = ${tokenHash} and "expiresAt" > (now() at time zone 'utc') returning email, company`;
  if (requested === undefined) return null;
  await tx.signUp.deleteMany({ where: { email: requested.email } });
  return requested;
}

type Arrival = NewPerson & { network: string | null };

async function admit(
  tx: Tx,
  { email, company }: SignUpRow,
  { network, ...newPerson }: Arrival,
): Promise<Result<{ personId: string; onboardingId: string }, Refused>> {
  if (await isStaffAddress(tx, email)) return err({ kind: 'link' });
  const person = await tx.person.upsert({
    where: { email },
    create: { ...personFor(email), ...newPerson },
    update: { emailVerified: true },
  });
  if (person.disabledAt !== null) return err({ kind: 'link' });
  const actor = { id: person.id, network };
  const memberships = { create: { personId: person.id, role: 'owner' } };
  const { id: customerId } = await tx.customer.create({ data: { name: company, memberships }, select: { id: true } });
  await recordAudit(tx, actor, 'customer.signed-up', customerId, { chain: { customerId } });
  return ok({ personId: person.id, onboardingId: await makeOnboarding(tx, actor, customerId) });
}
