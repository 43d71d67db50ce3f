import 'server-only';
import { type Onboarding, Prisma, type Replacement } from '@/generated/prisma/client';
import { parseRoleArn, type Stream } from '@/lib/domain/aws/arn';
import type { Method } from '@/lib/domain/onboarding/onboarding';
import { evidenceOf, isProven } from '@/lib/domain/onboarding/proof';
import { isSameAccess, type NamedAccess } from '@/lib/domain/onboarding/replacement';
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
import { afterCommit } from '@/lib/server/platform/db/after-commit';
import type { Tx } from '@/lib/server/platform/db/in-transaction';
import type { Envelope } from '@/lib/server/platform/keys/check-envelope';
import { meters } from '@/lib/server/platform/metrics/meters';
import { type MoveFault, moveReplacement } from '@/lib/server/replacement/move-replacement';
import { accessOfRow, openReplacement } from '@/lib/server/replacement/open-replacement';
import { wrapMessage } from '@/lib/server/submissions/message-keys';

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
 * domain's reason. `not-due`: staff returned a step that must be done again first. `same-access`: it is the one in use.
 */
export type SaveSubmissionFault =
  | { kind: 'no-stream' }
  | { kind: 'role'; reason: string; values: Record<string, string> }
  | { kind: 'other-access' }
  | { kind: 'not-due'; requirement: string }
  | { kind: 'replacement-open' | 'same-access' }
  | MoveFault;

/**
 * Keeps the canonical form of a sealed message whose envelope was checked, with its facts, and moves the onboarding to Microshare, or
 * the replacement that it is sealed for.
 */
export async function saveSubmission(
  tx: Tx,
  actor: Actor,
  onboarding: Onboarding,
  { given, envelope, version, replacing }: Sealed,
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
  const replacement = await openReplacement(tx, onboarding.id);
  if (!replacing && replacement !== null) return err({ kind: 'replacement-open' });
  const moved = replacing
    ? await moveNew(tx, onboarding, replacement, access.value, version)
    : await changeOnboarding(tx, onboarding, { status: 'submitted', ...accessColumns(access.value), ...settled }, version);
  if (!moved.ok) return moved;
  const externalId = given.method === 'role' ? await ensureExternalId(tx, onboarding.customerId, stream.accountId) : null;
  const submission = await tx.submission.create({
    data: {
      onboardingId: onboarding.id,
      ...access.value,
      testRunId: given.testRunId,
      replacementId: replacement?.id ?? null,
      externalId,
      sha256: envelope.sha256,
      givenSha256: givenSha256Of(envelope),
      recipients: envelope.recipients,
      sealedAt: new Date(given.sealedAt),
      submittedBy: actor.id,
      sealedByHand: given.sealedByHand,
    },
  });
  await tx.sealedMessage.create({ data: { submissionId: submission.id, ...(await wrapMessage(tx, submission.id, envelope.armored)) } });
  if (replacement !== null) await tx.replacement.update({ where: { id: replacement.id }, data: { submissionId: submission.id } });
  else await settleReturn(tx, onboarding.id, ['access', 'test', 'submit']);
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
      ...(replacement === null ? {} : { replacementId: replacement.id }),
    },
  });
  afterCommit(tx, () => meters()?.submissions.add(1, { method: given.method }));
  return ok(undefined);
}

/** `replacing`: it is to take the place of the access in use. */
type Sealed = { given: Given; envelope: Envelope; version?: number | undefined; replacing: boolean };

/** What a submission of the onboarding's own access leaves behind. */
const settled = { delegatedAccess: Prisma.DbNull, approvedBy: null, degradedDiagnosis: Prisma.DbNull };

/** The new access of a replacement, which must be another one than the access in use. */
async function moveNew(tx: Tx, onboarding: Onboarding, replacement: Replacement | null, access: NamedAccess, seenVersion?: number) {
  const inUse = accessOfRow(onboarding);
  if (inUse !== null && isSameAccess(inUse, access)) return err({ kind: 'same-access' });
  const change = { delegatedAccess: Prisma.DbNull };
  return moveReplacement(tx, onboarding, {
    replacement,
    move: 'submit',
    by: 'customer',
    keep: { ...access, reason: null },
    change,
    seenVersion,
  });
}

/** A role must be one that the portal may use, in the stream's account; of a key only the id is known outside the seal. */
function accessOf(given: Given, stream: Stream): Result<NamedAccess, SaveSubmissionFault> {
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
  subject: NamedAccess & { streamArn: string },
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

function accessColumns({ method, keyId, roleArn }: NamedAccess): Partial<NamedAccess> {
  if (method === 'role') return { method, roleArn };
  return keyId === null ? { method } : { method, keyId };
}
