import 'server-only';
import type { Onboarding } from '@/generated/prisma/client';
import type { Stream } from '@/lib/domain/arn';
import type { Rung, RungName } from '@/lib/domain/ladder';
import { canStaffTest, canTest, type Status } from '@/lib/domain/onboarding';
import { err, ok, type Result } from '@/lib/domain/result';
import type { RunFacts } from '@/lib/domain/room-messages';
import { recordAudit } from '@/lib/server/audit/record-audit';
import { inTransaction, type Tx } from '@/lib/server/db/in-transaction';
import { takeLimits } from '@/lib/server/limits/take-limits';
import { onboardingOf } from '@/lib/server/onboardings/onboarding-of';
import { portalPrincipal } from '@/lib/server/onboardings/portal-principal';
import { settleReturn } from '@/lib/server/onboardings/settle-return';
import { streamOf } from '@/lib/server/onboardings/stream-of';
import type { VerbFault } from '@/lib/server/onboardings/verb-fault';
import { type FirstRungs, keysFirstRungs, roleFirstRungs } from '@/lib/server/runs/first-rungs';
import { makeRun, runFactsOf } from '@/lib/server/runs/make-run';
import { recordRungs } from '@/lib/server/runs/record-rungs';
import { requireTester, startedByOf } from '@/lib/server/runs/require-tester';
import { actorOf } from '@/lib/server/who';
import { parseInput } from '@/lib/wire/parse-input';
import { startTestRunInput } from '@/lib/wire/test-inputs';

export type StartTestRunFault =
  | VerbFault
  | { kind: 'not-testable'; status: Status }
  | { kind: 'no-stream' }
  | { kind: 'no-principal'; partition: string };
export type StartedRun = { run: RunFacts; rungs: Rung[] };
type Given = { method: 'role' | 'keys'; keyId: string | null; roleArn: string; dropped: string[]; from: RungName | undefined };

/** Issues a test run and records the two rungs that ask nobody. A mis-pasted role ARN is a failed `read`, not a fault. */
export async function startTestRun(input: unknown): Promise<Result<StartedRun, StartTestRunFault>> {
  const wish = parseInput(startTestRunInput, input);
  const tester = await requireTester(wish.ok ? (wish.value.linkId ?? null) : null);
  if (!wish.ok) return wish;
  const { onboardingId, method } = wish.value;
  const limit = await takeLimits('test-run', onboardingId, { max: 30, windowSeconds: 3_600 });
  if (!limit.ok) return limit;
  const { keyId = null, roleArn, dropped = [], from } = wish.value;
  const given: Given = { method, keyId, roleArn: roleArn ?? '', dropped, from };
  const actor = await actorOf(tester);
  return inTransaction<StartedRun, StartTestRunFault>(async (tx) => {
    const onboarding = await onboardingOf(tx, tester, onboardingId);
    if (!onboarding.ok) return onboarding;
    const status = onboarding.value.status as Status;
    if (!(tester.kind === 'staff' ? canStaffTest(status) : canTest(status))) return err({ kind: 'not-testable', status });
    const stream = streamOf(onboarding.value);
    if (stream === null) return err({ kind: 'no-stream' });
    const principal = portalPrincipal(stream.partition);
    if (method === 'role' && principal === null) return err({ kind: 'no-principal', partition: stream.partition });
    const first = firstRungs(given, stream, principal?.accountId ?? null);
    const access = { method, keyId: method === 'keys' ? keyId : null, roleArn: first.roleArn };
    const purpose = tester.kind === 'staff' ? 'staff' : 'customer';
    const run = await makeRun(tx, { onboardingId, ...access, startedBy: startedByOf(tester), purpose });
    // Of a key that was sealed by hand, staff learn the id when they open the message.
    const isUnknown = tester.kind === 'staff' && method === 'keys' && onboarding.value.method === 'keys' && onboarding.value.keyId === null;
    if (tester.kind === 'customer' || isUnknown) await noteAccess(tx, onboarding.value, access, first.rungs);
    await recordAudit(tx, actor, 'test.started', onboardingId, {
      chain: { customerId: onboarding.value.customerId },
      details: { runId: run.id, method, from: from ?? 'read' },
    });
    await recordRungs(tx, actor, run, first.rungs);
    return ok({ run: runFactsOf(run), rungs: first.rungs });
  });
}

function firstRungs({ method, keyId, roleArn, dropped }: Given, stream: Stream, portalAccountId: string | null): FirstRungs {
  const at = new Date().toISOString();
  return method === 'role' ? roleFirstRungs(roleArn, { stream, portalAccountId }, at) : keysFirstRungs(keyId, dropped, stream, at);
}

/** What the customer tests is what they mean to give. A colleague's link only offers it; staff test what is there. */
async function noteAccess(
  tx: Tx,
  onboarding: Onboarding,
  access: { method: string; keyId: string | null; roleArn: string | null },
  rungs: readonly Rung[],
): Promise<void> {
  if (rungs.some((rung) => rung.outcome === 'failed')) return;
  const { method, keyId, roleArn } = access;
  const given = method === 'role' ? { method, roleArn } : { method, ...(keyId === null ? {} : { keyId }) };
  await tx.onboarding.update({ where: { id: onboarding.id }, data: given });
  await settleReturn(tx, onboarding.id, ['access']);
}
