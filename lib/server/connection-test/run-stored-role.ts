import 'server-only';
import type { Onboarding, Replacement } from '@/generated/prisma/client';
import { runRoleChecks } from '@/lib/aws/role/check-role';
import type { Check } from '@/lib/domain/onboarding/connection-test';
import { err, ok, type Result } from '@/lib/domain/result';
import type { Actor } from '@/lib/server/audit/record-audit';
import { roleFirstChecks } from '@/lib/server/connection-test/first-checks';
import { makeRun } from '@/lib/server/connection-test/make-run';
import { portalPrincipal } from '@/lib/server/connection-test/portal-principal';
import { recordChecks } from '@/lib/server/connection-test/record-checks';
import { type RoleTestFault, roleTestOf } from '@/lib/server/connection-test/role-test-of';
import { streamOf } from '@/lib/server/onboarding/stream-of';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';

/** `replacement`: whose role is tested in the place of the one in use. */
type How = { purpose: 'staff' | 'retest'; startedBy: string; write: 'writing' | 'without-writing'; replacement?: Replacement | null };

/** Runs the connection test of the role that an onboarding or its replacement holds, in a run of its own; for staff and for the scheduled test of live roles. */
export async function runStoredRole(onboarding: Onboarding, actor: Actor, how: How): Promise<Result<Check[], RoleTestFault>> {
  const stream = streamOf(onboarding);
  const { method, roleArn } = how.replacement ?? onboarding;
  if (stream === null || method !== 'role' || roleArn === null) return err({ kind: 'not-a-role' });
  const portalAccountId = portalPrincipal(stream.partition)?.accountId ?? null;
  const first = roleFirstChecks(roleArn, { stream, portalAccountId }, new Date().toISOString());
  const made = await inTransaction(async (tx) => {
    const run = await makeRun(tx, {
      onboardingId: onboarding.id,
      method: 'role',
      keyId: null,
      roleArn,
      startedBy: how.startedBy,
      purpose: how.purpose,
      replacementId: how.replacement?.id ?? null,
    });
    await recordChecks(tx, actor, run, first.checks);
    return ok(run);
  });
  if (!made.ok) throw new Error('A run was refused by nobody.');
  const test = await roleTestOf(made.value, onboarding.customerId, stream);
  if (!test.ok) return test;
  const checks: Check[] = [...first.checks];
  try {
    for await (const check of runRoleChecks(test.value, how.write)) checks.push(check);
  } finally {
    test.value.clients.destroy();
  }
  await inTransaction(async (tx) => {
    await recordChecks(tx, actor, made.value, checks.slice(first.checks.length));
    return ok(undefined);
  });
  return ok(checks);
}
