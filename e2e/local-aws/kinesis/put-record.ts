import { type Call, faultOf, textOf } from '../call';
import { isRefusal, type Refusal, refuse } from '../refusal';
import { endDryRun } from './dry-run';
import { findOpenStream } from './find-stream';
import { checkFields, HASH_KEY, PARTITION_KEY, STREAM_NAME } from './kinesis-fields';
import { hashKeyRefusal, rateExceeded, tooLarge } from './record-limits';
import { shardFor } from './shards';
import { writeRecord } from './write-record';

/** Writes one record. */
export function putRecord(call: Call): Record<string, unknown> | Refusal {
  const fault = checkFields(call, {
    PartitionKey: PARTITION_KEY,
    Data: { as: 'blob', required: true },
    StreamName: { ...STREAM_NAME, required: call.input['StreamARN'] === undefined },
    StreamARN: { as: 'text' },
    ExplicitHashKey: HASH_KEY,
    SequenceNumberForOrdering: { as: 'text', pattern: String.raw`0|([1-9]\d{0,128})` },
    DryRun: { as: 'boolean' },
  });
  if (fault) return fault;
  const record = {
    data: textOf(call, 'Data') ?? '',
    partitionKey: textOf(call, 'PartitionKey') ?? '',
    explicitHashKey: textOf(call, 'ExplicitHashKey'),
  };
  const stream = findOpenStream(call, 'kinesis:PutRecord');
  if (isRefusal(stream)) return stream;
  const refusal = hashKeyRefusal(record) ?? tooLarge(stream, record, 'data');
  if (refusal) return refusal;
  const failing = faultOf(call, 'record-failures');
  if (faultOf(call, 'throttle') || failing?.code === 'ProvisionedThroughputExceededException') {
    return refuse(
      'ProvisionedThroughputExceededException',
      rateExceeded(stream, shardFor(stream, record.partitionKey, record.explicitHashKey)),
    );
  }
  if (failing) return refuse('InternalFailure', null, 500);
  const end = endDryRun(call, stream, 'kms:GenerateDataKey');
  if (end) return end;
  return { ...writeRecord(stream, record, call.now), EncryptionType: stream.encryption.type };
}
