import { createHash } from 'node:crypto';
import { type Call, type Constraint, isRefusal, type Refusal, refuse, refuseCapital, textOf, violationsOf, violationsText } from './call';
import { authorise } from './policy-decision';
import { type Account, type AwsState, nowOf, owned, type Stream } from './state';

export type StreamName = { name: string; accountId: string; region: string; arn: string };

type FieldShape = { as: 'text' | 'number' | 'boolean' | 'blob' | 'list' | 'map' } & Constraint;

/** The stream that the input names, by name (in the caller's account) or by ARN, whether or not it exists. */
export function nameStream(call: Call): StreamName | Refusal {
  const { region, partition } = call.endpoint;
  const arn = textOf(call, 'StreamARN') ?? textOf(call, 'ResourceARN');
  const name = textOf(call, 'StreamName');
  if (arn !== null) {
    const parsed = parseStreamArn(arn);
    return (
      parsed ??
      refuse(
        'ValidationException',
        `1 validation error detected: Value '${arn}' at 'streamARN' failed to satisfy constraint: Member must satisfy regular expression pattern: arn:aws.*:kinesis:.*:\\d{12}:stream/\\S+`,
      )
    );
  }
  if (name === null) return refuse('InvalidArgumentException', 'Either StreamName or StreamARN must be provided.');
  return {
    name,
    accountId: call.caller.accountId,
    region,
    arn: `arn:${partition}:kinesis:${region}:${call.caller.accountId}:stream/${name}`,
  };
}

/** The stream itself, for a caller who may do this to it. Permission comes first: who may not is not told whether it exists. */
export function findStream(call: Call, action: string): Stream | Refusal {
  const named = nameStream(call);
  if (isRefusal(named)) return named;
  const stream = readStream(call.state, named, call.now);
  if (owned(call.state.accounts, call.caller.accountId)?.active === false)
    return refuse('SubscriptionRequiredException', 'The AWS Access Key Id needs a subscription for the service');
  const { resourcePolicy: policy = null, tags = {} } = stream ?? {};
  const refusal = authorise(call, action, { arn: named.arn, accountId: named.accountId, policy, tags });
  if (refusal) return refusal;
  return stream && named.region === call.endpoint.region ? stream : streamNotFound(named);
}

/** A stream that takes and gives records; one that is being made or deleted answers as if it were not there. */
export function findOpenStream(call: Call, action: string): Stream | Refusal {
  const stream = findStream(call, action);
  return isRefusal(stream) || stream.status === 'ACTIVE' || stream.status === 'UPDATING' ? stream : streamNotFound(stream);
}

/** A stream whose settings can be changed: only an ACTIVE one. */
export function findActiveStream(call: Call, action: string): Stream | Refusal {
  const stream = findStream(call, action);
  if (isRefusal(stream) || stream.status === 'ACTIVE') return stream;
  return refuse(
    'ResourceInUseException',
    `Stream ${stream.name} under account ${stream.accountId} not ACTIVE, instead in state ${stream.status}`,
  );
}

/** The stream as it stands now: changes whose time has come are done. */
export function readStream(state: AwsState, named: Pick<StreamName, 'accountId' | 'region' | 'name'>, now: number): Stream | null {
  const streams = owned(state.accounts, named.accountId)?.streams ?? {};
  const stream = owned(streams, `${named.region}/${named.name}`);
  if (!stream) return null;
  if (stream.status === 'ACTIVE' || stream.readyAt === null || now < stream.readyAt) return stream;
  if (stream.status === 'DELETING') {
    delete streams[`${named.region}/${named.name}`];
    return null;
  }
  stream.status = 'ACTIVE';
  return stream;
}

/** The parts of a stream's ARN; null when it is none. */
export function parseStreamArn(arn: string): StreamName | null {
  const [, region, accountId, name] = /^arn:aws[a-z-]*:kinesis:([a-z0-9-]+):(\d{12}):stream\/([a-zA-Z0-9_.-]{1,128})$/.exec(arn) ?? [];
  return region && accountId && name ? { name, accountId, region, arn } : null;
}

/** Makes a stream that is being created, as long as the switches say. */
export function makeStream(
  state: AwsState,
  account: Account,
  named: StreamName,
  size: { mode: Stream['mode']; shardCount: number },
): Stream {
  const now = nowOf(state);
  const stream: Stream = {
    name: named.name,
    region: named.region,
    accountId: account.id,
    arn: named.arn,
    createdAt: now,
    ...size,
    retentionHours: 24,
    maxRecordSizeInKiB: 1_024,
    status: state.switches.streamChangeMs > 0 ? 'CREATING' : 'ACTIVE',
    readyAt: now + state.switches.streamChangeMs,
    encryption: { type: 'NONE' },
    resourcePolicy: null,
    tags: {},
    records: [],
    written: 0,
    dryRunAt: null,
  };
  account.streams[`${named.region}/${named.name}`] = stream;
  return stream;
}

/** The id of the stream's shard of that index. */
export function shardIdOf(index: number): string {
  return `shardId-${String(index).padStart(12, '0')}`;
}

/** The shard that a record goes to, by its explicit hash key or else the MD5 of its partition key. */
export function shardFor(stream: Stream, partitionKey: string, explicitHashKey: string | null): string {
  const hash = explicitHashKey === null ? BigInt(`0x${createHash('md5').update(partitionKey).digest('hex')}`) : BigInt(explicitHashKey);
  return shardIdOf(Number((hash * BigInt(stream.shardCount)) / HASH_KEYS));
}

/** The shards as Kinesis describes them. */
export function describeShards(stream: Stream): Record<string, unknown>[] {
  const count = BigInt(stream.shardCount);
  return Array.from({ length: stream.shardCount }, (_, index) => ({
    ShardId: shardIdOf(index),
    HashKeyRange: {
      StartingHashKey: String(ceilingOf(BigInt(index) * HASH_KEYS, count)),
      EndingHashKey: String(ceilingOf(BigInt(index + 1) * HASH_KEYS, count) - 1n),
    },
    SequenceNumberRange: { StartingSequenceNumber: sequenceNumberOf(stream, 0) },
  }));
}

/** The number of the stream's record of that count: 56 digits, growing. */
export function sequenceNumberOf(stream: Stream, count: number): string {
  const age = String(stream.createdAt).padStart(14, '0');
  return `496${age}${String(count).padStart(39, '0')}`;
}

/** The constraints that every stream name meets. */
export const STREAM_NAME: FieldShape = { as: 'text', shortest: 1, longest: 128, pattern: '[a-zA-Z0-9_.-]+' };

/** The shape of a partition key. */
export const PARTITION_KEY: FieldShape = { as: 'text', required: true, shortest: 1, longest: 256 };

/** The shape of an explicit hash key. */
export const HASH_KEY: FieldShape = { as: 'text', pattern: String.raw`0|([1-9]\d{0,38})` };

/** Checks the input's fields against their shapes: first that they can be read at all, then their constraints. */
export function checkFields(call: Call, shapes: Record<string, FieldShape>): Refusal | null {
  for (const [name, shape] of Object.entries(shapes)) {
    const unreadable = unreadableAs(call.input[name], shape.as);
    if (unreadable !== null) return refuseCapital('SerializationException', unreadable);
  }
  const violations = Object.entries(shapes).flatMap(([name, shape]) => violationsOf(camel(name), call.input[name], shape));
  return violations.length > 0 ? refuse('ValidationException', violationsText(violations)) : null;
}

/** Why a value cannot be read as its type, in AWS's words; null when it can. */
export function unreadableAs(value: unknown, as: FieldShape['as']): string | null {
  if (value === undefined || value === null) return null;
  switch (as) {
    case 'text':
      return typeof value === 'string' ? null : `${kindOf(value)} can not be converted to a String`;
    case 'number':
      return typeof value === 'number' ? null : `${kindOf(value)} can not be converted to a Number`;
    case 'boolean':
      return typeof value === 'boolean' ? null : `${kindOf(value)} can not be converted to a Boolean`;
    case 'list':
      return Array.isArray(value) ? null : 'Expected list or null';
    case 'map':
      return typeof value === 'object' && !Array.isArray(value) ? null : 'Expected map or null';
    case 'blob':
      return unreadableBlob(value);
  }
}

/** The fields that a summary has. Times are epoch seconds. */
export function describeSummary(stream: Stream): Record<string, unknown> {
  return {
    StreamName: stream.name,
    StreamARN: stream.arn,
    StreamStatus: stream.status,
    StreamModeDetails: { StreamMode: stream.mode },
    RetentionPeriodHours: stream.retentionHours,
    StreamCreationTimestamp: stream.createdAt / 1_000,
    EnhancedMonitoring: [{ ShardLevelMetrics: [] }],
    EncryptionType: stream.encryption.type,
    ...(stream.encryption.type === 'KMS' ? { KeyId: stream.encryption.keyId } : {}),
    OpenShardCount: stream.shardCount,
    ConsumerCount: 0,
    MaxRecordSizeInKiB: stream.maxRecordSizeInKiB,
  };
}

/** Shows the stream as UPDATING for as long as the switches say. */
export function beginChange(call: Call, stream: Stream): void {
  if (call.state.switches.streamChangeMs <= 0) return;
  stream.status = 'UPDATING';
  stream.readyAt = call.now + call.state.switches.streamChangeMs;
}

function streamNotFound({ name, accountId }: { name: string; accountId: string }): Refusal {
  return refuse('ResourceNotFoundException', `Stream ${name} under account ${accountId} not found.`);
}

const HASH_KEYS = 1n << 128n;

function ceilingOf(value: bigint, divisor: bigint): bigint {
  return (value + divisor - 1n) / divisor;
}

function unreadableBlob(value: unknown): string | null {
  if (typeof value !== 'string') return `${kindOf(value)} can not be converted to a Blob`;
  if (value.length % 4 !== 0)
    return `'${value}' can not be converted to a Blob: Base64 encoded length is expected a multiple of 4 bytes but found: ${value.length}`;
  return /^[A-Za-z0-9+/]*={0,2}$/.test(value) ? null : `'${value}' can not be converted to a Blob: Invalid Base64 character`;
}

function kindOf(value: unknown): string {
  if (typeof value === 'string') return 'STRING_VALUE';
  if (typeof value === 'number') return Number.isInteger(value) ? 'NUMBER_VALUE' : 'DECIMAL_VALUE';
  if (typeof value === 'boolean') return value ? 'TRUE_VALUE' : 'FALSE_VALUE';
  return Array.isArray(value) ? 'Start of list' : 'Start of structure';
}

function camel(name: string): string {
  return name.startsWith('StreamARN') ? 'streamARN' : name.charAt(0).toLowerCase() + name.slice(1);
}
