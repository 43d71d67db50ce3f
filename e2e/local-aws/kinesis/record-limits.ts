import { type Refusal, refuse } from '../refusal';
import { wordViolations } from '../validation';
import type { Stream } from '../world';
import { bytesOf, type NewRecord } from './write-record';

/** Refuses a hash key beyond the range of shards. */
export function hashKeyRefusal(record: NewRecord): Refusal | null {
  const { explicitHashKey } = record;
  if (explicitHashKey === null || BigInt(explicitHashKey) < 1n << 128n) return null;
  return refuse(
    'InvalidArgumentException',
    `Invalid ExplicitHashKey. ExplicitHashKey must be in the range: [0, 2^128-1]. Specified value was ${explicitHashKey}`,
  );
}

/** Refuses a record over the stream's limit. `field` is its place in the request. */
export function tooLarge(stream: Stream, record: NewRecord, field: string): Refusal | null {
  const most = stream.maxRecordSizeInKiB * 1_024;
  if (bytesOf(record) <= most) return null;
  const value = `java.nio.HeapByteBuffer[pos=0 lim=${Buffer.byteLength(record.data, 'base64')} cap=${Buffer.byteLength(record.data, 'base64')}]`;
  return refuse('ValidationException', wordViolations([{ field, value, must: `have length less than or equal to ${most}` }]));
}

/** The sentence for a shard that takes no more just now. */
export function rateExceeded(stream: Stream, shardId: string): string {
  return `Rate exceeded for shard ${shardId} in stream ${stream.name} under account ${stream.accountId}.`;
}
