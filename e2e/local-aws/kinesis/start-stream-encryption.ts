import { type Call, textOf } from '../call';
import { isRefusal, type Refusal } from '../refusal';
import { beginChange } from './change-stream';
import { findActiveStream } from './find-stream';
import { checkFields, STREAM_NAME } from './kinesis-fields';
import { useStreamKey } from './use-stream-key';

/** Encrypts a stream at rest from now on, with AWS's key or one that the caller may use. */
export function startStreamEncryption(call: Call): Record<string, unknown> | Refusal {
  const fault = checkFields(call, {
    StreamName: STREAM_NAME,
    StreamARN: { as: 'text' },
    EncryptionType: { as: 'text', required: true, oneOf: ['KMS'] },
    KeyId: { as: 'text', required: true, shortest: 1, longest: 2_048 },
  });
  if (fault) return fault;
  const stream = findActiveStream(call, 'kinesis:StartStreamEncryption');
  if (isRefusal(stream)) return stream;
  const encryption = { type: 'KMS' as const, keyId: textOf(call, 'KeyId') ?? '' };
  const refusal = useStreamKey(call, { ...stream, encryption }, 'kms:GenerateDataKey');
  if (refusal) return refusal;
  stream.encryption = encryption;
  beginChange(call, stream);
  return {};
}
