import 'server-only';
import type { Onboarding } from '@/generated/prisma/client';
import { climbRole } from '@/lib/aws/role/check-role';
import type { Rung } from '@/lib/domain/ladder';
import { err, ok, type Result } from '@/lib/domain/result';
import type { Actor } from '@/lib/server/audit/record-audit';
import { inTransaction } from '@/lib/server/db/in-transaction';
import { portalPrincipal } from '@/lib/server/onboardings/portal-principal';
import { streamOf } from '@/lib/server/onboardings/stream-of';
import { roleFirstRungs } from '@/lib/server/runs/first-rungs';
import { makeRun } from '@/lib/server/runs/make-run';
import { recordRungs } from '@/lib/server/runs/record-rungs';
import { type RoleTestFault, roleTestOf } from '@/lib/server/runs/role-test-of';

type How = { purpose: 'staff' | 'retest'; startedBy: string; write: 'writing' | 'without-writing' };

/** Climbs the ladder of the role that an onboarding holds, in a run of its own; for staff and for the scheduled test of live roles. */
export async function climbStoredRole(onboarding: Onboarding, actor: Actor, how: How): Promise<Result<Rung[], RoleTestFault>> {
  const stream = streamOf(onboarding);
  if (stream === null || onboarding.method !== 'role' || onboarding.roleArn === null) return err({ kind: 'not-a-role' });
  const { roleArn } = onboarding;
  const portalAccountId = portalPrincipal(stream.partition)?.accountId ?? null;
  const first = roleFirstRungs(roleArn, { stream, portalAccountId }, new Date().toISOString());
  const made = await inTransaction(async (tx) => {
    const run = await makeRun(tx, {
      onboardingId: onboarding.id,
      method: 'role',
      keyId: null,
      roleArn,
      startedBy: how.startedBy,
      purpose: how.purpose,
    });
    await recordRungs(tx, actor, run, first.rungs);
    return ok(run);
  });
  if (!made.ok) throw new Error('A run was refused by nobody.');
  const test = await roleTestOf(made.value, onboarding.customerId, stream);
  if (!test.ok) return test;
  const rungs: Rung[] = [...first.rungs];
  try {
    for await (const rung of climbRole(test.value, how.write)) rungs.push(rung);
  } finally {
    test.value.clients.destroy();
  }
  await inTransaction(async (tx) => {
    await recordRungs(tx, actor, made.value, rungs.slice(first.rungs.length));
    return ok(undefined);
  });
  return ok(rungs);
}
