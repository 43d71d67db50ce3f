import 'server-only';
import { type Onboarding, Prisma } from '@/generated/prisma/client';
import { parseRoleArn, type Stream } from '@/lib/domain/aws/arn';
import type { Method, TransitionFault } from '@/lib/domain/onboarding/onboarding';
import { evidenceOf, isProven } from '@/lib/domain/onboarding/proof';
import { err, ok, type Result } from '@/lib/domain/result';
import { type Actor, recordAudit } from '@/lib/server/audit/record-audit';
import { ensureExternalId } from '@/lib/server/connection-test/external-id';
import { portalPrincipal } from '@/lib/server/connection-test/portal-principal';
import { changeOnboarding } from '@/lib/server/onboarding/change-onboarding';
import { historyOf } from '@/lib/server/onboarding/history';
import { mailMembers } from '@/lib/server/onboarding/mail-members';
import { projectOnboarding } from '@/lib/server/onboarding/project-onboarding';
import { settleReturn } from '@/lib/server/onboarding/settle-return';
import { streamOf } from '@/lib/server/onboarding/stream-of';
import type { Tx } from '@/lib/server/platform/db/in-transaction';
import type { Envelope } from '@/lib/server/platform/keys/check-envelope';
import type { ChangedMeanwhile } from '@/lib/wire/faults';

/** The outer facts of what is submitted, as they were given. */
export type Given = {
  method: Method;
  testRunId: string | null;
  keyId: string | null;
  roleArn: string | null;
  sealedAt: string;
  sealedByHand: boolean;
};

/**
 * `other-access`: the test run was of another onboarding, stream, key or role. `role`: the ARN is none that the portal may use, with the
 * domain's reason. `not-due`: staff returned a step that must be done again first.
 */
export type SaveSubmissionFault =
  | { kind: 'no-stream' }
  | { kind: 'role'; reason: string; values: Record<string, string> }
  | { kind: 'other-access' }
  | { kind: 'not-due'; requirement: string }
  | ChangedMeanwhile
  | TransitionFault;

/** Keeps the canonical form of a sealed message whose envelope was checked, with its facts, and moves the onboarding to Microshare. */
export async function saveSubmission(
  tx: Tx,
  actor: Actor,
  onboarding: Onboarding,
  { given, envelope, version }: { given: Given; envelope: Envelope; version?: number | undefined },
): Promise<Result<void, SaveSubmissionFault>> {
  const stream = streamOf(onboarding);
  if (stream === null) return err({ kind: 'no-stream' });
  const reopened = await tx.returnedRequirement.findFirst({
    where: { onboardingId: onboarding.id, requirement: 'stream', settledAt: null },
  });
  if (reopened !== null) return err({ kind: 'not-due', requirement: 'stream' });
  const access = accessOf(given, stream);
  if (!access.ok) return access;
  const run = await runFor(tx, onboarding.id, { ...access.value, streamArn: stream.arn }, given.testRunId);
  if (!run.ok) return run;
  const changed = await changeOnboarding(
    tx,
    onboarding,
    {
      status: 'submitted',
      ...accessColumns(access.value),
      delegatedAccess: Prisma.DbNull,
      approvedBy: null,
      degradedDiagnosis: Prisma.DbNull,
    },
    version,
  );
  if (!changed.ok) return changed;
  const externalId = given.method === 'role' ? await ensureExternalId(tx, onboarding.customerId, stream.accountId) : null;
  const submission = await tx.submission.create({
    data: {
      onboardingId: onboarding.id,
      ...access.value,
      testRunId: given.testRunId,
      externalId,
      sha256: envelope.sha256,
      givenSha256: givenSha256Of(envelope),
      recipients: envelope.recipients,
      sealedAt: new Date(given.sealedAt),
      submittedBy: actor.id,
      sealedByHand: given.sealedByHand,
      sealed: { create: { armored: envelope.armored } },
    },
  });
  await settleReturn(tx, onboarding.id, ['access', 'test', 'submit']);
  await tx.delegatedLink.updateMany({
    where: { onboardingId: onboarding.id, endedAt: null },
    data: { endedAt: new Date(), sessionHash: null },
  });
  await projectOnboarding(tx, onboarding.id);
  await mailMembers(tx, onboarding, 'submitted', { sha256: envelope.sha256, submittedAt: submission.submittedAt.toISOString() });
  await recordAudit(tx, actor, 'submission.received', onboarding.id, {
    chain: { customerId: onboarding.customerId },
    details: {
      submissionId: submission.id,
      sha256: envelope.sha256,
      givenSha256: envelope.givenSha256,
      method: given.method,
      tested: run.value.proven,
      byHand: given.sealedByHand,
    },
  });
  return ok(undefined);
}

type Access = { method: Method; keyId: string | null; roleArn: string | null };

/** A role must be one that the portal may use, in the stream's account; of a key only the id is known outside the seal. */
function accessOf(given: Given, stream: Stream): Result<Access, SaveSubmissionFault> {
  if (given.method === 'keys') return ok({ method: 'keys', keyId: given.keyId, roleArn: null });
  const own = portalPrincipal(stream.partition)?.accountId ?? null;
  const role = parseRoleArn(given.roleArn ?? '', { partition: stream.partition, ...(own === null ? {} : { portalAccountId: own }) });
  if (!role.ok) return err({ kind: 'role', reason: role.fault.kind, values: role.fault.values });
  if (role.value.accountId === stream.accountId) return ok({ method: 'role', keyId: null, roleArn: role.value.arn });
  return err({ kind: 'role', reason: 'account-mismatch', values: { accountId: role.value.accountId, expected: stream.accountId } });
}

/** The run that the message names inside: it must be one of this onboarding, for this stream and this very access. */
async function runFor(
  tx: Tx,
  onboardingId: string,
  subject: Access & { streamArn: string },
  testRunId: string | null,
): Promise<Result<{ proven: boolean }, SaveSubmissionFault>> {
  if (testRunId === null) return ok({ proven: false });
  const { runs } = await historyOf(tx, onboardingId);
  const run = runs.find((one) => one.id === testRunId);
  if (run === undefined || evidenceOf(subject, [run]).checks.length === 0) return err({ kind: 'other-access' });
  return ok({ proven: isProven(evidenceOf(subject, runs)) });
}

/** Null where the message was given in the form in which it is stored. */
function givenSha256Of({ sha256, givenSha256 }: Envelope): string | null {
  return givenSha256 === sha256 ? null : givenSha256;
}

function accessColumns({ method, keyId, roleArn }: Access): Partial<Access> {
  if (method === 'role') return { method, roleArn };
  return keyId === null ? { method } : { method, keyId };
}
