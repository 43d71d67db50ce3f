import 'server-only';
import type { DelegatedLink, Message, Onboarding } from '@/generated/prisma/client';
import { parseStreamArn } from '@/lib/domain/aws/arn';
import type { Method, Status } from '@/lib/domain/onboarding/onboarding';
import type { ProposedStream } from '@/lib/domain/onboarding/proposed-stream';
import { requirementsOf } from '@/lib/domain/onboarding/requirements';
import { sharedActions } from '@/lib/domain/onboarding/timeline-actions';
import { turnOf } from '@/lib/domain/onboarding/turn';
import { readExternalId } from '@/lib/server/connection-test/external-id';
import { portalPrincipal } from '@/lib/server/connection-test/portal-principal';
import { runViewOf } from '@/lib/server/connection-test/run-view-of';
import { closuresOf } from '@/lib/server/ending/closures-of';
import { factsOf, sideOfPause } from '@/lib/server/onboarding/facts-of';
import { historyInUse } from '@/lib/server/onboarding/history';
import type { Names } from '@/lib/server/onboarding/names-of';
import { type OnboardingRecord, readOnboardingRecord } from '@/lib/server/onboarding/read-onboarding-record';
import { fromJson } from '@/lib/server/onboarding/stored-json';
import { streamOf, streamViewOf } from '@/lib/server/onboarding/stream-of';
import { timelineOf } from '@/lib/server/onboarding/timeline-of';
import type { Tx } from '@/lib/server/platform/db/in-transaction';
import { isOnboardingInUse } from '@/lib/server/replacement/open-replacement';
import { replacementViewOf } from '@/lib/server/replacement/replacement-view-of';
import { submissionViewOf } from '@/lib/server/submissions/submission-view-of';
import type { DelegatedLinkView, MessageView, OnboardingView, ProposedStreamView } from '@/lib/wire/views';

/** The customer's view of one onboarding, without private notes and staff's own events. */
export async function viewOf(tx: Tx, onboardingId: string): Promise<OnboardingView> {
  return viewOfRecord(tx, await readOnboardingRecord(tx, onboardingId, sharedActions, ['customer', 'microshare']));
}

/** The same view of a record that was read for either side; the case adds to it. */
export async function viewOfRecord(tx: Tx, record: OnboardingRecord): Promise<OnboardingView> {
  const { onboarding, history, names } = record;
  const facts = factsOf(onboarding, history);
  const requirements = requirementsOf(facts);
  const turn = turnOf(requirements, facts.statusSince);
  const stream = streamOf(onboarding);
  const inUse = historyInUse(history);
  const lastRun = inUse.runs.at(-1);
  const submission = inUse.submissions.at(-1);
  return {
    id: onboarding.id,
    company: onboarding.customer.name,
    companyConfirmed: onboarding.customer.confirmedAt !== null,
    status: onboarding.status as Status,
    statusSince: facts.statusSince,
    version: onboarding.version,
    stream: stream === null ? null : streamViewOf(stream),
    method: facts.method,
    roleArn: onboarding.roleArn,
    externalId: await readExternalId(tx, onboarding.customerId, onboarding.streamAccountId),
    principalArn: stream === null ? null : (portalPrincipal(stream.partition)?.arn ?? null),
    turn: turn.side,
    since: turn.since,
    requirements,
    lastRun: lastRun === undefined ? null : runViewOf(lastRun, history, names),
    submission: submission === undefined ? null : submissionViewOf(submission, record.openings, history, names),
    returned: history.returns
      .filter((row) => row.settledAt === null)
      .map((row) => ({
        requirement: row.requirement,
        reason: row.reason,
        at: row.returnedAt.toISOString(),
        by: names(row.returnedBy).name,
      })),
    timeline: timelineOf(record.events, history.returns, names),
    messages: record.messages.filter((message) => message.side !== 'note').map((message) => messageViewOf(message, names)),
    paused: pauseViewOf(record),
    delegated: {
      links: record.links.map((link) => linkViewOf(link, new Date())),
      proposed: proposedViewOf(proposedStreamOf(onboarding)),
      waiting: offeredOf(onboarding.delegatedAccess),
    },
    guideChoices: onboarding.guideChoices,
    accessToRevoke: {
      roleArns: [...new Set(history.submissions.flatMap((row) => row.roleArn ?? []))],
      keyIds: [...new Set(history.submissions.flatMap((row) => row.keyId ?? []))],
    },
    closures: closuresOf(record.events),
    degraded: facts.degraded,
    liveSince: onboarding.liveSince?.toISOString() ?? null,
    inUse: isOnboardingInUse(onboarding),
    replacement: replacementViewOf(record),
  };
}

export function messageViewOf(message: Message, names: Names): MessageView {
  const { id, side, personId, text, at } = message;
  return { id, side: side as MessageView['side'], by: names(personId).name, text, at: at.toISOString() };
}

export function linkViewOf(link: DelegatedLink, now: Date): DelegatedLinkView {
  return { id: link.id, createdAt: link.createdAt.toISOString(), expiresAt: link.expiresAt.toISOString(), state: linkState(link, now) };
}

export function linkState(link: DelegatedLink, now: Date): DelegatedLinkView['state'] {
  if (link.revokedAt !== null) return 'revoked';
  if (link.endedAt !== null) return 'ended';
  return link.expiresAt <= now ? 'expired' : 'open';
}

/** What a link gave; a sealed message in it stays on the server until the customer confirms. */
export type Offered = {
  method: Method;
  roleArn: string | null;
  keyId: string | null;
  testRunId: string | null;
  linkId: string;
  at: string;
  /**
   * `wrapped`: the message by its data key, base64; where `armored` holds it as it is, absent or null. `givenSha256`: of the text as the
   * colleague gave it; absent in offers of earlier releases, which kept that text.
   */
  sealed: { armored: string | null; wrapped?: string | null; sealedAt: string; givenSha256?: string } | null;
};

export function offeredOf(stored: unknown): OnboardingView['delegated']['waiting'] {
  if (stored === null || stored === undefined) return null;
  const { method, roleArn, keyId, at } = fromJson<Offered>(stored as Parameters<typeof fromJson>[0]);
  return { method, roleArn, keyId, at };
}

export function proposedStreamOf({ proposedStream }: Pick<Onboarding, 'proposedStream'>): ProposedStream | null {
  return proposedStream === null ? null : fromJson<ProposedStream>(proposedStream);
}

export function proposedViewOf(proposed: ProposedStream | null): ProposedStreamView | null {
  if (proposed === null) return null;
  const stream = parseStreamArn(proposed.arn);
  if (!stream.ok) throw new Error(`A stored proposal does not parse: ${stream.fault.kind}`);
  return { stream: streamViewOf(stream.value), at: proposed.at };
}

function pauseViewOf({ onboarding, names }: OnboardingRecord): OnboardingView['paused'] {
  if (onboarding.status !== 'paused' || onboarding.pausedBy === null) return null;
  const { name } = names(onboarding.pausedBy);
  const by = name === 'unknown' ? sideOfPause(onboarding) : name;
  return {
    by,
    reason: onboarding.pausedReason ?? '',
    since: onboarding.statusSince.toISOString(),
    until: onboarding.pausedUntil?.toISOString() ?? null,
  };
}
