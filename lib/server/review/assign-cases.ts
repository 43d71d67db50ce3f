import 'server-only';
import { err } from '@/lib/domain/result';
import { changeOnboarding } from '@/lib/server/onboarding/change-onboarding';
import { isStaffId } from '@/lib/server/review/assign-case';
import { changeCases } from '@/lib/server/review/change-cases';
import { verb } from '@/lib/server/verb';
import { requireStaff } from '@/lib/server/who';
import { assignCasesInput } from '@/lib/wire/queue-inputs';

/** Says of several cases at once who of staff looks after them; null for nobody. Those that are theirs already stay as they are. */
export const assignCases = verb(
  {
    by: requireStaff,
    input: assignCasesInput,
    limit: { name: 'assign-cases', max: 60, windowSeconds: 3_600, per: ({ who }) => who.personId },
  },
  async ({ tx, actor, input: { onboardingIds, to } }) => {
    if (to !== null && !(await isStaffId(tx, to))) return err({ kind: 'not-staff' });
    return changeCases(tx, actor, onboardingIds, async (onboarding) => {
      if (onboarding.assignedTo === to) return null;
      const changed = await changeOnboarding(tx, onboarding, { assignedTo: to });
      return changed.ok ? { action: 'onboarding.assigned', details: { to } } : null;
    });
  },
);
