import 'server-only';
import type { Onboarding, Prisma } from '@/generated/prisma/client';
import type { Method } from '@/lib/domain/onboarding/onboarding';
import { proofOf } from '@/lib/domain/onboarding/proof';
import { requirementsOf } from '@/lib/domain/onboarding/requirements';
import { reviewFlagsOf } from '@/lib/domain/onboarding/review-flags';
import { turnOf } from '@/lib/domain/onboarding/turn';
import { searchWords } from '@/lib/domain/search-words';
import { factsOf } from '@/lib/server/onboarding/facts-of';
import { currentEvidence, type History, historyInUse, historyOf } from '@/lib/server/onboarding/history';
import { keyMacOf } from '@/lib/server/onboarding/key-mac';
import { streamOf } from '@/lib/server/onboarding/stream-of';
import type { Tx } from '@/lib/server/platform/db/in-transaction';
import { settings } from '@/lib/server/platform/settings/settings';

export type Projection = Prisma.OnboardingProjectionUncheckedCreateInput;

/**
 * What the queue reads of one onboarding: the same function for every change, for the rebuild, and for the test that they are equal.
 * `known`: its history, where it was just read.
 */
export async function projectionOf(tx: Tx, onboarding: Onboarding, known?: History): Promise<Projection> {
  const history = known ?? (await historyOf(tx, onboarding.id));
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
  const evidence = currentEvidence(onboarding, history);
  const method = onboarding.method as Method | null;
  const inUse = historyInUse(history);
  const submission = inUse.submissions.at(-1) ?? null;
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
    proof: proofOf(evidence, submission !== null && facts.submission?.tested === false),
    provenAt: facts.provenAt === null ? null : new Date(facts.provenAt),
    flags: reviewFlagsOf({
      unconfirmed: customer.confirmedAt === null,
      checks: evidence?.checks ?? [],
      sameKeyElsewhere: await isKeyElsewhere(tx, onboarding.id, keyIdMac),
      submissionAccounts: accountsOf(inUse),
      accountId: onboarding.streamAccountId,
      submission: submission === null ? null : { tested: facts.submission?.tested === true, sealedByHand: submission.sealedByHand },
      proven: facts.provenAt !== null,
      waitsForSecond: settings().fourEyes && onboarding.status === 'approved',
      approvalPending: onboarding.approvalEffectiveAt !== null,
      useUnconfirmed: onboarding.reviewAskedAt !== null && onboarding.status !== 'retired',
    }),
    assignedTo: onboarding.assignedTo,
    people: people.join(' '),
    searchText: searchWords([
      customer.name,
      stream?.name ?? null,
      onboarding.streamAccountId,
      keyId?.slice(-4) ?? null,
      onboarding.roleArn?.split('/').at(-1) ?? null,
      ...people,
    ]).join(' '),
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

/** The accounts that were submitted, oldest first: a role's ARN holds it, a key's was proven by its run. */
function accountsOf(history: History): string[] {
  return history.submissions.flatMap((submission) => {
    if (submission.roleArn !== null) return submission.roleArn.split(':')[4] ?? [];
    const run = history.runs.find((one) => one.id === submission.testRunId);
    return run?.streamArn?.split(':')[4] ?? [];
  });
}
