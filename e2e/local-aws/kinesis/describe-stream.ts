import { type Call, faultOf } from '../call';
import { isRefusal, type Refusal, refuse } from '../refusal';
import { describeSummary } from './describe-stream-summary';
import { findStream } from './find-stream';
import { checkFields, STREAM_NAME } from './kinesis-fields';
import { describeShards } from './shards';

/** Describes a stream with its shards. */
export function describeStream(call: Call): Record<string, unknown> | Refusal {
  const fault = checkFields(call, { StreamName: STREAM_NAME, StreamARN: { as: 'text' }, Limit: { as: 'number', least: 1, most: 10_000 } });
  if (fault) return fault;
  const stream = findStream(call, 'kinesis:DescribeStream');
  if (isRefusal(stream)) return stream;
  if (faultOf(call, 'throttle'))
    return refuse('LimitExceededException', `Rate exceeded for stream ${stream.name} under account ${stream.accountId}.`);
  const { OpenShardCount: _shards, ConsumerCount: _consumers, MaxRecordSizeInKiB: _size, ...shared } = describeSummary(stream);
  return { StreamDescription: { ...shared, Shards: stream.status === 'CREATING' ? [] : describeShards(stream), HasMoreShards: false } };
}
