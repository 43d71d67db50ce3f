import { type Call, faultOf, numberOf, textOf } from '../call';
import { isRefusal, type Refusal, refuse } from '../refusal';
import { endDryRun } from './dry-run';
import { findOpenStream } from './find-stream';
import { checkFields } from './kinesis-fields';
import { rateExceeded } from './record-limits';
import { readIterator, writeIterator } from './shard-iterator';

const ITERATOR_LIVES_MS = 5 * 60_000;

/** Reads records from where the iterator stands. */
export function getRecords(call: Call): Record<string, unknown> | Refusal {
  const fault = checkFields(call, {
    ShardIterator: { as: 'text', required: true, shortest: 1, longest: 512 },
    Limit: { as: 'number', least: 1, most: 10_000 },
    StreamARN: { as: 'text' },
    DryRun: { as: 'boolean' },
  });
  if (fault) return fault;
  const iterator = readIterator(textOf(call, 'ShardIterator') ?? '');
  if (!iterator) return refuse('InvalidArgumentException', 'Invalid ShardIterator.');
  const stream = findOpenStream({ ...call, input: { StreamARN: iterator.arn } }, 'kinesis:GetRecords');
  if (isRefusal(stream)) return stream;
  if (call.now - iterator.madeAt > ITERATOR_LIVES_MS) {
    return refuse(
      'ExpiredIteratorException',
      `Iterator expired. The iterator was created at time ${dated(iterator.madeAt)} while right now it is ${dated(call.now)} which is further in the future than the tolerated delay of 300000 milliseconds.`,
    );
  }
  if (faultOf(call, 'throttle')) return refuse('ProvisionedThroughputExceededException', rateExceeded(stream, iterator.shardId));
  const end = endDryRun(call, stream, 'kms:Decrypt');
  if (end) return end;
  const records = stream.records
    .filter((record) => record.shardId === iterator.shardId && record.sequenceNumber > iterator.after)
    .slice(0, numberOf(call, 'Limit') ?? 10_000);
  const after = records.at(-1)?.sequenceNumber ?? iterator.after;
  return {
    Records: records.map((record) => ({
      SequenceNumber: record.sequenceNumber,
      ApproximateArrivalTimestamp: record.arrivedAt / 1_000,
      Data: record.data,
      PartitionKey: record.partitionKey,
      EncryptionType: stream.encryption.type,
    })),
    NextShardIterator: writeIterator({ ...iterator, after, madeAt: call.now }),
    MillisBehindLatest: 0,
  };
}

function dated(epochMs: number): string {
  return new Date(epochMs).toUTCString();
}
