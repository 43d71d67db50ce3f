import type { Call } from '../call';
import { isRefusal, type Refusal } from '../refusal';
import { findOpenStream } from './find-stream';
import { checkFields, STREAM_NAME } from './kinesis-fields';
import { describeShards } from './shards';

/** Lists a stream's shards. */
export function listShards(call: Call): Record<string, unknown> | Refusal {
  const fault = checkFields(call, {
    StreamName: STREAM_NAME,
    StreamARN: { as: 'text' },
    MaxResults: { as: 'number', least: 1, most: 10_000 },
  });
  if (fault) return fault;
  const stream = findOpenStream(call, 'kinesis:ListShards');
  return isRefusal(stream) ? stream : { Shards: describeShards(stream) };
}
