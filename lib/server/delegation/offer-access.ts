import 'server-only';
import type { z } from 'zod';
import { parseRoleArn, type Stream } from '@/lib/domain/aws/arn';
import { canTest, type Status } from '@/lib/domain/onboarding/onboarding';
import { evidenceOf } from '@/lib/domain/onboarding/proof';
import { err, ok, type Result } from '@/lib/domain/result';
import { recordAudit } from '@/lib/server/audit/record-audit';
import { portalPrincipal } from '@/lib/server/connection-test/portal-principal';
import { wrapOffered } from '@/lib/server/delegation/offered-message';
import { historyOf } from '@/lib/server/onboarding/history';
import { onboardingOf } from '@/lib/server/onboarding/onboarding-of';
import { projectOnboarding } from '@/lib/server/onboarding/project-onboarding';
import { toJson } from '@/lib/server/onboarding/stored-json';
import { streamOf } from '@/lib/server/onboarding/stream-of';
import type { Offered } from '@/lib/server/onboarding/view-of';
import type { Tx } from '@/lib/server/platform/db/in-transaction';
import { checkEnvelopeAgainst, type Envelope } from '@/lib/server/platform/keys/check-envelope';
import { acceptedKeySets } from '@/lib/server/platform/keys/support-keys';
import { givingReplacement } from '@/lib/server/replacement/open-replacement';
import { auditRefusedEnvelope } from '@/lib/server/submissions/audit-refused-envelope';
import { verb } from '@/lib/server/verb';
import { requireDelegate } from '@/lib/server/who';
import { offerAccessInput } from '@/lib/wire/delegation-inputs';

type Input = z.output<typeof offerAccessInput>;
type OfferFault = { kind: 'role'; reason: string; values: Record<string, string> } | { kind: 'other-access' };

/** What a colleague gives through a link waits until the customer confirms it. It must be of the stream's account. */
export const offerAccess = verb(
  {
    by: (input) => requireDelegate(input?.linkId ?? ''),
    input: offerAccessInput,
    limit: { name: 'offer', max: 20, windowSeconds: 3_600, per: ({ who }) => who.linkId, bySource: true },
    prepare: async ({ who, input }) => {
      if (input.method === 'role') return ok(null);
      const envelope = await checkEnvelopeAgainst(input.armored, acceptedKeySets(new Date()));
      if (envelope.ok) return envelope;
      await auditRefusedEnvelope(who, who.onboardingId, envelope.fault.kind);
      return err({ kind: 'envelope', reason: envelope.fault.kind });
    },
  },
  async ({ tx, who, actor, input, prepared: envelope }) => {
    const onboarding = await onboardingOf(tx, who, who.onboardingId);
    if (!onboarding.ok) return onboarding;
    const { id, customerId } = onboarding.value;
    const status = onboarding.value.status as Status;
    if (!canTest(status) && (await givingReplacement(tx, id)) === null) return err({ kind: 'not-testable', status });
    const stream = streamOf(onboarding.value);
    if (stream === null) return err({ kind: 'no-stream' });
    const offered = await offeredBy(tx, { input, onboardingId: id, stream, envelope });
    if (!offered.ok) return offered;
    await tx.onboarding.update({ where: { id }, data: { delegatedAccess: toJson(offered.value), version: { increment: 1 } } });
    await projectOnboarding(tx, id);
    await recordAudit(tx, actor, 'access.offered', id, { chain: { customerId }, details: { linkId: who.linkId, method: input.method } });
    return ok(undefined);
  },
);

type Offer = { input: Input; onboardingId: string; stream: Stream; envelope: Envelope | null };

async function offeredBy(tx: Tx, { input, onboardingId, stream, envelope }: Offer): Promise<Result<Offered, OfferFault>> {
  const common = { linkId: input.linkId, at: new Date().toISOString(), testRunId: input.testRunId };
  const role = input.method === 'role' ? roleOf(input.roleArn, stream) : ok(null);
  if (!role.ok) return role;
  const access = { method: input.method, roleArn: role.value, keyId: input.method === 'keys' ? input.keyId : null };
  const { runs } = await historyOf(tx, onboardingId);
  const run = runs.find((one) => one.id === input.testRunId && one.stored.startedBy === `delegated:${input.linkId}`);
  const isItsOwn = run !== undefined && evidenceOf({ ...access, streamArn: stream.arn }, [run]).checks.length > 0;
  if (input.testRunId !== null && !isItsOwn) return err({ kind: 'other-access' });
  if (input.method === 'role' || envelope === null) return ok({ ...common, ...access, sealed: null });
  const { sealedAt } = input;
  const message = await wrapOffered(tx, onboardingId, envelope.armored);
  return ok({ ...common, ...access, sealed: { ...message, sealedAt, givenSha256: envelope.givenSha256 } });
}

function roleOf(text: string, stream: Stream): Result<string, OfferFault> {
  const own = portalPrincipal(stream.partition)?.accountId ?? null;
  const role = parseRoleArn(text, { partition: stream.partition, ...(own === null ? {} : { portalAccountId: own }) });
  if (!role.ok) return err({ kind: 'role', reason: role.fault.kind, values: role.fault.values });
  if (role.value.accountId === stream.accountId) return ok(role.value.arn);
  return err({ kind: 'role', reason: 'account-mismatch', values: { accountId: role.value.accountId, expected: stream.accountId } });
}
