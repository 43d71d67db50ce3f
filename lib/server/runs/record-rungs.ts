import 'server-only';
import { Prisma, type TestRun } from '@/generated/prisma/client';
import { isProven, type Rung, requiredRungs } from '@/lib/domain/ladder';
import type { Method, Status } from '@/lib/domain/onboarding';
import { rungsOfAccess } from '@/lib/domain/proof';
import { type Actor, type AuditDetails, recordAudit } from '@/lib/server/audit/record-audit';
import type { Tx } from '@/lib/server/db/in-transaction';
import { changeOnboarding } from '@/lib/server/onboardings/change-onboarding';
import { type History, historyOf, subjectOf } from '@/lib/server/onboardings/history';
import { projectOnboarding } from '@/lib/server/onboardings/project-onboarding';
import { settleReturn } from '@/lib/server/onboardings/settle-return';
import { type Noted, saveRungs } from '@/lib/server/runs/save-rungs';

/**
 * Appends what a run found and draws the conclusions: a passed ladder settles a returned test and brings a degraded onboarding back
 * to live. `seen` are the rungs that people see; `notes` the server's own memory of single requests.
 */
export async function recordRungs(tx: Tx, actor: Actor, run: TestRun, seen: readonly Rung[], notes: readonly Noted[] = []): Promise<void> {
  const before = await historyOf(tx, run.onboardingId);
  await saveRungs(tx, run.id, [...notes, ...seen]);
  const history = withRungs(before, run.id, seen);
  const method = run.method as Method;
  const failed = seen.find((rung) => requiredRungs(method).includes(rung.name) && rung.diagnosis !== null);
  const proven = isRunProven(run, history) && !isRunProven(run, before);
  if (proven) await concludeProof(tx, actor, run, history);
  await projectOnboarding(tx, run.onboardingId);
  if (failed === undefined && !proven) return;
  const onboarding = await tx.onboarding.findUniqueOrThrow({ where: { id: run.onboardingId }, select: { customerId: true } });
  const details: AuditDetails =
    failed === undefined ? { runId: run.id } : { runId: run.id, rung: failed.name, cause: failed.diagnosis?.cause ?? null };
  const action = failed === undefined ? 'test.passed' : 'test.failed';
  await recordAudit(tx, actor, action, run.onboardingId, { chain: { customerId: onboarding.customerId }, details });
}

async function concludeProof(tx: Tx, actor: Actor, run: TestRun, history: History): Promise<void> {
  const onboarding = await tx.onboarding.findUniqueOrThrow({ where: { id: run.onboardingId } });
  const subject = subjectOf(onboarding);
  const record = history.runs.find((one) => one.id === run.id);
  const isCurrent = subject !== null && record !== undefined && rungsOfAccess(subject, [record]).length > 0;
  if (!isCurrent) return;
  await settleReturn(tx, run.onboardingId, ['test']);
  if ((onboarding.status as Status) !== 'degraded') return;
  const changed = await changeOnboarding(tx, onboarding, { status: 'live', degradedDiagnosis: Prisma.DbNull });
  if (!changed.ok) return;
  await recordAudit(tx, actor, 'onboarding.recovered', onboarding.id, { chain: { customerId: onboarding.customerId } });
}

/** The history as it is after these rungs, without reading it again. */
function withRungs(history: History, runId: string, seen: readonly Rung[]): History {
  const runs = history.runs.map((run) => (run.id === runId ? { ...run, ...streamIn(seen), rungs: [...run.rungs, ...seen] } : run));
  return { ...history, runs };
}

function streamIn(seen: readonly Rung[]): { streamArn: string } | Record<string, never> {
  const streamArn = seen.find((rung) => rung.name === 'account')?.proof['streamArn'];
  return streamArn === undefined ? {} : { streamArn };
}

function isRunProven(run: TestRun, history: History): boolean {
  const record = history.runs.find((one) => one.id === run.id);
  if (record?.streamArn === undefined || record.streamArn === null) return false;
  const { method, keyId, roleArn, streamArn } = record;
  return isProven(method, rungsOfAccess({ method, keyId, roleArn, streamArn }, history.runs));
}
