import { holdsAccessKeyId } from '@/lib/domain/aws/access-key';
import { addressFault } from '@/lib/domain/aws/address-fault';
import type { AccountId, Partition, Region, Stream, StreamArn, StreamName } from '@/lib/domain/aws/arn';
import { findArns } from '@/lib/domain/aws/find-arns';
import { findRegion, partitionOf } from '@/lib/domain/aws/regions';
import {
  type AccountFault,
  documentAccountId,
  type NameFault,
  parseAccountId,
  parseRegion,
  parseStreamName,
  partsOfConsoleUrl,
  type RegionFault,
  regionIn,
} from '@/lib/domain/aws/stream-parts';
import { looksLikeSecret } from '@/lib/domain/credentials/looks-like-secret';
import { pasteFault, trimPasted } from '@/lib/domain/credentials/trim-pasted';
import { err, ok, type Result } from '@/lib/domain/result';

export type StreamArnFault = {
  kind:
    | 'stream-arn-empty'
    | 'stream-arn-line-break'
    | 'stream-arn-smart-quote'
    | 'stream-arn-space'
    | 'stream-arn-inside'
    | 'stream-arn-damaged'
    | 'stream-console-url'
    | 'stream-is-endpoint'
    | 'stream-is-web-address'
    | 'stream-policy-pasted'
    | 'stream-not-an-arn'
    | 'stream-name-only'
    | 'stream-part-only'
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

/**
 * A stream by its ARN, `arn:<partition>:kinesis:<region>:<account>:stream/<name>`; each way to mis-paste it is its own fault, and the
 * one stream ARN that stands within the text is suggested.
 */
export function parseStreamArn(text: string): Result<Stream, StreamFault> {
  const trimmed = trimPasted(text);
  const stream = parseWhole(trimmed);
  if (stream.ok || withoutSuggestion.includes(stream.fault.kind)) return stream;
  const { kind, values } = stream.fault;
  const given = streamIn(values);
  const found = given === null ? findArns('stream', withRegionIds(text), (arn) => parseWhole(arn).ok) : [given];
  const [suggestion] = found;
  const fit = suggestion !== undefined && found.length === 1 && parseWhole(suggestion).ok;
  if (fit) return err({ kind: kindBeside(kind, text, suggestion), values: { ...values, suggestion } } as StreamFault);
  const isSeveral = found.length > 1 && kind.startsWith('stream-arn-');
  return err({ kind: isSeveral ? 'stream-arn-inside' : kind, values: without(values, 'suggestion') } as StreamFault);
}

/** A stream by its three parts. A stream ARN pasted into any of the fields stands for all of them. */
export function parseStream(fields: { region: string; accountId: string; name: string }): Result<Stream, StreamFault> {
  const typed = [fields.name, fields.accountId, fields.region];
  const pasted = typed.find((text) => /^arn:[^:]*:kinesis:/i.test(trimPasted(text)));
  if (pasted !== undefined) return parseStreamArn(pasted);
  if (typed.some(looksLikeSecret)) return err({ kind: 'name-is-secret', values: {} });
  const region = parseRegion(fields.region);
  if (!region.ok) return region;
  const accountId = parseAccountId(fields.accountId);
  if (!accountId.ok) return accountId;
  const name = parseStreamName(fields.name);
  return name.ok ? ok(composeStream(region.value, accountId.value, name.value)) : name;
}

// What these faults are about must not be used, whatever else stands in the text.
const withoutSuggestion: readonly StreamFault['kind'][] = ['name-is-secret', 'name-is-access-key', 'account-of-the-document', 'stream-any'];

// Faults that say what the text is: where a stream's ARN stands within it, they stay the better name.
const specific: readonly StreamFault['kind'][] = [
  'stream-console-url',
  'stream-consumer',
  'stream-policy-pasted',
  'stream-partition-differs',
];

function kindBeside(kind: StreamFault['kind'], text: string, suggestion: string): StreamFault['kind'] {
  if (specific.includes(kind) || kind.startsWith('region-')) return kind;
  if (text.includes(suggestion)) return 'stream-arn-inside';
  return kind.startsWith('stream-arn-') ? kind : 'stream-arn-damaged';
}

function parseWhole(trimmed: string): Result<Stream, StreamFault> {
  if (trimmed.includes(`:${documentAccountId}:`)) return err({ kind: 'account-of-the-document', values: { accountId: documentAccountId } });
  if (/^[{[]/.test(trimmed) && /"Statement"/i.test(trimmed)) return err({ kind: 'stream-policy-pasted', values: {} });
  const unreadable = notAnArn(trimmed);
  if (unreadable !== null) return err(unreadable);
  const [, partition = '', service = '', region = '', accountId = '', ...rest] = trimmed.split(':');
  const resource = rest.join(':');
  if (service !== 'kinesis' || !resource.startsWith('stream/')) return err(otherThing(service, resource));
  const stream = streamFromParts({ region, accountId, resource });
  if (!stream.ok || stream.value.partition === partition.toLowerCase()) return stream;
  return err(partitionFault(partition, stream.value));
}

function notAnArn(trimmed: string): StreamFault | null {
  const isArn = /^arn:([^:]*:){4}/i.test(trimmed);
  // Before anything that could repeat the text. A long name in an ARN can have the form of a secret and is none.
  if (holdsAccessKeyId(trimmed)) return { kind: 'name-is-access-key', values: {} };
  if (!isArn && looksLikeSecret(trimmed)) return { kind: 'name-is-secret', values: {} };
  const address = addressFault(trimmed);
  if (address === 'console-url') return { kind: 'stream-console-url', values: partsOfConsoleUrl(trimmed) };
  if (address !== null) return { kind: `stream-is-${address}`, values: {} };
  const unfit = pasteFault(trimmed);
  // Names of regions have spaces, and the fault of the region says more.
  if (unfit !== null && !(unfit === 'space' && /^arn:[^:\s]*:kinesis:[^:]*:\S+$/i.test(trimmed)))
    return { kind: `stream-arn-${unfit}`, values: {} };
  if (isArn) return null;
  if (findRegion(trimmed) !== null || /^\d{12}$/.test(trimmed)) return { kind: 'stream-part-only', values: {} };
  return { kind: /^(?!arn)[a-zA-Z0-9_.-]{1,128}$/.test(trimmed) ? 'stream-name-only' : 'stream-not-an-arn', values: {} };
}

function streamFromParts(parts: { region: string; accountId: string; resource: string }): Result<Stream, StreamFault> {
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
  if (service === '' || service.toLowerCase() === 'kinesis') return { kind: 'stream-not-an-arn', values: {} };
  if (service === 'firehose' || resource.startsWith('deliverystream/')) return { kind: 'stream-delivery-stream', values: {} };
  if (service === 'kinesisvideo') return { kind: 'stream-video', values: {} };
  if (service === 'iam' && resource.startsWith('role/')) return { kind: 'stream-is-role', values: {} };
  if (service === 'iam' && resource.startsWith('user/')) return { kind: 'stream-is-user', values: {} };
  return { kind: 'stream-other-service', values: { service: service.slice(0, 40) } };
}

function partitionFault(partition: string, stream: Stream): StreamArnFault {
  return { kind: 'stream-partition-differs', values: { partition: partition.slice(0, 20), region: stream.region, suggestion: stream.arn } };
}

/** The text with the region of each ARN by its id, where it stands there as an SDK or the console names it. */
function withRegionIds(text: string): string {
  return text.replace(/(:kinesis:)([^:\n]{2,40})(:\d{12}:)/g, (whole, before: string, region: string, after: string) => {
    const id = regionIn(region);
    return id === null ? whole : before + id + after;
  });
}

/** The ARN that a fault suggests; those of regions and accounts suggest a part of it. */
function streamIn(values: Record<string, string>): string | null {
  const suggestion = values['suggestion'] ?? '';
  return suggestion.startsWith('arn:') ? suggestion : null;
}

function without(values: Record<string, string>, name: string): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([key]) => key !== name));
}
