import { createHash } from 'node:crypto';
import type { Stream } from '../world';

const HASH_KEYS = 1n << 128n;

/** The id of the stream's shard of that index. */
export function shardIdOf(index: number): string {
  return `shardId-${String(index).padStart(12, '0')}`;
}

/** The shard that a record goes to, by its explicit hash key or else the MD5 of its partition key. */
export function shardFor(stream: Stream, partitionKey: string, explicitHashKey: string | null): string {
  const hash = explicitHashKey === null ? BigInt(`0x${createHash('md5').update(partitionKey).digest('hex')}`) : BigInt(explicitHashKey);
  return shardIdOf(Number((hash * BigInt(stream.shardCount)) / HASH_KEYS));
}

/** The shards as Kinesis describes them. */
export function describeShards(stream: Stream): Record<string, unknown>[] {
  const count = BigInt(stream.shardCount);
  return Array.from({ length: stream.shardCount }, (_, index) => ({
    ShardId: shardIdOf(index),
    HashKeyRange: {
      StartingHashKey: String(ceilingOf(BigInt(index) * HASH_KEYS, count)),
      EndingHashKey: String(ceilingOf(BigInt(index + 1) * HASH_KEYS, count) - 1n),
    },
    SequenceNumberRange: { StartingSequenceNumber: sequenceNumberOf(stream, 0) },
  }));
}

/** The number of the stream's record of that count: 56 digits, growing. */
export function sequenceNumberOf(stream: Stream, count: number): string {
  const age = String(stream.createdAt).padStart(14, '0');
  return `496${age}${String(count).padStart(39, '0')}`;
}

function ceilingOf(value: bigint, divisor: bigint): bigint {
  return (value + divisor - 1n) / divisor;
}
