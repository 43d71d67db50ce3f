import type { AccountId, Partition, Region, Stream, StreamArn, StreamName } from '@/lib/domain/arn';
import { looksLikeSecret } from '@/lib/domain/looks-like-secret';
import { partitionOf } from '@/lib/domain/regions';
import { err, ok, type Result } from '@/lib/domain/result';
import {
  type AccountFault,
  documentAccountId,
  type NameFault,
  parseAccountId,
  parseRegion,
  parseStreamName,
  partsOfConsoleUrl,
  type RegionFault,
} from '@/lib/domain/stream-parts';
import { pasteFault, trimPasted } from '@/lib/domain/trim-pasted';

export type StreamArnFault = {
  kind:
    | 'stream-arn-empty'
    | 'stream-arn-line-break'
    | 'stream-arn-smart-quote'
    | 'stream-arn-space'
    | 'stream-console-url'
    | 'stream-policy-pasted'
    | 'stream-not-an-arn'
    | 'stream-delivery-stream'
    | 'stream-consumer'
    | 'stream-video'
    | 'stream-is-role'
    | 'stream-is-user'
    | 'stream-other-service'
    | 'stream-any'
    | 'stream-partition-differs';
  values: Record<string, string>;
};

/** Why text does not name a stream. `values` may offer the ARN that was probably meant, as `suggestion`. */
export type StreamFault = StreamArnFault | AccountFault | RegionFault | NameFault;

/** A stream by its ARN, `arn:<partition>:kinesis:<region>:<account>:stream/<name>`; each way to mis-paste it is its own fault. */
export function parseStreamArn(text: string): Result<Stream, StreamFault> {
  const trimmed = trimPasted(text);
  if (looksLikeSecret(trimmed)) return err({ kind: 'name-is-secret', values: {} });
  const unfit = pasteFault(trimmed);
  if (trimmed.includes(`:${documentAccountId}:`)) return err({ kind: 'account-of-the-document', values: { accountId: documentAccountId } });
  if (/^[{[]/.test(trimmed) && /"Statement"/i.test(trimmed)) return err({ kind: 'stream-policy-pasted', values: {} });
  if (unfit !== null) return err({ kind: `stream-arn-${unfit}`, values: suggestionFrom(trimmed) });
  if (/^https?:/i.test(trimmed)) return err({ kind: 'stream-console-url', values: partsOfConsoleUrl(trimmed) });
  const [prefix, partition = '', service = '', region = '', accountId = '', ...rest] = trimmed.split(':');
  if (prefix?.toLowerCase() !== 'arn' || rest.length === 0) return err({ kind: 'stream-not-an-arn', values: {} });
  const resource = rest.join(':');
  if (service !== 'kinesis' || !resource.startsWith('stream/')) return err(otherThing(service, resource));
  const stream = streamOf({ region, accountId, resource });
  if (!stream.ok) return stream;
  if (stream.value.partition !== partition.toLowerCase()) return err(partitionFault(partition, stream.value));
  return stream;
}

/** A stream by its three parts. A stream ARN pasted into any of the fields stands for all of them. */
export function parseStream(fields: { region: string; accountId: string; name: string }): Result<Stream, StreamFault> {
  const typed = [fields.name, fields.accountId, fields.region];
  if (typed.some(looksLikeSecret)) return err({ kind: 'name-is-secret', values: {} });
  const pasted = typed.find((text) => /^arn:[^:]*:kinesis:/i.test(trimPasted(text)));
  if (pasted !== undefined) return parseStreamArn(pasted);
  const region = parseRegion(fields.region);
  if (!region.ok) return region;
  const accountId = parseAccountId(fields.accountId);
  if (!accountId.ok) return accountId;
  const name = parseStreamName(fields.name);
  return name.ok ? ok(composeStream(region.value, accountId.value, name.value)) : name;
}

function streamOf(parts: { region: string; accountId: string; resource: string }): Result<Stream, StreamFault> {
  if (parts.region === '*' || parts.accountId === '*' || parts.resource.includes('*')) return err({ kind: 'stream-any', values: {} });
  const region = parseRegion(parts.region);
  if (!region.ok) return region;
  const accountId = parseAccountId(parts.accountId);
  if (!accountId.ok) return accountId;
  const [, streamName = '', ...more] = parts.resource.split('/');
  const name = parseStreamName(streamName);
  if (!name.ok) return name;
  const stream = composeStream(region.value, accountId.value, name.value);
  if (more[0] === 'consumer') return err({ kind: 'stream-consumer', values: { suggestion: stream.arn } });
  return more.length === 0 ? ok(stream) : err({ kind: 'name-invalid', values: { character: '/' } });
}

function composeStream(region: Region, accountId: AccountId, name: StreamName): Stream {
  const partition: Partition | null = partitionOf(region);
  if (partition === null) throw new Error('A parsed region always has a partition.');
  return { partition, region, accountId, name, arn: `arn:${partition}:kinesis:${region}:${accountId}:stream/${name}` as StreamArn };
}

function otherThing(service: string, resource: string): StreamArnFault {
  if (service === 'firehose' || resource.startsWith('deliverystream/')) return { kind: 'stream-delivery-stream', values: {} };
  if (service === 'kinesisvideo') return { kind: 'stream-video', values: {} };
  if (service === 'iam' && resource.startsWith('role/')) return { kind: 'stream-is-role', values: {} };
  if (service === 'iam' && resource.startsWith('user/')) return { kind: 'stream-is-user', values: {} };
  return { kind: 'stream-other-service', values: { service: service.slice(0, 40) } };
}

function partitionFault(partition: string, stream: Stream): StreamArnFault {
  return { kind: 'stream-partition-differs', values: { partition: partition.slice(0, 20), region: stream.region, suggestion: stream.arn } };
}

function suggestionFrom(broken: string): Record<string, string> {
  const joined = broken.replace(/[\s‘’‚“”„«»]/g, '');
  if (joined === broken) return {};
  const stream = parseStreamArn(joined);
  return stream.ok ? { suggestion: stream.value.arn } : {};
}
