import { holdsAccessKeyId, mayBeSecret } from '@/lib/domain/aws/access-key';
import { addressFault } from '@/lib/domain/aws/address-fault';
import type { AccountId, Partition, Role, RoleArn } from '@/lib/domain/aws/arn';
import { findArns } from '@/lib/domain/aws/find-arns';
import type { RoleArnFault, RoleArnFaultKind } from '@/lib/domain/aws/role-arn-fault';
import { looksLikeSecret } from '@/lib/domain/credentials/looks-like-secret';
import { pasteFault, trimPasted } from '@/lib/domain/credentials/trim-pasted';
import { err, ok, type Result } from '@/lib/domain/result';

/** What a role must agree with: the partition of the stream, and the account that the portal's own principal lives in. */
export type RoleContext = { partition?: Partition; portalAccountId?: string };

/**
 * The ARN of an IAM role, `arn:<partition>:iam::<account>:role/<path><name>`; each way to mis-paste it is its own fault, and the one
 * role ARN that stands within the text is suggested. Source of the grammar: IAM identifiers and the AssumeRole API (path up to 512,
 * name up to 64 characters, commas allowed).
 */
export function parseRoleArn(text: string, context: RoleContext = {}): Result<Role, RoleArnFault> {
  const trimmed = trimPasted(text);
  const role = parseWhole(trimmed, context);
  // A name may end in a comma or a full stop, but what ends so is a list or a sentence.
  const within = trimmed.replace(/[,.]+$/, '');
  if (role.ok && within !== trimmed) return err({ kind: 'role-arn-inside', values: { suggestion: within } });
  if (role.ok || withoutSuggestion.includes(role.fault.kind)) return role;
  const { kind, values } = role.fault;
  const given = values['suggestion'];
  const found = given === undefined ? findArns('role', text, (arn) => parseWhole(arn, context).ok) : [given];
  const [suggestion] = found;
  const fit = suggestion !== undefined && found.length === 1 && parseWhole(suggestion, context).ok;
  if (fit) return err({ kind: kindBeside(kind, text, suggestion), values: { ...values, suggestion } });
  return err({ kind: found.length > 1 && unspecific.includes(kind) ? 'role-arn-inside' : kind, values: without(values, 'suggestion') });
}

/** Whether a text is the policy document of IAM, in JSON. */
export function isPolicyText(text: string): boolean {
  return /^[{[]/.test(text) && /"(Statement|Effect|Principal)"/i.test(text);
}

/** Whether a role is one that Firehose made or uses to read a stream for itself, by the names that AWS's console gives it. */
export function isFirehoseRole(role: { path: string; name: string }): boolean {
  return /^(KinesisFirehoseServiceRole|firehose_delivery_role|firehose-delivery-role|KinesisFirehose)/i.test(role.name);
}

// What these faults are about must not be used, whatever else stands in the text.
const withoutSuggestion: readonly RoleArnFaultKind[] = [
  'role-is-secret',
  'role-is-access-key',
  'role-reserved',
  'role-service-linked',
  'role-of-firehose',
  'role-of-the-portal',
  'role-partition-differs',
];

// Faults that only say that the text as a whole is no ARN: where one stands within it, that is the better name.
const unspecific: readonly RoleArnFaultKind[] = [
  'role-arn-line-break',
  'role-arn-space',
  'role-arn-smart-quote',
  'role-not-an-arn',
  'role-is-other-service',
  'role-is-other-iam',
  'role-is-policy-text',
  'role-is-web-address',
  'role-account-invalid',
  'role-partition-unknown',
  'role-name-invalid',
];

function kindBeside(kind: RoleArnFaultKind, text: string, suggestion: string): RoleArnFaultKind {
  if (!unspecific.includes(kind)) return kind;
  if (text.includes(suggestion)) return 'role-arn-inside';
  return kind.startsWith('role-arn-') ? kind : 'role-arn-damaged';
}

function parseWhole(trimmed: string, context: RoleContext): Result<Role, RoleArnFault> {
  const unreadable = notAnArn(trimmed);
  if (unreadable !== null) return err(unreadable);
  const [, partition = '', service = '', region = '', accountId = '', ...rest] = trimmed.split(':');
  const resource = rest.join(':');
  const other = otherThing({ partition, service, accountId, resource });
  if (other !== null) return err(other);
  if (!isPartition(partition)) return err({ kind: 'role-partition-unknown', values: { partition: partition.slice(0, 20) } });
  if (region !== '' || !/^\d{12}$/.test(accountId)) return err({ kind: 'role-account-invalid', values: {} });
  const named = /^role\/(?:([\x21-\x7e]{1,510})\/)?([\w+=,.@-]{1,64})$/.exec(resource);
  if (named === null || /arn:aws/.test(resource)) return err({ kind: 'role-name-invalid', values: {} });
  const path = named[1] === undefined ? '/' : `/${named[1]}/`;
  const role = { partition, accountId: accountId as AccountId, path, name: named[2] ?? '', arn: trimmed as RoleArn };
  const unusable = cannotServe(role, context);
  return unusable === null ? ok(role) : err(unusable);
}

function notAnArn(trimmed: string): RoleArnFault | null {
  // Before anything that could repeat the text: what may be a secret is never put into values.
  if (holdsAccessKeyId(trimmed)) return { kind: 'role-is-access-key', values: {} };
  if (mayBeSecret(trimmed) || (!/arn:/i.test(trimmed) && looksLikeSecret(trimmed))) return { kind: 'role-is-secret', values: {} };
  if (isPolicyText(trimmed)) return { kind: 'role-is-policy-text', values: {} };
  if (isPlaceholder(trimmed)) return { kind: 'role-is-placeholder', values: {} };
  const address = addressFault(trimmed);
  if (address === 'console-url') return { kind: 'role-console-url', values: namesInUrl(trimmed) };
  if (address !== null) return { kind: `role-is-${address}`, values: {} };
  const unfit = pasteFault(trimmed);
  if (unfit !== null) return { kind: `role-arn-${unfit}`, values: {} };
  if (/^\d{4}-?\d{4}-?\d{4}$/.test(trimmed)) return { kind: 'role-is-account-id', values: {} };
  const unique = /^(A[A-Z]{2}A)[A-Z0-9]{12,}(:.*)?$/.exec(trimmed)?.[1];
  if (unique !== undefined) return { kind: 'role-is-unique-id', values: { prefix: unique } };
  const reserved = /^(?:role\/)?(AWSReservedSSO_[\w+=,.@-]{1,64})$/.exec(trimmed)?.[1];
  if (reserved !== undefined) return { kind: 'role-reserved', values: { name: reserved } };
  if (/^(role\/)?[\w+=,.@-]{1,64}$/.test(trimmed)) return { kind: 'role-name-only', values: { name: trimmed.replace(/^role\//, '') } };
  return /^arn:([^:]*:){4}/.test(trimmed) ? null : { kind: 'role-not-an-arn', values: {} };
}

/** An expression that another program fills, or a word of an example in its place. */
function isPlaceholder(trimmed: string): boolean {
  return (
    /\$\{|\{\{|<(?!arn:)[^>]*>|^!(GetAtt|Sub|Ref)\b|Fn::(GetAtt|Sub)|:(account|account[-_]?id|your[-_]\w+):/i.test(trimmed) ||
    /^(aws_iam_role|module|data|var|local)\.[\w.[\]]+$|^(null|undefined|none)$/i.test(trimmed)
  );
}

function otherThing(arn: { partition: string; service: string; accountId: string; resource: string }): RoleArnFault | null {
  const { service, resource } = arn;
  if (service === 'sts') return sessionFault(arn);
  if (service === 'kinesis')
    return /\/consumer\//.test(resource) ? { kind: 'role-is-consumer', values: {} } : { kind: 'role-is-stream', values: {} };
  if (service === 'firehose') return { kind: 'role-is-delivery-stream', values: {} };
  if (service === 'kinesisvideo') return { kind: 'role-is-video-stream', values: {} };
  if (service === '') return { kind: 'role-not-an-arn', values: {} };
  if (service !== 'iam') return { kind: 'role-is-other-service', values: { service: service.slice(0, 40) } };
  if (resource.startsWith('role/')) return null;
  const name = resource.split('/').at(-1)?.slice(0, 128) ?? '';
  if (resource.startsWith('user/')) return { kind: 'role-is-user', values: { name } };
  if (resource.startsWith('group/')) return { kind: 'role-is-group', values: { name } };
  if (resource.startsWith('policy/')) return { kind: 'role-is-policy', values: { name } };
  if (resource.startsWith('instance-profile/')) return { kind: 'role-is-instance-profile', values: { name } };
  if (resource === 'root') return { kind: 'role-is-root', values: {} };
  return { kind: 'role-is-other-iam', values: {} };
}

function sessionFault({ partition, accountId, resource }: { partition: string; accountId: string; resource: string }): RoleArnFault {
  const name = /^assumed-role\/([\w+=,.@-]{1,64})(\/|$)/.exec(resource)?.[1];
  if (name?.startsWith('AWSReservedSSO_')) return { kind: 'role-reserved', values: { name } };
  if (name?.startsWith('AWSServiceRoleFor')) return { kind: 'role-service-linked', values: { name } };
  if (name !== undefined)
    return { kind: 'role-is-session', values: { name, suggestion: `arn:${partition}:iam::${accountId}:role/${name}` } };
  return resource.startsWith('federated-user/')
    ? { kind: 'role-is-federated-user', values: {} }
    : { kind: 'role-is-other-iam', values: {} };
}

function cannotServe(role: Role, context: RoleContext): RoleArnFault | null {
  const { name, path } = role;
  if (path.startsWith('/aws-service-role/')) return { kind: 'role-service-linked', values: { name } };
  // Also without their path, as Kubernetes' aws-auth writes them.
  if (path.startsWith('/aws-reserved/') || name.startsWith('AWSReservedSSO_')) return { kind: 'role-reserved', values: { name } };
  if (isFirehoseRole(role)) return { kind: 'role-of-firehose', values: { name } };
  if (context.portalAccountId === role.accountId) return { kind: 'role-of-the-portal', values: {} };
  if (context.partition === undefined || context.partition === role.partition) return null;
  return { kind: 'role-partition-differs', values: { partition: role.partition, expected: context.partition } };
}

function namesInUrl(url: string): Record<string, string> {
  const accountId = /[?&]account=(\d{12})/.exec(url)?.[1] ?? /^https?:\/\/(\d{12})-/.exec(url)?.[1];
  const name = /roles\/(?:details\/)?([\w+=,.@-]{1,64})/.exec(url)?.[1] ?? /[?&]roleName=([\w+=,.@-]{1,64})/.exec(url)?.[1];
  if (name === undefined) return {};
  if (accountId === undefined) return { name };
  const partition = /amazonaws\.cn/.test(url) ? 'aws-cn' : /amazonaws-us-gov/.test(url) ? 'aws-us-gov' : 'aws';
  return { name, accountId, suggestion: `arn:${partition}:iam::${accountId}:role/${name}` };
}

function without(values: Record<string, string>, name: string): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([key]) => key !== name));
}

function isPartition(text: string): text is Partition {
  return /^aws(-cn|-us-gov|-eusc|-iso(-[bef])?)?$/.test(text);
}
