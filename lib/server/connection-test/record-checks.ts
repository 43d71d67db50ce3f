import 'server-only';
import { Prisma, type TestRun } from '@/generated/prisma/client';
import { type Check, requiredChecks } from '@/lib/domain/onboarding/connection-test';
import type { Method, Status } from '@/lib/domain/onboarding/onboarding';
import { evidenceOf, isProven } from '@/lib/domain/onboarding/proof';
import { type Actor, type AuditDetails, recordAudit } from '@/lib/server/audit/record-audit';
import { type RequestNote, saveChecks } from '@/lib/server/connection-test/save-checks';
import { endFailures } from '@/lib/server/deliveries/observe';
import { changeOnboarding } from '@/lib/server/onboarding/change-onboarding';
import { type History, historyOf, recordOf, subjectOf } from '@/lib/server/onboarding/history';
import { projectOnboarding } from '@/lib/server/onboarding/project-onboarding';
import { settleReturn } from '@/lib/server/onboarding/settle-return';
import { afterCommit } from '@/lib/server/platform/db/after-commit';
import type { Tx } from '@/lib/server/platform/db/in-transaction';
import { meters } from '@/lib/server/platform/metrics/meters';
import { announceToWebhooks } from '@/lib/server/webhooks/announce-to-webhooks';

/**
 * Appends what a run found and draws the conclusions: a passed connection test settles a returned test and brings a degraded onboarding back
 * to live. `seen` are the checks that people see; `notes` the server's own memory of single requests.
 */
export async function recordChecks(
  tx: Tx,
  actor: Actor,
  run: TestRun,
  seen: readonly Check[],
  notes: readonly RequestNote[] = [],
): Promise<void> {
  const saved = await saveChecks(tx, run.id, [...notes, ...seen]);
  afterCommit(tx, () => countChecks(seen));
  const history = await historyOf(tx, run.onboardingId);
  const before = withoutChecks(history, run.id, saved);
  const method = run.method as Method;
  const failed = seen.find((check) => requiredChecks(method).includes(check.name) && check.diagnosis !== null);
  const proven = isRunProven(run, history) && !isRunProven(run, before);
  if (proven) await concludeProof(tx, actor, run, history);
  await projectOnboarding(tx, run.onboardingId, proven ? undefined : history);
  if (!proven && (failed === undefined || hasJustFailed(before, run.id, failed))) return;
  const onboarding = await tx.onboarding.findUniqueOrThrow({ where: { id: run.onboardingId }, select: { customerId: true } });
  const details: AuditDetails =
    failed === undefined ? { runId: run.id } : { runId: run.id, check: failed.name, cause: failed.diagnosis?.cause ?? null };
  const action = failed === undefined ? 'test.passed' : 'test.failed';
  await recordAudit(tx, actor, action, run.onboardingId, { chain: { customerId: onboarding.customerId }, details });
}

function countChecks(seen: readonly Check[]): void {
  for (const { name, outcome, diagnosis } of seen) {
    meters()?.checks.add(1, { check: name, outcome, cause: diagnosis?.cause ?? '', must_act: diagnosis?.mustAct ?? '' });
  }
}

async function concludeProof(tx: Tx, actor: Actor, run: TestRun, history: History): Promise<void> {
  const onboarding = await tx.onboarding.findUniqueOrThrow({ where: { id: run.onboardingId } });
  const subject = subjectOf(onboarding);
  const record = history.runs.find((one) => one.id === run.id);
  const isCurrent = subject !== null && record !== undefined && evidenceOf(subject, [record]).checks.length > 0;
  if (!isCurrent) return;
  await settleReturn(tx, run.onboardingId, ['test']);
  if ((onboarding.status as Status) !== 'degraded') return;
  const changed = await changeOnboarding(tx, onboarding, { status: 'live', degradedDiagnosis: Prisma.DbNull });
  if (!changed.ok) return;
  await recordAudit(tx, actor, 'onboarding.recovered', onboarding.id, { chain: { customerId: onboarding.customerId } });
  await announceToWebhooks(tx, onboarding, 'onboarding.recovered');
  await endFailures(tx, onboarding, new Date());
}

/** Whether the check's last result in the run was the same failure: the page asks again by itself, and what repeats is no news. */
function hasJustFailed(before: History, runId: string, { name, diagnosis }: Check): boolean {
  const last = before.runs.find((one) => one.id === runId)?.checks.findLast((check) => check.name === name);
  return last?.diagnosis != null && last.diagnosis.cause === diagnosis?.cause;
}

/** The history as it was before these checks of a run, without reading it again. */
function withoutChecks(history: History, runId: string, ids: ReadonlySet<string>): History {
  const runs = history.runs.map((run) => {
    const checks = run.stored.checks.filter(({ id }) => !ids.has(id));
    return run.id === runId ? recordOf({ ...run.stored, checks }) : run;
  });
  return { ...history, runs };
}

function isRunProven(run: TestRun, history: History): boolean {
  const record = history.runs.find((one) => one.id === run.id);
  if (record?.streamArn === undefined || record.streamArn === null) return false;
  const { method, keyId, roleArn, streamArn } = record;
  return isProven(evidenceOf({ method, keyId, roleArn, streamArn }, history.runs));
}
