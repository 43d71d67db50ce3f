import 'server-only';
import type { DelegatedLink, Onboarding, Prisma } from '@/generated/prisma/client';
import type { Stream } from '@/lib/domain/aws/arn';
import type { Method } from '@/lib/domain/onboarding/onboarding';
import { readExternalId } from '@/lib/server/connection-test/external-id';
import { portalPrincipal } from '@/lib/server/connection-test/portal-principal';
import { runViewOf } from '@/lib/server/connection-test/run-view-of';
import { historyOf } from '@/lib/server/onboarding/history';
import { namesOf } from '@/lib/server/onboarding/names-of';
import { fromJson } from '@/lib/server/onboarding/stored-json';
import { streamOf, streamViewOf } from '@/lib/server/onboarding/stream-of';
import { type Offered, offeredOf, proposedStreamOf, proposedViewOf } from '@/lib/server/onboarding/view-of';
import type { Tx } from '@/lib/server/platform/db/in-transaction';
import { givingReplacement, isOnboardingInUse } from '@/lib/server/replacement/open-replacement';
import type { DelegatedSetupView, DelegatedView } from '@/lib/wire/views';

/**
 * One step of one onboarding as a link shows it: the name of the person who made the link and no other, no messages, no history, and
 * only what came by this link. Null where the step cannot be shown.
 */
export async function delegatedViewOf(tx: Tx, link: DelegatedLink): Promise<DelegatedView | null> {
  const onboarding = await tx.onboarding.findUniqueOrThrow({
    where: { id: link.onboardingId },
    include: { customer: { select: { name: true } } },
  });
  const facts = {
    linkId: link.id,
    onboardingId: onboarding.id,
    company: onboarding.customer.name,
    askedBy: await nameOf(tx, link.createdBy),
    expiresAt: link.expiresAt.toISOString(),
  };
  const stream = streamOf(onboarding);
  if (stream !== null) {
    const step = await setupOf(tx, link, onboarding, stream);
    return step === null ? null : { ...facts, ...step };
  }
  const proposed = proposedStreamOf(onboarding);
  return { ...facts, stream: null, proposed: proposed?.linkId === link.id ? proposedViewOf(proposed) : null };
}

type SetupFacts = Pick<DelegatedSetupView, 'stream' | 'method' | 'externalId' | 'principalArn' | 'guideChoices' | 'lastRun' | 'offered'>;

async function setupOf(tx: Tx, link: DelegatedLink, onboarding: Onboarding, stream: Stream): Promise<SetupFacts | null> {
  // Made when the stream is named, and at the latest when the link is redeemed: to look at the page makes nothing.
  const externalId = await readExternalId(tx, onboarding.customerId, stream.accountId);
  if (externalId === null) return null;
  const replacement = isOnboardingInUse(onboarding) ? await givingReplacement(tx, onboarding.id) : null;
  const history = await historyOf(tx, onboarding.id);
  const lastRun = history.runs.findLast((run) => run.stored.startedBy === `delegated:${link.id}`);
  const names = await namesOf(tx, []);
  return {
    stream: streamViewOf(stream),
    method: (replacement ?? onboarding).method as Method | null,
    externalId,
    principalArn: portalPrincipal(stream.partition)?.arn ?? null,
    guideChoices: onboarding.guideChoices,
    lastRun: lastRun === undefined ? null : runViewOf(lastRun, history, names),
    offered: isOf(link, onboarding.delegatedAccess) ? offeredOf(onboarding.delegatedAccess) : null,
  };
}

/** The person's own name, never their address, and null where they have none or are gone. */
async function nameOf(tx: Tx, personId: string): Promise<string | null> {
  const person = await tx.person.findUnique({ where: { id: personId }, select: { name: true, erasedAt: true } });
  return person === null || person.erasedAt !== null || person.name === '' ? null : person.name;
}

/** What another colleague gave by another link is not this one's to see. */
function isOf(link: DelegatedLink, stored: Prisma.JsonValue): boolean {
  return stored !== null && fromJson<Offered>(stored).linkId === link.id;
}
