import 'server-only';
import type { Onboarding } from '@/generated/prisma/client';
import { checkRole } from '@/lib/aws/role/check-role';
import { type Closure, closureOf } from '@/lib/domain/onboarding/closure';
import type { Check } from '@/lib/domain/onboarding/connection-test';
import { err, ok, type Result } from '@/lib/domain/result';
import { makeRun } from '@/lib/server/connection-test/make-run';
import { type RoleTestFault, roleTestOf } from '@/lib/server/connection-test/role-test-of';
import { streamOf } from '@/lib/server/onboarding/stream-of';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';

/** What was asked of AWS about a role that is to be ended, in a run of its own. */
export type TriedRole = { runId: string; roleArn: string; closure: Closure; checks: Check[] };

/** Tries to take a role and, where AWS lets it, to write by a dry run. Writes nothing into the stream. */
export async function tryRole(onboarding: Onboarding, roleArn: string, startedBy: string): Promise<Result<TriedRole, RoleTestFault>> {
  const stream = streamOf(onboarding);
  if (stream === null) return err({ kind: 'not-a-role' });
  const made = await inTransaction(async (tx) =>
    ok(await makeRun(tx, { onboardingId: onboarding.id, method: 'role', keyId: null, roleArn, startedBy, purpose: 'ending' })),
  );
  if (!made.ok) throw new Error('A run was refused by nobody.');
  const test = await roleTestOf(made.value, onboarding.customerId, stream);
  if (!test.ok) return test;
  try {
    const [identity] = await checkRole(test.value, 'identity');
    const [mayWrite = null] = identity?.outcome === 'passed' ? await checkRole(test.value, 'may-write') : [];
    if (identity === undefined) throw new Error('The check of an identity has one result.');
    const checks = mayWrite === null ? [identity] : [identity, mayWrite];
    return ok({ runId: made.value.id, roleArn, closure: closureOf(identity, mayWrite), checks });
  } finally {
    test.value.clients.destroy();
  }
}
