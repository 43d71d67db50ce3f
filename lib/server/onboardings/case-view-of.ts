import 'server-only';
import { staffActions } from '@/lib/domain/timeline-actions';
import type { Tx } from '@/lib/server/db/in-transaction';
import { handoverViewOf } from '@/lib/server/onboardings/handover-view-of';
import { readDossier } from '@/lib/server/onboardings/read-dossier';
import { runViewOf } from '@/lib/server/onboardings/run-view-of';
import { messageViewOf, viewOfDossier } from '@/lib/server/onboardings/view-of';
import type { CaseView } from '@/lib/wire/views';

/** The customer's view, and what staff see over and above it. Runs and handovers newest first. */
export async function caseViewOf(tx: Tx, onboardingId: string): Promise<CaseView> {
  const dossier = await readDossier(tx, onboardingId, staffActions, ['customer', 'portal', 'note']);
  const { onboarding, history, names, openings } = dossier;
  const view = await viewOfDossier(tx, dossier);
  const projection = await tx.onboardingProjection.findUnique({ where: { onboardingId }, select: { flags: true } });
  const memberships = await tx.membership.findMany({
    where: { customerId: onboarding.customerId },
    select: { role: true, person: { select: { name: true, email: true } } },
    orderBy: { createdAt: 'asc' },
  });
  return {
    ...view,
    customerId: onboarding.customerId,
    runs: history.runs.map((run) => runViewOf(run, history, names)).reverse(),
    handovers: history.handovers.map((handover) => handoverViewOf(handover, openings, history, names)).reverse(),
    notes: dossier.messages.filter((message) => message.side === 'note').map((message) => messageViewOf(message, names)),
    flags: projection?.flags ?? [],
    assignedTo: onboarding.assignedTo === null ? null : { id: onboarding.assignedTo, name: names(onboarding.assignedTo).name },
    approvedBy: onboarding.approvedBy === null ? null : names(onboarding.approvedBy).name,
    people: memberships.map(({ role, person }) => ({
      name: person.name,
      email: person.email,
      role: role === 'owner' ? 'owner' : 'member',
    })),
  };
}
