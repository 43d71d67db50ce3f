import { type Call, numberOf } from '../call';
import { isRefusal, type Refusal } from '../refusal';
import { beginChange } from './change-stream';
import { findActiveStream } from './find-stream';
import { checkFields } from './kinesis-fields';

/** Sets the largest record that a stream takes: 1 to 10 MiB. */
export function updateMaxRecordSize(call: Call): Record<string, unknown> | Refusal {
  const fault = checkFields(call, {
    StreamARN: { as: 'text', required: true },
    MaxRecordSizeInKiB: { as: 'number', required: true, least: 1_024, most: 10_240 },
  });
  if (fault) return fault;
  const stream = findActiveStream(call, 'kinesis:UpdateMaxRecordSize');
  if (isRefusal(stream)) return stream;
  stream.maxRecordSizeInKiB = numberOf(call, 'MaxRecordSizeInKiB') ?? stream.maxRecordSizeInKiB;
  beginChange(call, stream);
  return {};
}
