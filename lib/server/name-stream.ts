import 'server-only';
import { type Onboarding, Prisma } from '@/generated/prisma/client';
import { parseStream, parseStreamArn, type Stream } from '@/lib/domain/arn';
import { canNameStream, type Status } from '@/lib/domain/onboarding';
import { err, ok, type Result } from '@/lib/domain/result';
import { recordAudit } from '@/lib/server/audit/record-audit';
import { inTransaction } from '@/lib/server/db/in-transaction';
import { changeOnboarding } from '@/lib/server/onboardings/change-onboarding';
import { ensureExternalId } from '@/lib/server/onboardings/external-id';
import { onboardingOf } from '@/lib/server/onboardings/onboarding-of';
import { portalPrincipal } from '@/lib/server/onboardings/portal-principal';
import { projectOnboarding } from '@/lib/server/onboardings/project-onboarding';
import { settleReturn } from '@/lib/server/onboardings/settle-return';
import { streamOf } from '@/lib/server/onboardings/stream-of';
import type { VerbFault } from '@/lib/server/onboardings/verb-fault';
import { viewOf } from '@/lib/server/onboardings/view-of';
import { actorOf, requireCustomer } from '@/lib/server/who';
import { nameStreamInput } from '@/lib/wire/onboarding-inputs';
import { parseInput } from '@/lib/wire/parse-input';
import type { OnboardingView } from '@/lib/wire/views';

/** `reason` is a stream fault of the domain, worded by `messages/<language>/streams`. */
export type NameStreamFault = { kind: 'refused'; reason: string; values: Record<string, string> } | VerbFault;

/** Says which stream, and makes the external ID for its account. Allowed before a handover, or after it was returned. */
export async function nameStream(input: unknown): Promise<Result<OnboardingView, NameStreamFault>> {
  const customer = await requireCustomer();
  const wish = parseInput(nameStreamInput, input);
  if (!wish.ok) return wish;
  const { onboardingId, version } = wish.value;
  const stream = 'arn' in wish.value ? parseStreamArn(wish.value.arn) : parseStream(wish.value);
  if (!stream.ok) return err({ kind: 'refused', reason: stream.fault.kind, values: stream.fault.values });
  const actor = await actorOf(customer);
  return inTransaction<OnboardingView, NameStreamFault>(async (tx) => {
    const onboarding = await onboardingOf(tx, customer, onboardingId);
    if (!onboarding.ok) return onboarding;
    const status = onboarding.value.status as Status;
    if (!canNameStream(status)) return err({ kind: 'not-from-here', from: status, to: status });
    const changed = await changeOnboarding(
      tx,
      onboarding.value,
      { ...columnsOf(stream.value), ...staleAccess(onboarding.value, stream.value) },
      version,
    );
    if (!changed.ok) return changed;
    await ensureExternalId(tx, onboarding.value.customerId, stream.value.accountId);
    await settleReturn(tx, onboardingId, ['stream']);
    await projectOnboarding(tx, onboardingId);
    const { customerId } = onboarding.value;
    await recordAudit(tx, actor, 'onboarding.stream', onboardingId, { chain: { customerId }, details: { stream: stream.value.arn } });
    return ok(await viewOf(tx, onboardingId));
  });
}

function columnsOf(stream: Stream) {
  return { partition: stream.partition, region: stream.region, streamAccountId: stream.accountId, streamName: stream.name };
}

/**
 * An access belongs to the stream's account, so another account needs another one; a partition without a principal takes keys only.
 * What a colleague gave was tested, and a key sealed, for the stream as it was: they are asked again.
 */
function staleAccess(onboarding: Onboarding, stream: Stream) {
  const before = streamOf(onboarding);
  const offered = before !== null && before.arn !== stream.arn ? { delegatedAccess: Prisma.DbNull } : {};
  const moved = onboarding.streamAccountId !== null && onboarding.streamAccountId !== stream.accountId;
  const method = onboarding.method === 'role' && portalPrincipal(stream.partition) === null ? { method: null } : {};
  return moved ? { roleArn: null, keyId: null, ...offered, ...method } : { ...offered, ...method };
}
