import type { Call } from '../call';
import { isRefusal, type Refusal } from '../refusal';
import { findStream } from './find-stream';
import { checkFields, STREAM_NAME } from './kinesis-fields';

/** Lists a stream's tags: ListTagsForStream, and ListTagsForResource for a stream's ARN. */
export function listStreamTags(call: Call): Record<string, unknown> | Refusal {
  const fault = checkFields(call, { StreamName: STREAM_NAME, StreamARN: { as: 'text' }, ResourceARN: { as: 'text' } });
  if (fault) return fault;
  const stream = findStream(call, `kinesis:${call.operation}`);
  if (isRefusal(stream)) return stream;
  const tags = Object.entries(stream.tags).map(([Key, Value]) => ({ Key, Value }));
  return call.operation === 'ListTagsForStream' ? { Tags: tags, HasMoreTags: false } : { Tags: tags };
}
