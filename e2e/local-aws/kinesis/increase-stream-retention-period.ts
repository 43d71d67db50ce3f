import { type Call, numberOf } from '../call';
import { isRefusal, type Refusal, refuse } from '../refusal';
import { beginChange } from './change-stream';
import { findActiveStream } from './find-stream';
import { checkFields, STREAM_NAME } from './kinesis-fields';

/** Keeps a stream's records longer. */
export function increaseStreamRetentionPeriod(call: Call): Record<string, unknown> | Refusal {
  const fault = checkFields(call, {
    StreamName: STREAM_NAME,
    StreamARN: { as: 'text' },
    RetentionPeriodHours: { as: 'number', required: true, least: 24, most: 8_760 },
  });
  if (fault) return fault;
  const hours = numberOf(call, 'RetentionPeriodHours') ?? 24;
  const stream = findActiveStream(call, 'kinesis:IncreaseStreamRetentionPeriod');
  if (isRefusal(stream)) return stream;
  if (hours < stream.retentionHours) {
    return refuse(
      'InvalidArgumentException',
      `Requested retention period (${hours} hours) for stream ${stream.name} can not be shorter than existing retention period (${stream.retentionHours} hours). Use DecreaseRetentionPeriod API.`,
    );
  }
  stream.retentionHours = hours;
  beginChange(call, stream);
  return {};
}
