import 'server-only';
import { type Onboarding, Prisma, type Replacement } from '@/generated/prisma/client';
import type { TransitionFault } from '@/lib/domain/onboarding/onboarding';
import { canTest, type Status } from '@/lib/domain/onboarding/onboarding';
import { err, ok, type Result } from '@/lib/domain/result';
import { type Actor, recordAudit } from '@/lib/server/audit/record-audit';
import { unwrapOffered } from '@/lib/server/delegation/offered-message';
import { changeOnboarding } from '@/lib/server/onboarding/change-onboarding';
import { onboardingOf } from '@/lib/server/onboarding/onboarding-of';
import { projectOnboarding } from '@/lib/server/onboarding/project-onboarding';
import { settleReturn } from '@/lib/server/onboarding/settle-return';
import { fromJson } from '@/lib/server/onboarding/stored-json';
import { type Offered, viewOf } from '@/lib/server/onboarding/view-of';
import type { Tx } from '@/lib/server/platform/db/in-transaction';
import { checkEnvelopeAgainst } from '@/lib/server/platform/keys/check-envelope';
import { acceptedKeySets } from '@/lib/server/platform/keys/support-keys';
import { givingReplacement } from '@/lib/server/replacement/open-replacement';
import { type SaveSubmissionFault, saveSubmission } from '@/lib/server/submissions/save-submission';
import { verb } from '@/lib/server/verb';
import { requireCustomer } from '@/lib/server/who';
import type { ChangedMeanwhile } from '@/lib/wire/faults';
import { onboardingInput } from '@/lib/wire/onboarding-inputs';

/**
 * The customer takes what a link gave. A role becomes the onboarding's, with the proof of the link's own test, and is sealed by the customer;
 * a key was sealed in the colleague's browser, so confirming it submits it.
 */
export const confirmDelegatedAccess = verb({ by: requireCustomer, input: onboardingInput }, async ({ tx, who, actor, input }) => {
  const { onboardingId } = input;
  const onboarding = await onboardingOf(tx, who, onboardingId);
  if (!onboarding.ok) return onboarding;
  const { delegatedAccess, customerId } = onboarding.value;
  const status = onboarding.value.status as Status;
  const replacement = await givingReplacement(tx, onboardingId);
  if (!canTest(status) && replacement === null) return err({ kind: 'not-from-here', from: status, to: status });
  if (delegatedAccess === null) return err({ kind: 'nothing-offered' });
  const offered = fromJson<Offered>(delegatedAccess);
  await recordAudit(tx, actor, 'access.confirmed', onboardingId, { chain: { customerId }, details: { method: offered.method } });
  const taken =
    offered.method === 'role'
      ? await takeRole(tx, onboarding.value, replacement, offered)
      : await takeKey(tx, actor, onboarding.value, { ...offered, replacing: replacement !== null });
  return taken.ok ? ok(await viewOf(tx, onboardingId)) : taken;
});

type TakeFault =
  | SaveSubmissionFault
  | ChangedMeanwhile
  | TransitionFault
  | { kind: 'nothing-offered' }
  | { kind: 'envelope'; reason: string };

async function takeRole(
  tx: Tx,
  onboarding: Onboarding,
  replacement: Replacement | null,
  { roleArn }: Offered,
): Promise<Result<void, TakeFault>> {
  const role = { method: 'role', roleArn };
  const delegatedAccess = Prisma.DbNull;
  const changed = await changeOnboarding(tx, onboarding, replacement === null ? { ...role, delegatedAccess } : { delegatedAccess });
  if (!changed.ok) return changed;
  if (replacement === null) await settleReturn(tx, onboarding.id, ['access']);
  else await tx.replacement.update({ where: { id: replacement.id }, data: { ...role, keyId: null } });
  await projectOnboarding(tx, onboarding.id);
  return ok(undefined);
}

async function takeKey(
  tx: Tx,
  actor: Actor,
  onboarding: Onboarding,
  offered: Offered & { replacing: boolean },
): Promise<Result<void, TakeFault>> {
  if (offered.sealed === null) return err({ kind: 'nothing-offered' });
  const armored = await unwrapOffered(tx, onboarding.id, offered.sealed);
  if (armored === null) return err({ kind: 'nothing-offered' });
  // Checked again: the support keys may have been rotated while it waited.
  const envelope = await checkEnvelopeAgainst(armored, acceptedKeySets(new Date()));
  if (!envelope.ok) return err({ kind: 'envelope', reason: envelope.fault.kind });
  const { testRunId, keyId, replacing } = offered;
  const { sealedAt, givenSha256 = envelope.value.givenSha256 } = offered.sealed;
  const given = { method: 'keys', testRunId, keyId, roleArn: null, sealedAt, sealedByHand: false } as const;
  return saveSubmission(tx, actor, onboarding, { given, envelope: { ...envelope.value, givenSha256 }, replacing });
}
