import { type Call, faultOf } from '../call';
import { isRefusal, type Refusal, refuse } from '../refusal';
import type { Stream } from '../world';
import { findStream } from './find-stream';
import { checkFields, STREAM_NAME } from './kinesis-fields';

/** Describes a stream, without its shards. */
export function describeStreamSummary(call: Call): Record<string, unknown> | Refusal {
  const fault = checkFields(call, { StreamName: STREAM_NAME, StreamARN: { as: 'text' } });
  if (fault) return fault;
  const stream = findStream(call, 'kinesis:DescribeStreamSummary');
  if (isRefusal(stream)) return stream;
  if (faultOf(call, 'throttle'))
    return refuse('LimitExceededException', `Rate exceeded for stream ${stream.name} under account ${stream.accountId}.`);
  return { StreamDescriptionSummary: describeSummary(stream) };
}

/** The fields that a summary has. Times are epoch seconds. */
export function describeSummary(stream: Stream): Record<string, unknown> {
  return {
    StreamName: stream.name,
    StreamARN: stream.arn,
    StreamStatus: stream.status,
    StreamModeDetails: { StreamMode: stream.mode },
    RetentionPeriodHours: stream.retentionHours,
    StreamCreationTimestamp: stream.createdAt / 1_000,
    EnhancedMonitoring: [{ ShardLevelMetrics: [] }],
    EncryptionType: stream.encryption.type,
    ...(stream.encryption.type === 'KMS' ? { KeyId: stream.encryption.keyId } : {}),
    OpenShardCount: stream.shardCount,
    ConsumerCount: 0,
    MaxRecordSizeInKiB: stream.maxRecordSizeInKiB,
  };
}
