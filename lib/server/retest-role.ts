import 'server-only';
import { canStaffTest, type Status } from '@/lib/domain/onboarding';
import { err, ok, type Result } from '@/lib/domain/result';
import { recordAudit } from '@/lib/server/audit/record-audit';
import { inTransaction } from '@/lib/server/db/in-transaction';
import { db } from '@/lib/server/db/prisma';
import { takeLimit } from '@/lib/server/limits/take-limit';
import { caseViewOf } from '@/lib/server/onboardings/case-view-of';
import { onboardingOf } from '@/lib/server/onboardings/onboarding-of';
import type { VerbFault } from '@/lib/server/onboardings/verb-fault';
import { climbStoredRole } from '@/lib/server/runs/climb-stored-role';
import type { RoleTestFault } from '@/lib/server/runs/role-test-of';
import { actorOf, requireStaff } from '@/lib/server/who';
import { onboardingInput } from '@/lib/wire/onboarding-inputs';
import { parseInput } from '@/lib/wire/parse-input';
import type { CaseView } from '@/lib/wire/views';

export type RetestFault = VerbFault | RoleTestFault | { kind: 'not-testable'; status: Status };

/** Staff climb a role's whole ladder again, the marked test record included. */
export async function retestRole(input: unknown): Promise<Result<CaseView, RetestFault>> {
  const staff = await requireStaff();
  const wish = parseInput(onboardingInput, input);
  if (!wish.ok) return wish;
  const { onboardingId } = wish.value;
  const onboarding = await onboardingOf(db(), staff, onboardingId);
  if (!onboarding.ok) return onboarding;
  const status = onboarding.value.status as Status;
  if (!canStaffTest(status)) return err({ kind: 'not-testable', status });
  const limit = await takeLimit(`test-run:${onboardingId}`, { max: 30, windowSeconds: 3_600 });
  if (!limit.ok) return limit;
  const actor = await actorOf(staff);
  const climbed = await climbStoredRole(onboarding.value, actor, { purpose: 'staff', startedBy: staff.personId, write: 'writing' });
  if (!climbed.ok) return climbed;
  return inTransaction<CaseView, RetestFault>(async (tx) => {
    const { customerId } = onboarding.value;
    await recordAudit(tx, actor, 'role.retested', onboardingId, { chain: { customerId } });
    return ok(await caseViewOf(tx, onboardingId));
  });
}
