import type { Call } from '../call';
import { isRefusal, type Refusal } from '../refusal';
import { beginChange } from './change-stream';
import { findActiveStream } from './find-stream';
import { checkFields, STREAM_NAME } from './kinesis-fields';

/** No longer encrypts a stream at rest. */
export function stopStreamEncryption(call: Call): Record<string, unknown> | Refusal {
  const fault = checkFields(call, { StreamName: STREAM_NAME, StreamARN: { as: 'text' }, EncryptionType: { as: 'text', required: true } });
  if (fault) return fault;
  const stream = findActiveStream(call, 'kinesis:StopStreamEncryption');
  if (isRefusal(stream)) return stream;
  stream.encryption = { type: 'NONE' };
  beginChange(call, stream);
  return {};
}
