import { holdsAccessKeyId, mayBeSecret } from '@/lib/domain/access-key';
import type { AccountId, Partition, Role, RoleArn } from '@/lib/domain/arn';
import { err, ok, type Result } from '@/lib/domain/result';
import { pasteFault, trimPasted } from '@/lib/domain/trim-pasted';

/** Why text is not the ARN of a role that the portal can use. `values` may offer the ARN that was probably meant, as `suggestion`. */
export type RoleArnFault = { kind: RoleArnFaultKind; values: Record<string, string> };

export const roleArnFaultKinds = [
  'role-arn-empty',
  'role-arn-line-break',
  'role-arn-smart-quote',
  'role-arn-space',
  'role-console-url',
  'role-name-only',
  'role-is-account-id',
  'role-is-access-key',
  'role-is-secret',
  'role-is-policy-text',
  'role-is-user',
  'role-is-group',
  'role-is-policy',
  'role-is-instance-profile',
  'role-is-root',
  'role-is-session',
  'role-is-federated-user',
  'role-is-stream',
  'role-is-delivery-stream',
  'role-is-consumer',
  'role-is-video-stream',
  'role-is-other-service',
  'role-is-other-iam',
  'role-of-firehose',
  'role-service-linked',
  'role-reserved',
  'role-of-the-portal',
  'role-partition-unknown',
  'role-partition-differs',
  'role-account-invalid',
  'role-name-invalid',
  'role-not-an-arn',
] as const;
export type RoleArnFaultKind = (typeof roleArnFaultKinds)[number];

/** What a role must agree with: the partition of the stream, and the account that the portal's own principal lives in. */
export type RoleContext = { partition?: Partition; portalAccountId?: string };

/**
 * The ARN of an IAM role, `arn:<partition>:iam::<account>:role/<path><name>`; each way to mis-paste it is its own fault.
 * Source of the grammar: IAM identifiers and the AssumeRole API (path up to 512, name up to 64 characters, commas allowed).
 */
export function parseRoleArn(text: string, context: RoleContext = {}): Result<Role, RoleArnFault> {
  const trimmed = trimPasted(text);
  const unreadable = notAnArn(trimmed);
  if (unreadable !== null) return err(unreadable);
  const [, partition = '', service = '', region = '', accountId = '', ...rest] = trimmed.split(':');
  const resource = rest.join(':');
  const other = otherThing({ partition, service, accountId, resource });
  if (other !== null) return err(other);
  if (!isPartition(partition)) return err({ kind: 'role-partition-unknown', values: { partition: partition.slice(0, 20) } });
  if (region !== '' || !/^\d{12}$/.test(accountId)) return err({ kind: 'role-account-invalid', values: {} });
  const named = /^role\/(?:([\x21-\x7e]{1,510})\/)?([\w+=,.@-]{1,64})$/.exec(resource);
  if (named === null) return err({ kind: 'role-name-invalid', values: {} });
  const path = named[1] === undefined ? '/' : `/${named[1]}/`;
  const role = { partition, accountId: accountId as AccountId, path, name: named[2] ?? '', arn: trimmed as RoleArn };
  const unusable = cannotServe(role, context);
  return unusable === null ? ok(role) : err(unusable);
}

/** Whether a role is one that Firehose made or uses to read a stream for itself, told by the names that AWS's console gives it. */
export function isFirehoseRole(role: { path: string; name: string }): boolean {
  return /^(KinesisFirehoseServiceRole|firehose_delivery_role|firehose-delivery-role|KinesisFirehose)/i.test(role.name);
}

function notAnArn(trimmed: string): RoleArnFault | null {
  if (/^[{[]/.test(trimmed)) return { kind: 'role-is-policy-text', values: {} };
  // Before anything that could repeat the text: what may be a secret is never put into values.
  if (holdsAccessKeyId(trimmed)) return { kind: 'role-is-access-key', values: {} };
  if (mayBeSecret(trimmed)) return { kind: 'role-is-secret', values: {} };
  const unfit = pasteFault(trimmed);
  if (unfit !== null) return { kind: `role-arn-${unfit}`, values: suggestionFrom(trimmed) };
  if (/^https?:/i.test(trimmed) || /^[\w.-]*console\.[\w.-]+\//.test(trimmed))
    return { kind: 'role-console-url', values: namesInUrl(trimmed) };
  if (/^\d{4}-?\d{4}-?\d{4}$/.test(trimmed)) return { kind: 'role-is-account-id', values: {} };
  if (/^(role\/)?[\w+=,.@-]{1,64}$/.test(trimmed)) return { kind: 'role-name-only', values: { name: trimmed.replace(/^role\//, '') } };
  return /^arn:([^:]*:){4}/.test(trimmed) ? null : { kind: 'role-not-an-arn', values: {} };
}

function otherThing(arn: { partition: string; service: string; accountId: string; resource: string }): RoleArnFault | null {
  const { service, resource } = arn;
  if (service === 'sts') return sessionFault(arn);
  if (service === 'kinesis')
    return /\/consumer\//.test(resource) ? { kind: 'role-is-consumer', values: {} } : { kind: 'role-is-stream', values: {} };
  if (service === 'firehose') return { kind: 'role-is-delivery-stream', values: {} };
  if (service === 'kinesisvideo') return { kind: 'role-is-video-stream', values: {} };
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
  if (name !== undefined)
    return { kind: 'role-is-session', values: { name, suggestion: `arn:${partition}:iam::${accountId}:role/${name}` } };
  return resource.startsWith('federated-user/')
    ? { kind: 'role-is-federated-user', values: {} }
    : { kind: 'role-is-other-iam', values: {} };
}

function cannotServe(role: Role, context: RoleContext): RoleArnFault | null {
  const { name, path } = role;
  if (path.startsWith('/aws-service-role/')) return { kind: 'role-service-linked', values: { name } };
  if (path.startsWith('/aws-reserved/')) return { kind: 'role-reserved', values: { name } };
  if (isFirehoseRole(role)) return { kind: 'role-of-firehose', values: { name } };
  if (context.portalAccountId === role.accountId) return { kind: 'role-of-the-portal', values: {} };
  if (context.partition === undefined || context.partition === role.partition) return null;
  return { kind: 'role-partition-differs', values: { partition: role.partition, expected: context.partition } };
}

function namesInUrl(url: string): Record<string, string> {
  const switched = /[?&]account=(\d{12})/.exec(url)?.[1];
  const name = /roles\/(?:details\/)?([\w+=,.@-]{1,64})/.exec(url)?.[1] ?? /[?&]roleName=([\w+=,.@-]{1,64})/.exec(url)?.[1];
  if (name === undefined) return {};
  return switched === undefined ? { name } : { name, accountId: switched };
}

function suggestionFrom(broken: string): Record<string, string> {
  const joined = broken.replace(/[\s‘’‚“”„«»]/g, '');
  if (joined === broken) return {};
  const role = parseRoleArn(joined);
  return role.ok ? { suggestion: role.value.arn } : {};
}

function isPartition(text: string): text is Partition {
  return /^aws(-cn|-us-gov|-eusc|-iso(-[bef])?)?$/.test(text);
}
