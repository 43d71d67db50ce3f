import type { AdminCalls } from '../admin-calls';
import { parseStreamArn } from '../kinesis/find-stream';
import { owned } from '../world';
import { AdminFault, type AdminGround, accountFor } from './admin-ground';

/** The records of a stream, decoded. */
export function readRecords({ world }: AdminGround, asks: AdminCalls['records']['asks']): AdminCalls['records']['answers'] {
  const named = parseStreamArn(asks.arn);
  const stream = named && owned(accountFor(world, named.accountId).streams, `${named.region}/${named.name}`);
  if (!stream) throw new AdminFault(`no such stream as ${asks.arn}`);
  return {
    records: stream.records.map(({ shardId, sequenceNumber, partitionKey, data, arrivedAt }) => ({
      shardId,
      sequenceNumber,
      partitionKey,
      text: Buffer.from(data, 'base64').toString(),
      arrivedAt: new Date(arrivedAt).toISOString(),
    })),
  };
}
