import 'server-only';
import { type Onboarding, Prisma } from '@/generated/prisma/client';
import { parseStream, parseStreamArn, type Stream } from '@/lib/domain/aws/arn';
import { canNameStream, type Status } from '@/lib/domain/onboarding/onboarding';
import { err } from '@/lib/domain/result';
import { ensureExternalId } from '@/lib/server/connection-test/external-id';
import { portalPrincipal } from '@/lib/server/connection-test/portal-principal';
import { changeOnboarding } from '@/lib/server/onboarding/change-onboarding';
import { settleReturn } from '@/lib/server/onboarding/settle-return';
import { streamOf } from '@/lib/server/onboarding/stream-of';
import { audit, customer, onboardingVerb } from '@/lib/server/verb';
import { nameStreamInput } from '@/lib/wire/onboarding-inputs';

/**
 * Says which stream, and makes the external ID for its account. Allowed before a submission, or after it was returned. The reason of a
 * refused stream is a fault of the domain, worded by `messages/<language>/streams`.
 */
export const nameStream = onboardingVerb({ by: customer, input: nameStreamInput }, async ({ tx, onboarding, input }) => {
  const stream = 'arn' in input ? parseStreamArn(input.arn) : parseStream(input);
  if (!stream.ok) return err({ kind: 'refused', reason: stream.fault.kind, values: stream.fault.values });
  const status = onboarding.status as Status;
  if (!canNameStream(status)) return err({ kind: 'not-from-here', from: status, to: status });
  const named = { ...columnsOf(stream.value), ...staleAccess(onboarding, stream.value) };
  const changed = await changeOnboarding(tx, onboarding, named, input.version);
  if (!changed.ok) return changed;
  await ensureExternalId(tx, onboarding.customerId, stream.value.accountId);
  await settleReturn(tx, onboarding.id, ['stream']);
  return audit('onboarding.stream', { stream: stream.value.arn });
});

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
