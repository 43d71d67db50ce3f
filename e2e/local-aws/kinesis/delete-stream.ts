import type { Call } from '../call';
import { isRefusal, type Refusal } from '../refusal';
import { findStream, readStream } from './find-stream';
import { checkFields, STREAM_NAME } from './kinesis-fields';

/** Deletes a stream with its records. */
export function deleteStream(call: Call): Record<string, unknown> | Refusal {
  const fault = checkFields(call, { StreamName: STREAM_NAME, StreamARN: { as: 'text' }, EnforceConsumerDeletion: { as: 'boolean' } });
  if (fault) return fault;
  const stream = findStream(call, 'kinesis:DeleteStream');
  if (isRefusal(stream)) return stream;
  stream.status = 'DELETING';
  stream.readyAt = call.now + call.world.switches.streamChangeMs;
  readStream(call.world, stream, call.now);
  return {};
}
