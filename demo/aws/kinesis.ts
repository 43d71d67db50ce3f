import { accountOfCaller, type Call, faultOf, isObject, isRefusal, numberOf, type Refusal, refuse, textOf, type Verb } from './call';
import { getRecords, getShardIterator, putRecord, putRecords } from './kinesis-records';
import {
  beginChange,
  checkFields,
  describeShards,
  describeSummary,
  findActiveStream,
  findOpenStream,
  findStream,
  makeStream,
  nameStream,
  readStream,
  STREAM_NAME,
} from './kinesis-stream';
import { useStreamKey } from './kms';
import { authorise } from './policy-decision';
import { parsePolicy } from './policy-language';

/** What Kinesis can do here, by operation. */
export const KINESIS_VERBS: Record<string, Verb> = {
  AddTagsToStream: tagStream,
  CreateStream: createStream,
  DeleteStream: deleteStream,
  DescribeStream: describeStream,
  DescribeStreamSummary: describeStreamSummary,
  GetRecords: getRecords,
  GetResourcePolicy: getResourcePolicy,
  GetShardIterator: getShardIterator,
  IncreaseStreamRetentionPeriod: increaseStreamRetentionPeriod,
  ListShards: listShards,
  ListStreams: listStreams,
  ListTagsForResource: listStreamTags,
  ListTagsForStream: listStreamTags,
  PutRecord: putRecord,
  PutRecords: putRecords,
  PutResourcePolicy: putResourcePolicy,
  StartStreamEncryption: startStreamEncryption,
  StopStreamEncryption: stopStreamEncryption,
  TagResource: tagStream,
  UpdateMaxRecordSize: updateMaxRecordSize,
  UpdateStreamMode: updateStreamMode,
};

/** The tags of the input: a map of text to text. */
function tagsOf(call: Call): Record<string, string> {
  const tags = call.input['Tags'];
  return isObject(tags)
    ? Object.fromEntries(Object.entries(tags).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
    : {};
}

/** Makes a stream: on demand with four shards, or with as many shards as the input says. */
function createStream(call: Call): Record<string, unknown> | Refusal {
  const fault = checkFields(call, {
    StreamName: { ...STREAM_NAME, required: true },
    ShardCount: { as: 'number', least: 1 },
    StreamModeDetails: { as: 'map' },
    Tags: { as: 'map' },
  });
  if (fault) return fault;
  const named = nameStream({ ...call, input: { StreamName: textOf(call, 'StreamName') ?? '' } });
  if (isRefusal(named)) return named;
  const tags = tagsOf(call);
  const refusal =
    authorise(call, 'kinesis:CreateStream', { ...named, policy: null }) ??
    (Object.keys(tags).length > 0 ? authorise(call, 'kinesis:AddTagsToStream', { ...named, policy: null }) : null);
  if (refusal) return refusal;
  if (readStream(call.state, named, call.now)) {
    return refuse('ResourceInUseException', `Stream ${named.name} under account ${named.accountId} already exists.`);
  }
  const details = call.input['StreamModeDetails'];
  const mode = isObject(details) && details['StreamMode'] === 'ON_DEMAND' ? 'ON_DEMAND' : 'PROVISIONED';
  const shardCount = numberOf(call, 'ShardCount');
  if (mode === 'PROVISIONED' && shardCount === null)
    return refuse('ValidationException', 'ShardCount must be specified for provisioned streams.');
  const stream = makeStream(call.state, accountOfCaller(call), named, { mode, shardCount: mode === 'ON_DEMAND' ? 4 : (shardCount ?? 1) });
  stream.tags = tags;
  return {};
}

/** Deletes a stream with its records. */
function deleteStream(call: Call): Record<string, unknown> | Refusal {
  const fault = checkFields(call, { StreamName: STREAM_NAME, StreamARN: { as: 'text' }, EnforceConsumerDeletion: { as: 'boolean' } });
  if (fault) return fault;
  const stream = findStream(call, 'kinesis:DeleteStream');
  if (isRefusal(stream)) return stream;
  stream.status = 'DELETING';
  stream.readyAt = call.now + call.state.switches.streamChangeMs;
  readStream(call.state, stream, call.now);
  return {};
}

/** Describes a stream with its shards. */
function describeStream(call: Call): Record<string, unknown> | Refusal {
  const fault = checkFields(call, { StreamName: STREAM_NAME, StreamARN: { as: 'text' }, Limit: { as: 'number', least: 1, most: 10_000 } });
  if (fault) return fault;
  const stream = findStream(call, 'kinesis:DescribeStream');
  if (isRefusal(stream)) return stream;
  if (faultOf(call, 'throttle'))
    return refuse('LimitExceededException', `Rate exceeded for stream ${stream.name} under account ${stream.accountId}.`);
  const { OpenShardCount: _shards, ConsumerCount: _consumers, MaxRecordSizeInKiB: _size, ...shared } = describeSummary(stream);
  return { StreamDescription: { ...shared, Shards: stream.status === 'CREATING' ? [] : describeShards(stream), HasMoreShards: false } };
}

/** Describes a stream, without its shards. */
function describeStreamSummary(call: Call): Record<string, unknown> | Refusal {
  const fault = checkFields(call, { StreamName: STREAM_NAME, StreamARN: { as: 'text' } });
  if (fault) return fault;
  const stream = findStream(call, 'kinesis:DescribeStreamSummary');
  if (isRefusal(stream)) return stream;
  if (faultOf(call, 'throttle'))
    return refuse('LimitExceededException', `Rate exceeded for stream ${stream.name} under account ${stream.accountId}.`);
  return { StreamDescriptionSummary: describeSummary(stream) };
}

/** Lists the account's streams in the region, by name. It is no one stream's: only a policy for all of them allows it. */
function listStreams(call: Call): Record<string, unknown> | Refusal {
  const fault = checkFields(call, {
    Limit: { as: 'number', least: 1, most: 10_000 },
    ExclusiveStartStreamName: STREAM_NAME,
    NextToken: { as: 'text' },
  });
  if (fault) return fault;
  const { region, partition } = call.endpoint;
  const account = accountOfCaller(call);
  const refusal = authorise(call, 'kinesis:ListStreams', {
    arn: `arn:${partition}:kinesis:${region}:${account.id}:*`,
    accountId: account.id,
    policy: null,
  });
  if (refusal) return refusal;
  if (faultOf(call, 'throttle')) return refuse('LimitExceededException', `Rate exceeded for account ${account.id}.`);
  const after = textOf(call, 'NextToken') ?? textOf(call, 'ExclusiveStartStreamName') ?? '';
  const all = Object.values(account.streams)
    .filter((stream) => stream.region === region && stream.name > after)
    .flatMap((stream) => readStream(call.state, stream, call.now) ?? [])
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const page = all.slice(0, numberOf(call, 'Limit') ?? 100);
  const more = page.length < all.length;
  return {
    StreamNames: page.map((stream) => stream.name),
    HasMoreStreams: more,
    ...(more ? { NextToken: page.at(-1)?.name } : {}),
    StreamSummaries: page.map((stream) => {
      const { StreamName, StreamARN, StreamStatus, StreamModeDetails, StreamCreationTimestamp } = describeSummary(stream);
      return { StreamName, StreamARN, StreamStatus, StreamModeDetails, StreamCreationTimestamp };
    }),
  };
}

/** Lists a stream's shards. */
function listShards(call: Call): Record<string, unknown> | Refusal {
  const fault = checkFields(call, {
    StreamName: STREAM_NAME,
    StreamARN: { as: 'text' },
    MaxResults: { as: 'number', least: 1, most: 10_000 },
  });
  if (fault) return fault;
  const stream = findOpenStream(call, 'kinesis:ListShards');
  return isRefusal(stream) ? stream : { Shards: describeShards(stream) };
}

/** Keeps a stream's records longer. */
function increaseStreamRetentionPeriod(call: Call): Record<string, unknown> | Refusal {
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

/** Encrypts a stream at rest from now on, with AWS's key or one that the caller may use. */
function startStreamEncryption(call: Call): Record<string, unknown> | Refusal {
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

/** No longer encrypts a stream at rest. */
function stopStreamEncryption(call: Call): Record<string, unknown> | Refusal {
  const fault = checkFields(call, { StreamName: STREAM_NAME, StreamARN: { as: 'text' }, EncryptionType: { as: 'text', required: true } });
  if (fault) return fault;
  const stream = findActiveStream(call, 'kinesis:StopStreamEncryption');
  if (isRefusal(stream)) return stream;
  stream.encryption = { type: 'NONE' };
  beginChange(call, stream);
  return {};
}

/** Sets the largest record that a stream takes: 1 to 10 MiB. */
function updateMaxRecordSize(call: Call): Record<string, unknown> | Refusal {
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

/** Switches a stream between on-demand and provisioned. */
function updateStreamMode(call: Call): Record<string, unknown> | Refusal {
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

/** Puts a stream's own policy, which can admit callers of other accounts. */
function putResourcePolicy(call: Call): Record<string, unknown> | Refusal {
  const fault = checkFields(call, { ResourceARN: { as: 'text', required: true }, Policy: { as: 'text', required: true, longest: 20_480 } });
  if (fault) return fault;
  const stream = findStream(call, 'kinesis:PutResourcePolicy');
  if (isRefusal(stream)) return stream;
  const policy = textOf(call, 'Policy') ?? '';
  const parsed = parsePolicy(policy, 'resource');
  if (typeof parsed === 'string') return refuse('InvalidArgumentException', parsed);
  stream.resourcePolicy = policy;
  return {};
}

/** Reads a stream's own policy; an empty text when it has none. */
function getResourcePolicy(call: Call): Record<string, unknown> | Refusal {
  const fault = checkFields(call, { ResourceARN: { as: 'text', required: true } });
  if (fault) return fault;
  const stream = findStream(call, 'kinesis:GetResourcePolicy');
  return isRefusal(stream) ? stream : { Policy: stream.resourcePolicy ?? '' };
}

/** Adds tags to a stream: AddTagsToStream, and TagResource for a stream's ARN. */
function tagStream(call: Call): Record<string, unknown> | Refusal {
  const fault = checkFields(call, {
    StreamName: STREAM_NAME,
    StreamARN: { as: 'text' },
    ResourceARN: { as: 'text' },
    Tags: { as: 'map', required: true },
  });
  if (fault) return fault;
  const stream = findStream(call, `kinesis:${call.operation}`);
  if (isRefusal(stream)) return stream;
  Object.assign(stream.tags, tagsOf(call));
  return {};
}

/** Lists a stream's tags: ListTagsForStream, and ListTagsForResource for a stream's ARN. */
function listStreamTags(call: Call): Record<string, unknown> | Refusal {
  const fault = checkFields(call, { StreamName: STREAM_NAME, StreamARN: { as: 'text' }, ResourceARN: { as: 'text' } });
  if (fault) return fault;
  const stream = findStream(call, `kinesis:${call.operation}`);
  if (isRefusal(stream)) return stream;
  const tags = Object.entries(stream.tags).map(([Key, Value]) => ({ Key, Value }));
  return call.operation === 'ListTagsForStream' ? { Tags: tags, HasMoreTags: false } : { Tags: tags };
}
