import type { Call } from '../call';
import { isRefusal, type Refusal } from '../refusal';
import { findStream } from './find-stream';
import { checkFields } from './kinesis-fields';

/** Reads a stream's own policy; an empty text when it has none. */
export function getResourcePolicy(call: Call): Record<string, unknown> | Refusal {
  const fault = checkFields(call, { ResourceARN: { as: 'text', required: true } });
  if (fault) return fault;
  const stream = findStream(call, 'kinesis:GetResourcePolicy');
  return isRefusal(stream) ? stream : { Policy: stream.resourcePolicy ?? '' };
}
