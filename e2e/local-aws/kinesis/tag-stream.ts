import type { Call } from '../call';
import { isRefusal, type Refusal } from '../refusal';
import { findStream } from './find-stream';
import { checkFields, STREAM_NAME } from './kinesis-fields';
import { tagsOf } from './stream-tags';

/** Adds tags to a stream: AddTagsToStream, and TagResource for a stream's ARN. */
export function tagStream(call: Call): Record<string, unknown> | Refusal {
  const fault = checkFields(call, {
    StreamName: STREAM_NAME,
    StreamARN: { as: 'text' },
    ResourceARN: { as: 'text' },
    Tags: { as: 'map', required: true },
  });
  if (fault) return fault;
  const stream = findStream(call, `kinesis:${call.operation}`);
  if (isRefusal(stream)) return stream;
  Object.assign(stream.tags, tagsOf(call));
  return {};
}
