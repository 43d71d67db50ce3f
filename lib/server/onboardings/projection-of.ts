import 'server-only';
import type { Onboarding, Prisma } from '@/generated/prisma/client';
import { odditiesOf } from '@/lib/domain/oddities';
import type { Method } from '@/lib/domain/onboarding';
import { proofOf } from '@/lib/domain/proof';
import { requirementsOf, turnOf } from '@/lib/domain/requirements';
import { searchWords } from '@/lib/domain/search-words';
import type { Tx } from '@/lib/server/db/in-transaction';
import { factsOf } from '@/lib/server/onboardings/facts-of';
import { currentRungs, type History, historyOf } from '@/lib/server/onboardings/history';
import { keyMacOf } from '@/lib/server/onboardings/key-mac';
import { streamOf } from '@/lib/server/onboardings/stream-of';
import { settings } from '@/lib/server/settings/settings';

export type Projection = Prisma.OnboardingProjectionUncheckedCreateInput;

/** What the queue reads of one onboarding: the same function for every change, for the rebuild, and for the test that they are equal. */
export async function projectionOf(tx: Tx, onboarding: Onboarding): Promise<Projection> {
  const history = await historyOf(tx, onboarding.id);
  const facts = factsOf(onboarding, history);
  const turn = turnOf(requirementsOf(facts), facts.statusSince);
  const customer = await tx.customer.findUniqueOrThrow({
    where: { id: onboarding.customerId },
    select: { name: true, confirmedAt: true, memberships: { select: { person: { select: { name: true, email: true } } } } },
  });
  const people = customer.memberships.flatMap(({ person }) => [person.name, person.email]);
  const stream = streamOf(onboarding);
  const keyId = onboarding.method === 'keys' ? onboarding.keyId : null;
  const keyIdMac = keyId === null ? null : keyMacOf(keyId);
  const rungs = currentRungs(onboarding, history);
  const method = onboarding.method as Method | null;
  const handover = history.handovers.at(-1) ?? null;
  return {
    onboardingId: onboarding.id,
    customerId: onboarding.customerId,
    company: customer.name,
    status: onboarding.status,
    turn: turn.side,
    since: new Date(turn.since),
    nextDeadline: turn.deadline === null ? null : new Date(turn.deadline),
    dueKeys: turn.dueKeys,
    method,
    region: onboarding.region,
    accountId: onboarding.streamAccountId,
    streamName: onboarding.streamName,
    keyIdTail: keyId?.slice(-4) ?? null,
    keyIdMac,
    proof: proofOf(method, rungs, handover !== null && facts.handover?.tested === false),
    provenAt: facts.provenAt === null ? null : new Date(facts.provenAt),
    flags: odditiesOf({
      unconfirmed: customer.confirmedAt === null,
      rungs,
      sameKeyElsewhere: await isKeyElsewhere(tx, onboarding.id, keyIdMac),
      handoverAccounts: accountsOf(history),
      accountId: onboarding.streamAccountId,
      handover: handover === null ? null : { tested: facts.handover?.tested === true, sealedByHand: handover.sealedByHand },
      proven: facts.provenAt !== null,
      waitsForSecond: settings().fourEyes && onboarding.status === 'approved',
    }),
    assignedTo: onboarding.assignedTo,
    people: people.join(' '),
    searchText: searchWords([customer.name, stream?.name ?? null, onboarding.streamAccountId, keyId?.slice(-4) ?? null, ...people]).join(
      ' ',
    ),
  };
}

async function isKeyElsewhere(tx: Tx, onboardingId: string, keyIdMac: string | null): Promise<boolean> {
  if (keyIdMac === null) return false;
  const other = await tx.onboardingProjection.findFirst({
    where: { keyIdMac, onboardingId: { not: onboardingId } },
    select: { onboardingId: true },
  });
  return other !== null;
}

/** The accounts that were handed over, oldest first: a role's ARN holds it, a key's was proven by its run. */
function accountsOf(history: History): string[] {
  return history.handovers.flatMap((handover) => {
    if (handover.roleArn !== null) return handover.roleArn.split(':')[4] ?? [];
    const run = history.runs.find((one) => one.id === handover.testRunId);
    return run?.streamArn?.split(':')[4] ?? [];
  });
}
