import 'server-only';
import { canStaffTest, type Status } from '@/lib/domain/onboarding/onboarding';
import { err } from '@/lib/domain/result';
import { runStoredRole } from '@/lib/server/connection-test/run-stored-role';
import { audit, onboardingVerb, staff } from '@/lib/server/verb';
import { onboardingInput } from '@/lib/wire/onboarding-inputs';

const limit = { name: 'test-run', max: 30, windowSeconds: 3_600 };

/** Staff test a role again with every check, the marked test record included. */
export const retestRole = onboardingVerb(
  {
    by: staff,
    input: onboardingInput,
    limit,
    prepare: async ({ who, actor, loaded: onboarding }) => {
      const status = onboarding.status as Status;
      if (!canStaffTest(status)) return err({ kind: 'not-testable', status });
      return runStoredRole(onboarding, actor, { purpose: 'staff', startedBy: who.personId, write: 'writing' });
    },
  },
  async () => audit('role.retested'),
);
