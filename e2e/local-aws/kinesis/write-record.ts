import type { Stream } from '../world';
import { sequenceNumberOf, shardFor } from './shards';

export type NewRecord = { data: string; partitionKey: string; explicitHashKey: string | null };

const RECORDS_KEPT_MOST = 10_000;

/** Appends one record; only the newest are kept. */
export function writeRecord(stream: Stream, record: NewRecord, now: number): { ShardId: string; SequenceNumber: string } {
  const shardId = shardFor(stream, record.partitionKey, record.explicitHashKey);
  stream.written += 1;
  const sequenceNumber = sequenceNumberOf(stream, stream.written);
  stream.records.push({ shardId, sequenceNumber, partitionKey: record.partitionKey, data: record.data, arrivedAt: now });
  if (stream.records.length > RECORDS_KEPT_MOST) stream.records.shift();
  return { ShardId: shardId, SequenceNumber: sequenceNumber };
}

/** The bytes that count towards a record's limit: its data and its partition key. */
export function bytesOf(record: NewRecord): number {
  return Buffer.byteLength(record.data, 'base64') + Buffer.byteLength(record.partitionKey);
}
