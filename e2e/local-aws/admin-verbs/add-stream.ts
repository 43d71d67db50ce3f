import type { AdminCalls, NewStream } from '../admin-calls';
import { parseStreamArn } from '../kinesis/find-stream';
import { makeStream } from '../kinesis/make-stream';
import { partitionOf } from '../partitions';
import { AdminFault, type AdminGround, accountFor } from './admin-ground';
import { setStream } from './set-stream';

/** Makes a stream. */
export function addStream(ground: AdminGround, asks: NewStream): AdminCalls['add-stream']['answers'] {
  const named = parseStreamArn(asks.arn);
  const partition = named && partitionOf(named.region);
  if (!named || !partition || !asks.arn.startsWith(`arn:${partition}:`))
    throw new AdminFault(`${asks.arn} is not a stream's ARN in a region of its partition`);
  const account = accountFor(ground.world, named.accountId, partition);
  makeStream(ground.world, account, named, {
    mode: asks.mode ?? 'ON_DEMAND',
    shardCount: asks.shardCount ?? (asks.mode === 'PROVISIONED' ? 1 : 4),
  });
  return setStream(ground, { status: 'ACTIVE', ...asks });
}
