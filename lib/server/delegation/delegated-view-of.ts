import 'server-only';
import type { DelegatedLink, Prisma } from '@/generated/prisma/client';
import type { Method } from '@/lib/domain/onboarding/onboarding';
import { readExternalId } from '@/lib/server/connection-test/external-id';
import { portalPrincipal } from '@/lib/server/connection-test/portal-principal';
import { runViewOf } from '@/lib/server/connection-test/run-view-of';
import { historyOf } from '@/lib/server/onboarding/history';
import { namesOf } from '@/lib/server/onboarding/names-of';
import { fromJson } from '@/lib/server/onboarding/stored-json';
import { streamOf, streamViewOf } from '@/lib/server/onboarding/stream-of';
import { type Offered, offeredOf } from '@/lib/server/onboarding/view-of';
import type { Tx } from '@/lib/server/platform/db/in-transaction';
import { givingReplacement, isOnboardingInUse } from '@/lib/server/replacement/open-replacement';
import type { DelegatedView } from '@/lib/wire/views';

/** The AWS step of one onboarding as a link shows it: no names of people, no messages, no history, and only the link's own runs. Null without a stream. */
export async function delegatedViewOf(tx: Tx, link: DelegatedLink): Promise<DelegatedView | null> {
  const onboarding = await tx.onboarding.findUniqueOrThrow({
    where: { id: link.onboardingId },
    include: { customer: { select: { name: true } } },
  });
  const stream = streamOf(onboarding);
  if (stream === null) return null;
  // Made when the stream is named, and at the latest when the link is redeemed: to look at the page makes nothing.
  const externalId = await readExternalId(tx, onboarding.customerId, stream.accountId);
  if (externalId === null) return null;
  const replacement = isOnboardingInUse(onboarding) ? await givingReplacement(tx, onboarding.id) : null;
  const history = await historyOf(tx, onboarding.id);
  const lastRun = history.runs.findLast((run) => run.stored.startedBy === `delegated:${link.id}`);
  const names = await namesOf(tx, []);
  return {
    linkId: link.id,
    onboardingId: onboarding.id,
    company: onboarding.customer.name,
    expiresAt: link.expiresAt.toISOString(),
    stream: streamViewOf(stream),
    method: (replacement ?? onboarding).method as Method | null,
    externalId,
    principalArn: portalPrincipal(stream.partition)?.arn ?? null,
    guideChoices: onboarding.guideChoices,
    lastRun: lastRun === undefined ? null : runViewOf(lastRun, history, names),
    offered: isOf(link, onboarding.delegatedAccess) ? offeredOf(onboarding.delegatedAccess) : null,
  };
}

/** What another colleague gave by another link is not this one's to see. */
function isOf(link: DelegatedLink, stored: Prisma.JsonValue): boolean {
  return stored !== null && fromJson<Offered>(stored).linkId === link.id;
}
