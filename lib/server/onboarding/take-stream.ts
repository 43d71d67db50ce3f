import 'server-only';
import { type Onboarding, Prisma } from '@/generated/prisma/client';
import type { Stream } from '@/lib/domain/aws/arn';
import { canNameStream, type Status, type TransitionFault } from '@/lib/domain/onboarding/onboarding';
import { err, ok, type Result } from '@/lib/domain/result';
import { ensureExternalId } from '@/lib/server/connection-test/external-id';
import { portalPrincipal } from '@/lib/server/connection-test/portal-principal';
import { changeOnboarding } from '@/lib/server/onboarding/change-onboarding';
import { settleReturn } from '@/lib/server/onboarding/settle-return';
import { streamOf } from '@/lib/server/onboarding/stream-of';
import type { Tx } from '@/lib/server/platform/db/in-transaction';
import type { ChangedMeanwhile } from '@/lib/wire/faults';

/** Makes this the onboarding's stream, with the external ID for its account. A proposal that waited is over. */
export async function takeStream(
  tx: Tx,
  onboarding: Onboarding,
  stream: Stream,
  seenVersion?: number,
): Promise<Result<void, ChangedMeanwhile | TransitionFault>> {
  const status = onboarding.status as Status;
  if (!canNameStream(status)) return err({ kind: 'not-from-here', from: status, to: status });
  const named = { ...columnsOf(stream), ...staleAccess(onboarding, stream), proposedStream: Prisma.DbNull };
  const changed = await changeOnboarding(tx, onboarding, named, seenVersion);
  if (!changed.ok) return changed;
  await ensureExternalId(tx, onboarding.customerId, stream.accountId);
  await settleReturn(tx, onboarding.id, ['stream']);
  return ok(undefined);
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
