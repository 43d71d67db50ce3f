import 'server-only';
import type { Onboarding, Replacement } from '@/generated/prisma/client';
import type { Stream } from '@/lib/domain/aws/arn';
import { canRunTest, canStaffTest, canTest, type Status } from '@/lib/domain/onboarding/onboarding';
import { isSameAccess, type NamedAccess } from '@/lib/domain/onboarding/replacement';
import { err, ok, type Result } from '@/lib/domain/result';
import { recordAudit } from '@/lib/server/audit/record-audit';
import { type FirstChecks, keysFirstChecks, roleFirstChecks } from '@/lib/server/connection-test/first-checks';
import { makeRun, runFactsOf } from '@/lib/server/connection-test/make-run';
import { portalPrincipal } from '@/lib/server/connection-test/portal-principal';
import { recordChecks } from '@/lib/server/connection-test/record-checks';
import { requireTester, startedByOf } from '@/lib/server/connection-test/require-tester';
import { onboardingOf, type Tester } from '@/lib/server/onboarding/onboarding-of';
import { settleReturn } from '@/lib/server/onboarding/settle-return';
import { streamOf } from '@/lib/server/onboarding/stream-of';
import type { Tx } from '@/lib/server/platform/db/in-transaction';
import { db } from '@/lib/server/platform/db/prisma';
import { accessOfRow, givingReplacement, isOnboardingInUse, openReplacement } from '@/lib/server/replacement/open-replacement';
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
    const replacement = await replacementFor(tx, who, onboarding.value, input.replacing === true);
    if (!replacement.ok) return replacement;
    const status = onboarding.value.status as Status;
    const may = who.kind === 'staff' ? canStaffTest(status) : mayTest(who, onboarding.value, replacement.value);
    if (!may) return err({ kind: 'not-testable', status });
    const stream = streamOf(onboarding.value);
    if (stream === null) return err({ kind: 'no-stream' });
    const principal = portalPrincipal(stream.partition);
    if (method === 'role' && principal === null) return err({ kind: 'no-principal', partition: stream.partition });
    const first = firstChecks({ method, keyId, roleArn: roleArn ?? '', dropped }, stream, principal?.accountId ?? null);
    const access: NamedAccess = { method, keyId: method === 'keys' ? keyId : null, roleArn: first.roleArn };
    const purpose = who.kind === 'staff' ? 'staff' : 'customer';
    const isOther = who.kind === 'customer' && replacement.value === null && !canTest(status) && isOtherAccess(onboarding.value, access);
    if (isOther) return err({ kind: 'other-access' });
    const replacementId = replacement.value?.id ?? null;
    const run = await makeRun(tx, { onboardingId, ...access, startedBy: startedByOf(who), purpose, replacementId });
    // Of a key that was sealed by hand, staff learn the id when they open the message.
    const sealed = replacement.value ?? onboarding.value;
    const isUnknown = who.kind === 'staff' && method === 'keys' && sealed.method === 'keys' && sealed.keyId === null;
    const isGiven = isUnknown || (who.kind === 'customer' && (canTest(status) || replacement.value !== null));
    if (isGiven && first.checks.every((check) => check.outcome !== 'failed')) {
      await (replacement.value === null ? saveAccess(tx, onboarding.value, access) : saveNewAccess(tx, replacement.value, access));
    }
    await recordAudit(tx, actor, 'test.started', onboardingId, { chain: { customerId }, details: { runId: run.id, method, from } });
    await recordChecks(tx, actor, run, first.checks);
    return ok({ run: runFactsOf(run), checks: first.checks });
  },
);

function firstChecks({ method, keyId, roleArn, dropped }: Given, stream: Stream, portalAccountId: string | null): FirstChecks {
  const at = new Date().toISOString();
  return method === 'role' ? roleFirstChecks(roleArn, { stream, portalAccountId }, at) : keysFirstChecks(keyId, dropped, stream, at);
}

/** The replacement whose access is tested: where the page says so, and for the link of a colleague who was asked for a new access. */
async function replacementFor(
  tx: Tx,
  who: Tester,
  onboarding: Onboarding,
  replacing: boolean,
): Promise<Result<Replacement | null, { kind: 'no-replacement' }>> {
  const isOfLink = who.kind === 'delegated' && isOnboardingInUse(onboarding);
  if (!replacing && !isOfLink) return ok(null);
  // What the customer may not change any more is what staff test.
  const find = who.kind === 'staff' ? openReplacement : givingReplacement;
  const replacement = await find(tx, onboarding.id);
  return replacement === null && replacing ? err({ kind: 'no-replacement' }) : ok(replacement);
}

/** A colleague's link tests what it gives; people of the company test the access in use as well. */
function mayTest(who: Tester, { status, pausedFrom }: Onboarding, replacement: Replacement | null): boolean {
  if (replacement !== null) return true;
  return who.kind === 'delegated' ? canTest(status as Status) : canRunTest(status as Status, pausedFrom as Status | null);
}

/** At any time the access in use is tested, and no other in its name. The id of a key that was sealed by hand is not known. */
function isOtherAccess(onboarding: Onboarding, access: NamedAccess): boolean {
  if (onboarding.method === 'keys' && onboarding.keyId === null) return access.method !== 'keys';
  const inUse = accessOfRow(onboarding);
  return inUse !== null && !isSameAccess(inUse, access);
}

/** What the customer tests is what they mean to give. A colleague's link only offers it; staff test what is there. */
async function saveAccess(tx: Tx, onboarding: Onboarding, { method, keyId, roleArn }: NamedAccess): Promise<void> {
  const given = method === 'role' ? { method, roleArn } : { method, ...(keyId === null ? {} : { keyId }) };
  await tx.onboarding.update({ where: { id: onboarding.id }, data: given });
  await settleReturn(tx, onboarding.id, ['access']);
}

async function saveNewAccess(tx: Tx, { id }: Replacement, { method, keyId, roleArn }: NamedAccess): Promise<void> {
  await tx.replacement.update({ where: { id }, data: { method, keyId, roleArn } });
}
