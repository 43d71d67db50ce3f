import 'server-only';
import { canStaffTest, type Status } from '@/lib/domain/onboarding/onboarding';
import { err } from '@/lib/domain/result';
import { runStoredRole } from '@/lib/server/connection-test/run-stored-role';
import { db } from '@/lib/server/platform/db/prisma';
import { openReplacement } from '@/lib/server/replacement/open-replacement';
import { audit, onboardingVerb, staff } from '@/lib/server/verb';
import { retestRoleInput } from '@/lib/wire/replacement-inputs';

const limit = { name: 'test-run', max: 30, windowSeconds: 3_600 };

/** Staff test the role in use again, or the one that is to replace it, with every check, the marked test record included. */
export const retestRole = onboardingVerb(
  {
    by: staff,
    input: retestRoleInput,
    limit,
    prepare: async ({ who, actor, input, loaded: onboarding }) => {
      const status = onboarding.status as Status;
      if (!canStaffTest(status)) return err({ kind: 'not-testable', status });
      const replacement = input.replacing === true ? await openReplacement(db(), onboarding.id) : null;
      if (input.replacing === true && replacement === null) return err({ kind: 'no-replacement' });
      return runStoredRole(onboarding, actor, { purpose: 'staff', startedBy: who.personId, write: 'writing', replacement });
    },
  },
  async () => audit('role.retested'),
);
