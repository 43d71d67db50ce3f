import 'server-only';
import { checkRole } from '@/lib/aws/role/check-role';
import type { RoleCheckName } from '@/lib/domain/onboarding/connection-test';
import { err, ok } from '@/lib/domain/result';
import { recordChecks } from '@/lib/server/connection-test/record-checks';
import { roleTestOf } from '@/lib/server/connection-test/role-test-of';
import { type OpenRun, openRunOf, requireRunTester } from '@/lib/server/connection-test/run-of';
import { db } from '@/lib/server/platform/db/prisma';
import { verb } from '@/lib/server/verb';
import { testRoleInput } from '@/lib/wire/test-inputs';

/** Runs one check of a role's test; the page calls check after check and may stop between any two. */
export const testRole = verb(
  {
    by: requireRunTester,
    input: testRoleInput,
    load: openRunOf,
    limit: { name: 'test-role', max: 120, windowSeconds: 3_600, per: ({ loaded }) => loaded.onboarding.id, bySource: true },
    prepare: ({ loaded, input }) => check(loaded, input.check),
  },
  async ({ tx, actor, loaded: { run }, prepared: checks }) => {
    await recordChecks(tx, actor, run, checks);
    return ok({ checks });
  },
);

/** `not-yet`: the check proves nothing before the named one has passed. */
async function check({ run, onboarding, stream }: OpenRun, name: RoleCheckName) {
  if (run.method !== 'role') return err({ kind: 'not-a-role' });
  // A refusal of another tenant proves something only for a role that lets the portal itself in.
  if (name === 'bound' && !(await hasPassed(run.id, 'identity'))) return err({ kind: 'not-yet', check: 'identity' });
  const test = await roleTestOf(run, onboarding.customerId, stream);
  if (!test.ok) return test;
  try {
    return ok(await checkRole(test.value, name));
  } finally {
    test.value.clients.destroy();
  }
}

async function hasPassed(runId: string, name: RoleCheckName): Promise<boolean> {
  const last = await db().testCheck.findFirst({ where: { runId, name }, orderBy: { at: 'desc' }, select: { outcome: true } });
  return last?.outcome === 'passed';
}
