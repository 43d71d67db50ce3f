import 'server-only';
import type { Onboarding } from '@/generated/prisma/client';
import { ok, type Result } from '@/lib/domain/result';
import type { Actor } from '@/lib/server/audit/record-audit';
import { inTransaction, type Tx } from '@/lib/server/db/in-transaction';
import { caseViewOf } from '@/lib/server/onboardings/case-view-of';
import { onboardingOf } from '@/lib/server/onboardings/onboarding-of';
import { projectOnboarding } from '@/lib/server/onboardings/project-onboarding';
import type { VerbFault } from '@/lib/server/onboardings/verb-fault';
import { actorOf, type Staff } from '@/lib/server/who';
import type { CaseView } from '@/lib/wire/views';

export type Deciding = { tx: Tx; actor: Actor; onboarding: Onboarding };

/** The frame of every verb by which staff change a case: load, change and audit in one transaction, and show the case as it then is. */
export async function decide<Fault>(
  staff: Staff,
  onboardingId: string,
  change: (deciding: Deciding) => Promise<Result<void, Fault>>,
): Promise<Result<CaseView, Fault | VerbFault>> {
  const actor = await actorOf(staff);
  return inTransaction<CaseView, Fault | VerbFault>(async (tx) => {
    const onboarding = await onboardingOf(tx, staff, onboardingId);
    if (!onboarding.ok) return onboarding;
    const changed = await change({ tx, actor, onboarding: onboarding.value });
    if (!changed.ok) return changed;
    await projectOnboarding(tx, onboardingId);
    return ok(await caseViewOf(tx, onboardingId));
  });
}
