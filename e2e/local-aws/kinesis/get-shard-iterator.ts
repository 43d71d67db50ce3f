import { type Call, faultOf, textOf } from '../call';
import { isRefusal, type Refusal, refuse } from '../refusal';
import type { Stream } from '../world';
import { endDryRun } from './dry-run';
import { findOpenStream } from './find-stream';
import { checkFields, STREAM_NAME } from './kinesis-fields';
import { rateExceeded } from './record-limits';
import { writeIterator } from './shard-iterator';
import { shardIdOf } from './shards';

const KINDS = ['AFTER_SEQUENCE_NUMBER', 'LATEST', 'AT_TIMESTAMP', 'AT_SEQUENCE_NUMBER', 'TRIM_HORIZON'] as const;

/** Says where in a shard to begin to read. */
export function getShardIterator(call: Call): Record<string, unknown> | Refusal {
  const fault = checkFields(call, {
    ShardId: { as: 'text', required: true, shortest: 1, longest: 128, pattern: '[a-zA-Z0-9_.-]+' },
    ShardIteratorType: { as: 'text', required: true, oneOf: KINDS },
    StreamName: STREAM_NAME,
    StreamARN: { as: 'text' },
    StartingSequenceNumber: { as: 'text', pattern: String.raw`0|([1-9]\d{0,128})` },
    Timestamp: { as: 'number' },
    DryRun: { as: 'boolean' },
  });
  if (fault) return fault;
  const stream = findOpenStream(call, 'kinesis:GetShardIterator');
  if (isRefusal(stream)) return stream;
  const shardId = textOf(call, 'ShardId') ?? '';
  const exists = Array.from({ length: stream.shardCount }, (_, index) => shardIdOf(index)).includes(shardId);
  if (!exists)
    return refuse(
      'ResourceNotFoundException',
      `Shard ${shardId} in stream ${stream.name} under account ${stream.accountId} does not exist`,
    );
  if (faultOf(call, 'throttle')) return refuse('ProvisionedThroughputExceededException', rateExceeded(stream, shardId));
  const after = sequenceBefore(call, stream);
  if (after === null)
    return refuse('InvalidArgumentException', 'Must either specify a StartingSequenceNumber or a Timestamp for this ShardIteratorType.');
  const end = endDryRun(call, stream, null);
  return end ?? { ShardIterator: writeIterator({ arn: stream.arn, shardId, after, madeAt: call.now }) };
}

/** The sequence number after which reading begins; '' is the beginning. */
function sequenceBefore(call: Call, stream: Stream): string | null {
  const starting = textOf(call, 'StartingSequenceNumber');
  const time = call.input['Timestamp'];
  switch (textOf(call, 'ShardIteratorType')) {
    case 'LATEST':
      return stream.records.at(-1)?.sequenceNumber ?? '';
    case 'TRIM_HORIZON':
      return '';
    case 'AFTER_SEQUENCE_NUMBER':
      return starting;
    case 'AT_SEQUENCE_NUMBER':
      return starting === null ? null : (stream.records.findLast((record) => record.sequenceNumber < starting)?.sequenceNumber ?? '');
    case 'AT_TIMESTAMP':
      return typeof time === 'number' ? (stream.records.findLast((record) => record.arrivedAt < time * 1_000)?.sequenceNumber ?? '') : null;
    default:
      return null;
  }
}
