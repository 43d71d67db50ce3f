import 'server-only';
import type { z } from 'zod';
import { parseRoleArn, type Stream } from '@/lib/domain/arn';
import { canTest, type Status } from '@/lib/domain/onboarding';
import { rungsOfAccess } from '@/lib/domain/proof';
import { err, ok, type Result } from '@/lib/domain/result';
import { recordAudit } from '@/lib/server/audit/record-audit';
import { inTransaction, type Tx } from '@/lib/server/db/in-transaction';
import { checkEnvelopeAgainst } from '@/lib/server/keys/check-envelope';
import { acceptedKeySets } from '@/lib/server/keys/support-keys';
import { takeLimits } from '@/lib/server/limits/take-limits';
import { auditRefusedEnvelope } from '@/lib/server/onboardings/audit-refused-envelope';
import { historyOf } from '@/lib/server/onboardings/history';
import { onboardingOf } from '@/lib/server/onboardings/onboarding-of';
import { portalPrincipal } from '@/lib/server/onboardings/portal-principal';
import { projectOnboarding } from '@/lib/server/onboardings/project-onboarding';
import { toJson } from '@/lib/server/onboardings/stored-json';
import { streamOf } from '@/lib/server/onboardings/stream-of';
import type { VerbFault } from '@/lib/server/onboardings/verb-fault';
import type { Offered } from '@/lib/server/onboardings/view-of';
import { actorOf, requireDelegate } from '@/lib/server/who';
import { offerAccessInput } from '@/lib/wire/delegated-inputs';
import { parseInput } from '@/lib/wire/parse-input';

export type OfferFault =
  | VerbFault
  | { kind: 'no-stream' }
  | { kind: 'not-testable'; status: Status }
  | { kind: 'envelope'; reason: string }
  | { kind: 'role'; reason: string; values: Record<string, string> }
  | { kind: 'other-access' };
type Wish = z.output<typeof offerAccessInput>;

/** What a colleague gives through a link waits until the owner confirms it. It must be of the stream's account. */
export async function offerAccess(input: unknown): Promise<Result<void, OfferFault>> {
  const wish = parseInput(offerAccessInput, input);
  const delegate = await requireDelegate(wish.ok ? wish.value.linkId : '');
  if (!wish.ok) return wish;
  const limit = await takeLimits('offer', delegate.linkId, { max: 20, windowSeconds: 3_600 });
  if (!limit.ok) return limit;
  if (wish.value.method === 'keys') {
    const envelope = await checkEnvelopeAgainst(wish.value.armored, acceptedKeySets(new Date()));
    if (!envelope.ok) {
      await auditRefusedEnvelope(delegate, delegate.onboardingId, envelope.fault.kind);
      return err({ kind: 'envelope', reason: envelope.fault.kind });
    }
  }
  const actor = await actorOf(delegate);
  return inTransaction<void, OfferFault>(async (tx) => {
    const onboarding = await onboardingOf(tx, delegate, delegate.onboardingId);
    if (!onboarding.ok) return onboarding;
    const { id, customerId } = onboarding.value;
    const status = onboarding.value.status as Status;
    if (!canTest(status)) return err({ kind: 'not-testable', status });
    const stream = streamOf(onboarding.value);
    if (stream === null) return err({ kind: 'no-stream' });
    const offered = await offeredBy(tx, wish.value, id, stream);
    if (!offered.ok) return offered;
    await tx.onboarding.update({ where: { id }, data: { delegatedAccess: toJson(offered.value), version: { increment: 1 } } });
    await projectOnboarding(tx, id);
    await recordAudit(tx, actor, 'access.offered', id, {
      chain: { customerId },
      details: { linkId: delegate.linkId, method: wish.value.method },
    });
    return ok(undefined);
  });
}

async function offeredBy(tx: Tx, wish: Wish, onboardingId: string, stream: Stream): Promise<Result<Offered, OfferFault>> {
  const common = { linkId: wish.linkId, at: new Date().toISOString(), testRunId: wish.testRunId };
  const role = wish.method === 'role' ? roleOf(wish.roleArn, stream) : ok(null);
  if (!role.ok) return role;
  const access = { method: wish.method, roleArn: role.value, keyId: wish.method === 'keys' ? wish.keyId : null };
  const { runs } = await historyOf(tx, onboardingId);
  const run = runs.find((one) => one.id === wish.testRunId && one.stored.startedBy === `delegated:${wish.linkId}`);
  const isItsOwn = run !== undefined && rungsOfAccess({ ...access, streamArn: stream.arn }, [run]).length > 0;
  if (wish.testRunId !== null && !isItsOwn) return err({ kind: 'other-access' });
  const sealed = wish.method === 'keys' ? { armored: wish.armored, sealedAt: wish.sealedAt } : null;
  return ok({ ...common, ...access, sealed });
}

function roleOf(text: string, stream: Stream): Result<string, OfferFault> {
  const own = portalPrincipal(stream.partition)?.accountId ?? null;
  const role = parseRoleArn(text, { partition: stream.partition, ...(own === null ? {} : { portalAccountId: own }) });
  if (!role.ok) return err({ kind: 'role', reason: role.fault.kind, values: role.fault.values });
  if (role.value.accountId === stream.accountId) return ok(role.value.arn);
  return err({ kind: 'role', reason: 'account_mismatch', values: { accountId: role.value.accountId, expected: stream.accountId } });
}
