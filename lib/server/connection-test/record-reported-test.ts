import 'server-only';
import type { Onboarding } from '@/generated/prisma/client';
import type { Stream } from '@/lib/domain/aws/arn';
import { causes } from '@/lib/domain/aws/cause';
import type { Check } from '@/lib/domain/onboarding/connection-test';
import { canStaffTest, type Status } from '@/lib/domain/onboarding/onboarding';
import { err, ok, type Result } from '@/lib/domain/result';
import type { OpeningResult, ReportedCheck } from '@/lib/domain/sealing/opening-result';
import { type Actor, recordAudit } from '@/lib/server/audit/record-audit';
import { makeRun } from '@/lib/server/connection-test/make-run';
import { recordChecks } from '@/lib/server/connection-test/record-checks';
import { saveKeyId } from '@/lib/server/connection-test/save-key-id';
import type { Tx } from '@/lib/server/platform/db/in-transaction';

/** `replacementId`: what the opened submission was for; null for the onboarding's own access. */
type Reported = {
  onboarding: Onboarding;
  stream: Stream;
  replacementId: string | null;
  keyId: string;
  test: NonNullable<OpeningResult['test']>;
};
export type ReportedTestFault = { kind: 'not-testable'; status: Status } | { kind: 'other-stream' };

/**
 * Whether a connection test that staff ran on their own machine may be recorded. Refuses `other-stream` where it was not of this stream,
 * or claims a record without its place in the stream.
 */
export function judgeReportedTest({
  onboarding,
  stream,
  test,
}: Pick<Reported, 'onboarding' | 'stream' | 'test'>): Result<void, ReportedTestFault> {
  const status = onboarding.status as Status;
  if (!canStaffTest(status)) return err({ kind: 'not-testable', status });
  return isOfStream(test.checks, stream) ? ok(undefined) : err({ kind: 'other-stream' });
}

/** Records it, as a run of its own whose checks staff observed. */
export async function recordReportedTest(
  tx: Tx,
  actor: Actor,
  { onboarding, replacementId, keyId, test }: Omit<Reported, 'stream'>,
): Promise<void> {
  const access = { method: 'keys', keyId, roleArn: null } as const;
  const run = await makeRun(tx, { onboardingId: onboarding.id, ...access, startedBy: actor.id, purpose: 'staff', replacementId });
  // Of a key that was sealed by hand, staff learn the id when they open the message.
  if (replacementId !== null)
    await tx.replacement.updateMany({ where: { id: replacementId, method: 'keys', keyId: null }, data: { keyId } });
  else if (onboarding.method === 'keys' && onboarding.keyId === null) await saveKeyId(tx, onboarding.id, keyId);
  const details = { runId: run.id, method: 'keys', observedBy: 'staff' };
  await recordAudit(tx, actor, 'test.started', onboarding.id, { chain: { customerId: onboarding.customerId }, details });
  await recordChecks(tx, actor, run, test.checks.map(observedByStaff));
}

function isOfStream(checks: readonly ReportedCheck[], { arn, accountId }: Stream): boolean {
  const accounts = checks.filter(({ name }) => name === 'account');
  const wrote = checks.filter(({ name, outcome }) => name === 'wrote' && outcome === 'passed');
  return (
    accounts.length > 0 &&
    accounts.every(({ proof, outcome }) => proof['streamArn'] === arn && (outcome !== 'passed' || proof['accountId'] === accountId)) &&
    wrote.every(({ proof }) => proof['shardId'] !== undefined && proof['sequenceNumber'] !== undefined)
  );
}

function observedByStaff({ diagnosis, ...check }: ReportedCheck): Check {
  const found = diagnosis === null ? null : { cause: diagnosis.cause, ...causes[diagnosis.cause], values: diagnosis.values };
  return { ...check, observedBy: 'staff', diagnosis: found };
}
