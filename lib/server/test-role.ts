import 'server-only';
import { checkRole } from '@/lib/aws/role/check-role';
import type { RoleRungName } from '@/lib/domain/ladder';
import { err, ok } from '@/lib/domain/result';
import { db } from '@/lib/server/db/prisma';
import { recordRungs } from '@/lib/server/runs/record-rungs';
import { roleTestOf } from '@/lib/server/runs/role-test-of';
import { type OpenRun, openRunOf, requireRunTester } from '@/lib/server/runs/run-of';
import { verb } from '@/lib/server/verb';
import { testRoleInput } from '@/lib/wire/test-inputs';

/** Runs one check of a role's test; the page calls check after check and may stop between any two. */
export const testRole = verb(
  {
    by: requireRunTester,
    input: testRoleInput,
    load: openRunOf,
    limit: { name: 'test-role', max: 120, windowSeconds: 3_600, per: ({ loaded }) => loaded.onboarding.id, bySource: true },
    prepare: ({ loaded, input }) => check(loaded, input.rung),
  },
  async ({ tx, actor, loaded: { run }, prepared: rungs }) => {
    await recordRungs(tx, actor, run, rungs);
    return ok({ rungs });
  },
);

/** `not-yet`: the check proves nothing before the named one has passed. */
async function check({ run, onboarding, stream }: OpenRun, name: RoleRungName) {
  if (run.method !== 'role') return err({ kind: 'not-a-role' });
  // A refusal of another tenant proves something only for a role that lets the portal itself in.
  if (name === 'bound' && !(await hasPassed(run.id, 'identity'))) return err({ kind: 'not-yet', rung: 'identity' });
  const test = await roleTestOf(run, onboarding.customerId, stream);
  if (!test.ok) return test;
  try {
    return ok(await checkRole(test.value, name));
  } finally {
    test.value.clients.destroy();
  }
}

async function hasPassed(runId: string, name: RoleRungName): Promise<boolean> {
  const last = await db().testRung.findFirst({ where: { runId, name }, orderBy: { at: 'desc' }, select: { outcome: true } });
  return last?.outcome === 'passed';
}
