import {
  type Call,
  faultOf,
  isObject,
  isRefusal,
  numberOf,
  type Refusal,
  refuse,
  refuseCapital,
  textOf,
  type Violation,
  violationsOf,
  violationsText,
} from './call';
import {
  checkFields,
  findOpenStream,
  HASH_KEY,
  PARTITION_KEY,
  STREAM_NAME,
  sequenceNumberOf,
  shardFor,
  shardIdOf,
  unreadableAs,
} from './kinesis-stream';
import { useStreamKey } from './kms';
import type { Stream } from './state';

/** Where a reader stands: after which record of which shard, since when (epoch ms). */
type ShardIterator = { arn: string; shardId: string; after: string; madeAt: number };

type NewRecord = { data: string; partitionKey: string; explicitHashKey: string | null };

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
  const stream = findStreamToUse(call, 'kinesis:PutRecord');
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
  const stream = findStreamToUse(call, 'kinesis:PutRecords');
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

/** Says where in a shard to begin to read. */
export function getShardIterator(call: Call): Record<string, unknown> | Refusal {
  const fault = checkFields(call, {
    ShardId: { as: 'text', required: true, shortest: 1, longest: 128, pattern: '[a-zA-Z0-9_.-]+' },
    ShardIteratorType: { as: 'text', required: true, oneOf: KINDS },
    StreamName: STREAM_NAME,
    StreamARN: { as: 'text' },
    StartingSequenceNumber: { as: 'text', pattern: String.raw`0|([1-9]\d{0,128})` },
    Timestamp: { as: 'number' },
    DryRun: { as: 'boolean' },
  });
  if (fault) return fault;
  const stream = findStreamToUse(call, 'kinesis:GetShardIterator');
  if (isRefusal(stream)) return stream;
  const shardId = textOf(call, 'ShardId') ?? '';
  const exists = Array.from({ length: stream.shardCount }, (_, index) => shardIdOf(index)).includes(shardId);
  if (!exists)
    return refuse(
      'ResourceNotFoundException',
      `Shard ${shardId} in stream ${stream.name} under account ${stream.accountId} does not exist`,
    );
  if (faultOf(call, 'throttle')) return refuse('ProvisionedThroughputExceededException', rateExceeded(stream, shardId));
  const after = sequenceBefore(call, stream);
  if (after === null)
    return refuse('InvalidArgumentException', 'Must either specify a StartingSequenceNumber or a Timestamp for this ShardIteratorType.');
  const end = endDryRun(call, stream, null);
  return end ?? { ShardIterator: writeIterator({ arn: stream.arn, shardId, after, madeAt: call.now }) };
}

/** Reads records from where the iterator stands. */
export function getRecords(call: Call): Record<string, unknown> | Refusal {
  const fault = checkFields(call, {
    ShardIterator: { as: 'text', required: true, shortest: 1, longest: 512 },
    Limit: { as: 'number', least: 1, most: 10_000 },
    StreamARN: { as: 'text' },
    DryRun: { as: 'boolean' },
  });
  if (fault) return fault;
  const iterator = readIterator(textOf(call, 'ShardIterator') ?? '');
  if (!iterator) return refuse('InvalidArgumentException', 'Invalid ShardIterator.');
  const stream = findStreamToUse(call, 'kinesis:GetRecords', { StreamARN: iterator.arn });
  if (isRefusal(stream)) return stream;
  if (call.now - iterator.madeAt > ITERATOR_LIVES_MS) {
    return refuse(
      'ExpiredIteratorException',
      `Iterator expired. The iterator was created at time ${dated(iterator.madeAt)} while right now it is ${dated(call.now)} which is further in the future than the tolerated delay of 300000 milliseconds.`,
    );
  }
  if (faultOf(call, 'throttle')) return refuse('ProvisionedThroughputExceededException', rateExceeded(stream, iterator.shardId));
  const end = endDryRun(call, stream, 'kms:Decrypt');
  if (end) return end;
  const records = stream.records
    .filter((record) => record.shardId === iterator.shardId && record.sequenceNumber > iterator.after)
    .slice(0, numberOf(call, 'Limit') ?? 10_000);
  const after = records.at(-1)?.sequenceNumber ?? iterator.after;
  return {
    Records: records.map((record) => ({
      SequenceNumber: record.sequenceNumber,
      ApproximateArrivalTimestamp: record.arrivedAt / 1_000,
      Data: record.data,
      PartitionKey: record.partitionKey,
      EncryptionType: stream.encryption.type,
    })),
    NextShardIterator: writeIterator({ ...iterator, after, madeAt: call.now }),
    MillisBehindLatest: 0,
  };
}

const REQUEST_BYTES_MOST = 10 * 1_024 * 1_024;

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
  return violations.length > 0 ? refuse('ValidationException', violationsText(violations.slice(0, 10))) : records;
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

const KINDS = ['AFTER_SEQUENCE_NUMBER', 'LATEST', 'AT_TIMESTAMP', 'AT_SEQUENCE_NUMBER', 'TRIM_HORIZON'] as const;

/** The sequence number after which reading begins; '' is the beginning. */
function sequenceBefore(call: Call, stream: Stream): string | null {
  const starting = textOf(call, 'StartingSequenceNumber');
  const time = call.input['Timestamp'];
  switch (textOf(call, 'ShardIteratorType')) {
    case 'LATEST':
      return stream.records.at(-1)?.sequenceNumber ?? '';
    case 'TRIM_HORIZON':
      return '';
    case 'AFTER_SEQUENCE_NUMBER':
      return starting;
    case 'AT_SEQUENCE_NUMBER':
      return starting === null ? null : (stream.records.findLast((record) => record.sequenceNumber < starting)?.sequenceNumber ?? '');
    case 'AT_TIMESTAMP':
      return typeof time === 'number' ? (stream.records.findLast((record) => record.arrivedAt < time * 1_000)?.sequenceNumber ?? '') : null;
    default:
      return null;
  }
}

const ITERATOR_LIVES_MS = 5 * 60_000;

function dated(epochMs: number): string {
  return new Date(epochMs).toUTCString();
}

/** Writes an iterator as the opaque text that readers pass back. */
function writeIterator(iterator: ShardIterator): string {
  return Buffer.from(JSON.stringify(iterator)).toString('base64');
}

/** Reads an iterator that was written here; null for any other text. */
function readIterator(text: string): ShardIterator | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64').toString());
    if (!isObject(value)) return null;
    const { arn, shardId, after, madeAt } = value;
    return typeof arn === 'string' && typeof shardId === 'string' && typeof after === 'string' && typeof madeAt === 'number'
      ? { arn, shardId, after, madeAt }
      : null;
  } catch {
    return null;
  }
}

const RECORDS_KEPT_MOST = 10_000;

/** Appends one record; only the newest are kept. */
function writeRecord(stream: Stream, record: NewRecord, now: number): { ShardId: string; SequenceNumber: string } {
  const shardId = shardFor(stream, record.partitionKey, record.explicitHashKey);
  stream.written += 1;
  const sequenceNumber = sequenceNumberOf(stream, stream.written);
  stream.records.push({ shardId, sequenceNumber, partitionKey: record.partitionKey, data: record.data, arrivedAt: now });
  if (stream.records.length > RECORDS_KEPT_MOST) stream.records.shift();
  return { ShardId: shardId, SequenceNumber: sequenceNumber };
}

/** The bytes that count towards a record's limit: its data and its partition key. */
function bytesOf(record: NewRecord): number {
  return Buffer.byteLength(record.data, 'base64') + Buffer.byteLength(record.partitionKey);
}

/** Refuses a hash key beyond the range of shards. */
function hashKeyRefusal(record: NewRecord): Refusal | null {
  const { explicitHashKey } = record;
  if (explicitHashKey === null || BigInt(explicitHashKey) < 1n << 128n) return null;
  return refuse(
    'InvalidArgumentException',
    `Invalid ExplicitHashKey. ExplicitHashKey must be in the range: [0, 2^128-1]. Specified value was ${explicitHashKey}`,
  );
}

/** Refuses a record over the stream's limit. `field` is its place in the request. */
function tooLarge(stream: Stream, record: NewRecord, field: string): Refusal | null {
  const most = stream.maxRecordSizeInKiB * 1_024;
  if (bytesOf(record) <= most) return null;
  const value = `java.nio.HeapByteBuffer[pos=0 lim=${Buffer.byteLength(record.data, 'base64')} cap=${Buffer.byteLength(record.data, 'base64')}]`;
  return refuse('ValidationException', violationsText([{ field, value, must: `have length less than or equal to ${most}` }]));
}

/** The sentence for a shard that takes no more just now. */
function rateExceeded(stream: Stream, shardId: string): string {
  return `Rate exceeded for shard ${shardId} in stream ${stream.name} under account ${stream.accountId}.`;
}

/** Whether the call is a dry run, at an endpoint that supports it. */
function isDryRun(call: Call): boolean {
  return call.input['DryRun'] === true && !call.state.switches.endpointIgnoresDryRun;
}

/**
 * The stream that a call may use. Dry runs are limited to one a second per stream, shared by these APIs and all callers. The SDK has no
 * class for this refusal.
 */
function findStreamToUse(call: Call, action: string, input: Call['input'] = call.input): Stream | Refusal {
  const stream = findOpenStream({ ...call, input }, action);
  if (isRefusal(stream) || !isDryRun(call)) return stream;
  if (faultOf(call, 'dry-run-throttle')) return refuse('ThrottlingException', 'Rate exceeded');
  const gapMs = stream.dryRunAt === null ? Number.POSITIVE_INFINITY : call.now - stream.dryRunAt;
  if (gapMs >= 0 && gapMs < call.state.switches.dryRunGapMs) return refuse('ThrottlingException', 'Rate exceeded');
  stream.dryRunAt = call.now;
  return stream;
}

/** Checks the stream's key, unless this is a dry run and dry runs leave it out; then ends a dry run, whose success is a refusal. */
function endDryRun(call: Call, stream: Stream, action: 'kms:GenerateDataKey' | 'kms:Decrypt' | null): Refusal | null {
  const dry = isDryRun(call);
  if (action !== null && (!dry || call.state.switches.dryRunChecksKms)) {
    const refusal = useStreamKey(call, stream, action);
    if (refusal) return refusal;
  }
  return dry ? refuse('DryRunOperationException', 'The request would have succeeded, but the DryRun parameter was specified.') : null;
}
