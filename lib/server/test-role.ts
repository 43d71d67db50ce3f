import 'server-only';
import { checkRole, type RoleRungName } from '@/lib/aws/role/check-role';
import type { Rung } from '@/lib/domain/ladder';
import { err, ok, type Result } from '@/lib/domain/result';
import { inTransaction } from '@/lib/server/db/in-transaction';
import { db } from '@/lib/server/db/prisma';
import type { Limited } from '@/lib/server/limits/take-limit';
import { takeLimits } from '@/lib/server/limits/take-limits';
import { recordRungs } from '@/lib/server/runs/record-rungs';
import { type RoleTestFault, roleTestOf } from '@/lib/server/runs/role-test-of';
import { type RunFault, requireOpenRun } from '@/lib/server/runs/run-of';
import { actorOf } from '@/lib/server/who';
import { type BadInput, parseInput } from '@/lib/wire/parse-input';
import { testRoleInput } from '@/lib/wire/test-inputs';

/** `not-yet`: the rung proves nothing before the named one has passed. */
export type TestRoleFault = BadInput | Limited | RunFault | RoleTestFault | { kind: 'not-yet'; rung: RoleRungName };

/** Climbs one rung of a role's ladder; the page calls rung after rung and may stop between any two. */
export async function testRole(input: unknown): Promise<Result<{ rungs: Rung[] }, TestRoleFault>> {
  const wish = parseInput(testRoleInput, input);
  const open = await requireOpenRun(wish.ok ? wish.value.testRunId : '');
  if (!wish.ok) return wish;
  if (!open.ok) return open;
  const { run, tester, onboarding, stream } = open.value;
  if (run.method !== 'role') return err({ kind: 'not-a-role' });
  const limit = await takeLimits('test-role', onboarding.id, { max: 120, windowSeconds: 3_600 });
  if (!limit.ok) return limit;
  // A refusal of a stranger proves something only for a role that lets the portal itself in.
  if (wish.value.rung === 'bound' && !(await hasPassed(run.id, 'identity'))) return err({ kind: 'not-yet', rung: 'identity' });
  const test = await roleTestOf(run, onboarding.customerId, stream);
  if (!test.ok) return test;
  const actor = await actorOf(tester);
  try {
    const rungs = await checkRole(test.value, wish.value.rung);
    return await inTransaction(async (tx) => {
      await recordRungs(tx, actor, run, rungs);
      return ok({ rungs });
    });
  } finally {
    test.value.clients.destroy();
  }
}

async function hasPassed(runId: string, name: RoleRungName): Promise<boolean> {
  const last = await db().testRung.findFirst({ where: { runId, name }, orderBy: { at: 'desc' }, select: { outcome: true } });
  return last?.outcome === 'passed';
}
