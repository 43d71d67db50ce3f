import { type Call, faultOf } from '../call';
import { isObject } from '../policy/policy-document';
import { isRefusal, type Refusal, refuse, refuseCapital } from '../refusal';
import { type Violation, violationsOf, wordViolations } from '../validation';
import type { Stream } from '../world';
import { endDryRun } from './dry-run';
import { findOpenStream } from './find-stream';
import { checkFields, HASH_KEY, PARTITION_KEY, STREAM_NAME, unreadableAs } from './kinesis-fields';
import { hashKeyRefusal, rateExceeded, tooLarge } from './record-limits';
import { shardFor } from './shards';
import { bytesOf, type NewRecord, writeRecord } from './write-record';

const REQUEST_BYTES_MOST = 10 * 1_024 * 1_024;

/** Writes up to 500 records. The answer is 200 even when some of them failed. */
export function putRecords(call: Call): Record<string, unknown> | Refusal {
  const fault = checkFields(call, {
    Records: { as: 'list', required: true },
    StreamName: { ...STREAM_NAME, required: call.input['StreamARN'] === undefined },
    StreamARN: { as: 'text' },
    DryRun: { as: 'boolean' },
  });
  if (fault) return fault;
  const records = recordsOf(call.input['Records']);
  if (isRefusal(records)) return records;
  const stream = findOpenStream(call, 'kinesis:PutRecords');
  if (isRefusal(stream)) return stream;
  const limit = limitOf(stream, records);
  if (limit) return limit;
  const end = endDryRun(call, stream, 'kms:GenerateDataKey');
  if (end) return end;
  const results = records.map((record, index) => writeOne(call, stream, record, index));
  return {
    FailedRecordCount: results.filter((result) => 'ErrorCode' in result).length,
    Records: results,
    EncryptionType: stream.encryption.type,
  };
}

function recordsOf(value: unknown): NewRecord[] | Refusal {
  const list: unknown[] = Array.isArray(value) ? value : [];
  const violations: Violation[] = [];
  if (list.length < 1) violations.push({ field: 'records', value: '[]', must: 'have length greater than or equal to 1' });
  if (list.length > 500)
    violations.push({ field: 'records', value: `[${list.length} records]`, must: 'have length less than or equal to 500' });
  const records: NewRecord[] = [];
  for (const [index, each] of list.entries()) {
    const entry = isObject(each) ? each : {};
    const unreadable =
      unreadableAs(entry['Data'], 'blob') ?? unreadableAs(entry['PartitionKey'], 'text') ?? unreadableAs(entry['ExplicitHashKey'], 'text');
    if (unreadable !== null) return refuseCapital('SerializationException', unreadable);
    const place = `records.${index + 1}.member`;
    violations.push(
      ...violationsOf(`${place}.partitionKey`, entry['PartitionKey'], PARTITION_KEY),
      ...violationsOf(`${place}.data`, entry['Data'], { required: true }),
      ...violationsOf(`${place}.explicitHashKey`, entry['ExplicitHashKey'], HASH_KEY),
    );
    records.push({
      data: String(entry['Data'] ?? ''),
      partitionKey: String(entry['PartitionKey'] ?? ''),
      explicitHashKey: typeof entry['ExplicitHashKey'] === 'string' ? entry['ExplicitHashKey'] : null,
    });
  }
  return violations.length > 0 ? refuse('ValidationException', wordViolations(violations.slice(0, 10))) : records;
}

function limitOf(stream: Stream, records: readonly NewRecord[]): Refusal | null {
  for (const [index, record] of records.entries()) {
    const refusal = hashKeyRefusal(record) ?? tooLarge(stream, record, `records.${index + 1}.member.data`);
    if (refusal) return refusal;
  }
  const bytes = records.reduce((sum, record) => sum + bytesOf(record), 0);
  return bytes > REQUEST_BYTES_MOST ? refuse('InvalidArgumentException', 'Records size exceeds 10 MB limit') : null;
}

function writeOne(call: Call, stream: Stream, record: NewRecord, index: number): Record<string, unknown> {
  const failing = faultOf(call, 'record-failures');
  const throttled = faultOf(call, 'throttle') !== null;
  if (!throttled && !failing?.indexes.includes(index)) return writeRecord(stream, record, call.now);
  if (!throttled && failing?.code === 'InternalFailure') return { ErrorCode: 'InternalFailure', ErrorMessage: 'Internal service failure.' };
  return {
    ErrorCode: 'ProvisionedThroughputExceededException',
    ErrorMessage: rateExceeded(stream, shardFor(stream, record.partitionKey, record.explicitHashKey)),
  };
}
