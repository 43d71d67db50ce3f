import 'server-only';
import type { Onboarding } from '@/generated/prisma/client';
import type { Stream } from '@/lib/domain/aws/arn';
import type { Check } from '@/lib/domain/onboarding/connection-test';
import { canStaffTest, canTest, type Status } from '@/lib/domain/onboarding/onboarding';
import { err, ok } from '@/lib/domain/result';
import { recordAudit } from '@/lib/server/audit/record-audit';
import { type FirstChecks, keysFirstChecks, roleFirstChecks } from '@/lib/server/connection-test/first-checks';
import { makeRun, runFactsOf } from '@/lib/server/connection-test/make-run';
import { portalPrincipal } from '@/lib/server/connection-test/portal-principal';
import { recordChecks } from '@/lib/server/connection-test/record-checks';
import { requireTester, startedByOf } from '@/lib/server/connection-test/require-tester';
import { onboardingOf } from '@/lib/server/onboarding/onboarding-of';
import { settleReturn } from '@/lib/server/onboarding/settle-return';
import { streamOf } from '@/lib/server/onboarding/stream-of';
import type { Tx } from '@/lib/server/platform/db/in-transaction';
import { db } from '@/lib/server/platform/db/prisma';
import { verb } from '@/lib/server/verb';
import { startTestRunInput } from '@/lib/wire/test-inputs';

type Given = { method: 'role' | 'keys'; keyId: string | null; roleArn: string; dropped: string[] };

/** Issues a test run and records the two checks that ask nobody. A mis-pasted role ARN is a failed `read`, not a fault. */
export const startTestRun = verb(
  {
    by: (input) => requireTester(input?.linkId ?? null),
    input: startTestRunInput,
    load: ({ who, input }) => onboardingOf(db(), who, input.onboardingId),
    limit: { name: 'test-run', max: 30, windowSeconds: 3_600, per: ({ loaded }) => loaded.id, bySource: true },
  },
  async ({ tx, who, actor, input, loaded }) => {
    const onboarding = await onboardingOf(tx, who, loaded.id);
    if (!onboarding.ok) return onboarding;
    const { id: onboardingId, customerId } = onboarding.value;
    const { method, keyId = null, roleArn, dropped = [], from = 'read' } = input;
    const status = onboarding.value.status as Status;
    if (!(who.kind === 'staff' ? canStaffTest(status) : canTest(status))) return err({ kind: 'not-testable', status });
    const stream = streamOf(onboarding.value);
    if (stream === null) return err({ kind: 'no-stream' });
    const principal = portalPrincipal(stream.partition);
    if (method === 'role' && principal === null) return err({ kind: 'no-principal', partition: stream.partition });
    const first = firstChecks({ method, keyId, roleArn: roleArn ?? '', dropped }, stream, principal?.accountId ?? null);
    const access = { method, keyId: method === 'keys' ? keyId : null, roleArn: first.roleArn };
    const purpose = who.kind === 'staff' ? 'staff' : 'customer';
    const run = await makeRun(tx, { onboardingId, ...access, startedBy: startedByOf(who), purpose });
    // Of a key that was sealed by hand, staff learn the id when they open the message.
    const isUnknown = who.kind === 'staff' && method === 'keys' && onboarding.value.method === 'keys' && onboarding.value.keyId === null;
    if (who.kind === 'customer' || isUnknown) await saveAccess(tx, onboarding.value, access, first.checks);
    await recordAudit(tx, actor, 'test.started', onboardingId, { chain: { customerId }, details: { runId: run.id, method, from } });
    await recordChecks(tx, actor, run, first.checks);
    return ok({ run: runFactsOf(run), checks: first.checks });
  },
);

function firstChecks({ method, keyId, roleArn, dropped }: Given, stream: Stream, portalAccountId: string | null): FirstChecks {
  const at = new Date().toISOString();
  return method === 'role' ? roleFirstChecks(roleArn, { stream, portalAccountId }, at) : keysFirstChecks(keyId, dropped, stream, at);
}

/** What the customer tests is what they mean to give. A colleague's link only offers it; staff test what is there. */
async function saveAccess(
  tx: Tx,
  onboarding: Onboarding,
  access: { method: string; keyId: string | null; roleArn: string | null },
  checks: readonly Check[],
): Promise<void> {
  if (checks.some((check) => check.outcome === 'failed')) return;
  const { method, keyId, roleArn } = access;
  const given = method === 'role' ? { method, roleArn } : { method, ...(keyId === null ? {} : { keyId }) };
  await tx.onboarding.update({ where: { id: onboarding.id }, data: given });
  await settleReturn(tx, onboarding.id, ['access']);
}
