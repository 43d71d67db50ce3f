import 'server-only';
import type { AuditEvent, DelegatedLink, Message, Onboarding, Opening } from '@/generated/prisma/client';
import { type History, historyOf } from '@/lib/server/onboarding/history';
import { type Names, namesOf } from '@/lib/server/onboarding/names-of';
import { eventsOf } from '@/lib/server/onboarding/timeline-of';
import type { Tx } from '@/lib/server/platform/db/in-transaction';

/** Everything that a view of one onboarding is made of, for the side that reads it. */
export type OnboardingRecord = {
  onboarding: Onboarding & { customer: { name: string; confirmedAt: Date | null } };
  history: History;
  events: AuditEvent[];
  messages: Message[];
  openings: Opening[];
  links: DelegatedLink[];
  names: Names;
};

/** `actions`: which events the reader may see; `sides`: which messages (private notes are a side of their own). */
export async function readOnboardingRecord(
  tx: Tx,
  onboardingId: string,
  actions: readonly string[],
  sides: readonly string[],
): Promise<OnboardingRecord> {
  const onboarding = await tx.onboarding.findUniqueOrThrow({
    where: { id: onboardingId },
    include: { customer: { select: { name: true, confirmedAt: true } } },
  });
  const history = await historyOf(tx, onboardingId);
  const events = await eventsOf(tx, onboarding, actions);
  const messages = await tx.message.findMany({ where: { onboardingId, side: { in: [...sides] } }, orderBy: { at: 'desc' }, take: 500 });
  const openings = await tx.opening.findMany({ where: { submission: { onboardingId } }, orderBy: { at: 'asc' } });
  const links = await tx.delegatedLink.findMany({ where: { onboardingId }, orderBy: { createdAt: 'desc' }, take: 20 });
  const names = await namesOf(tx, [
    ...events.map((event) => event.actor),
    ...messages.map((message) => message.personId),
    ...openings.map((opening) => opening.personId),
    ...history.runs.map((run) => run.stored.startedBy),
    ...history.returns.map((row) => row.returnedBy),
    ...history.replacements.flatMap((row) => [row.startedBy, row.currentBy]),
    ...history.submissions.map((submission) => submission.sealed?.resealedBy ?? null),
    onboarding.pausedBy,
    onboarding.assignedTo,
    onboarding.approvedBy,
    onboarding.approvalBy,
  ]);
  return { onboarding, history, events, messages: messages.reverse(), openings, links, names };
}
