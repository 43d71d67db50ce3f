import { accountOfCaller, type Call, numberOf, textOf } from '../call';
import { authorise } from '../policy/authorise';
import { isObject } from '../policy/policy-document';
import { isRefusal, type Refusal, refuse } from '../refusal';
import { nameStream, readStream } from './find-stream';
import { checkFields, STREAM_NAME } from './kinesis-fields';
import { makeStream } from './make-stream';
import { tagsOf } from './stream-tags';

/** Makes a stream: on demand with four shards, or with the shards that are asked for. */
export function createStream(call: Call): Record<string, unknown> | Refusal {
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
  if (readStream(call.world, named, call.now)) {
    return refuse('ResourceInUseException', `Stream ${named.name} under account ${named.accountId} already exists.`);
  }
  const details = call.input['StreamModeDetails'];
  const mode = isObject(details) && details['StreamMode'] === 'ON_DEMAND' ? 'ON_DEMAND' : 'PROVISIONED';
  const shardCount = numberOf(call, 'ShardCount');
  if (mode === 'PROVISIONED' && shardCount === null)
    return refuse('ValidationException', 'ShardCount must be specified for provisioned streams.');
  const stream = makeStream(call.world, accountOfCaller(call), named, { mode, shardCount: mode === 'ON_DEMAND' ? 4 : (shardCount ?? 1) });
  stream.tags = tags;
  return {};
}
