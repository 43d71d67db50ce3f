import { type Call, textOf } from '../call';
import { authorise } from '../policy/authorise';
import { isRefusal, type Refusal, refuse } from '../refusal';
import { owned, type Stream, type World } from '../world';

export type StreamName = { name: string; accountId: string; region: string; arn: string };

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
  const stream = readStream(call.world, named, call.now);
  const refusal = authorise(call, action, { arn: named.arn, accountId: named.accountId, policy: stream?.resourcePolicy ?? null });
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
export function readStream(world: World, named: Pick<StreamName, 'accountId' | 'region' | 'name'>, now: number): Stream | null {
  const streams = owned(world.accounts, named.accountId)?.streams ?? {};
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

function streamNotFound({ name, accountId }: { name: string; accountId: string }): Refusal {
  return refuse('ResourceNotFoundException', `Stream ${name} under account ${accountId} not found.`);
}
