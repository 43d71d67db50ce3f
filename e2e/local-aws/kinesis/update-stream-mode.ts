import type { Call } from '../call';
import { isObject } from '../policy/policy-document';
import { isRefusal, type Refusal, refuse } from '../refusal';
import { beginChange } from './change-stream';
import { findActiveStream } from './find-stream';
import { checkFields } from './kinesis-fields';

/** Switches a stream between on-demand and provisioned. */
export function updateStreamMode(call: Call): Record<string, unknown> | Refusal {
  const fault = checkFields(call, { StreamARN: { as: 'text', required: true }, StreamModeDetails: { as: 'map', required: true } });
  if (fault) return fault;
  const details = call.input['StreamModeDetails'];
  const mode = isObject(details) ? details['StreamMode'] : null;
  if (mode !== 'ON_DEMAND' && mode !== 'PROVISIONED') return refuse('ValidationException', 'StreamMode must be ON_DEMAND or PROVISIONED.');
  const stream = findActiveStream(call, 'kinesis:UpdateStreamMode');
  if (isRefusal(stream)) return stream;
  stream.mode = mode;
  beginChange(call, stream);
  return {};
}
