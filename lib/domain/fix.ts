import { parseStreamArn, type Stream } from '@/lib/domain/arn';
import type { Diagnosis } from '@/lib/domain/cause';
import { type ConsolePage, consolePage } from '@/lib/domain/console-page';
import {
  activateKeyCommands,
  boundaryCommands,
  denyCommands,
  keyCommand,
  newKeyCommands,
  organisationCommand,
  putPolicyCommand,
  streamCommands,
  streamPolicyCommand,
  trustCommand,
  writeOnlyCommands,
} from '@/lib/domain/fix-commands';
import { type Identity, identityIn } from '@/lib/domain/identity';
import { keyPolicyStatements } from '@/lib/domain/setup-guide/guide-policies';
import { type PolicyDocument, permissionPolicy, policyText, trustPolicy } from '@/lib/domain/stream-policy';

/** What the onboarding knows. `identityArn` is what GetCallerIdentity said; `principalArn` is the portal's own. */
export type FixContext = {
  method: 'role' | 'keys';
  stream: { arn: string };
  roleArn?: string | null;
  identityArn?: string | null;
  /** The access key's id, where a key was tested. */
  keyId?: string | null;
  principalArn?: string | null;
  externalId?: string | null;
};

/**
 * What mends a diagnosis, with the customer's own values: policies as JSON text, AWS CLI lines for bash, and the console's page.
 * `keyPolicy` is one statement to add to a key's policy, `streamPolicy` a whole resource policy.
 */
export type Fix = {
  policy?: string;
  trustPolicy?: string;
  streamPolicy?: string;
  keyPolicy?: string;
  cli?: string;
  consoleUrl?: string;
};

/** The fix for a diagnosis, or null where the customer has nothing to change in AWS. */
export function fixFor(diagnosis: Diagnosis, context: FixContext): Fix | null {
  const stream = parseStreamArn(context.stream.arn);
  if (!stream.ok || diagnosis.actor !== 'customer') return null;
  return fixOf(diagnosis, {
    ...context,
    stream: stream.value,
    identity: identityOf(diagnosis, context),
    keyArn: keyArnOf(diagnosis, stream.value),
  });
}

type Known = Omit<FixContext, 'stream'> & { stream: Stream; identity: Identity | null; keyArn: string | null };

function fixOf({ cause, values }: Diagnosis, known: Known): Fix | null {
  const { stream, identity } = known;
  const page = (at: ConsolePage) => ({ consoleUrl: consolePage(stream, at) });
  switch (cause) {
    case 'policy_missing':
      return values['trap'] === 'firehose-role' ? secondRoleFix(known) : policyFix(known);
    case 'kms_denied':
      return { ...policyFix(known), ...keyPolicyFix(known) };
    case 'policy_denies':
      if (values['layer'] === 'resource') return { ...page({ at: 'stream-sharing' }), cli: streamCommands.readPolicy(stream) };
      return { ...policyFix(known), ...cli(identity && denyCommands(identity)) };
    case 'boundary_denies':
      return { ...policyFix(known), ...cli(identity && boundaryCommands(identity)) };
    case 'organisation_denies':
      return { ...page({ at: 'organisation-policies' }), cli: organisationCommand(stream, values['layer'] === 'resource-control') };
    case 'too_much_allowed':
      return { ...policyFix(known), ...cli(identity && writeOnlyCommands(stream, identity, writerPolicy(known))) };
    case 'stream_policy_missing':
      return streamPolicyFix(known);
    case 'vpc_endpoint_denies':
      return { policy: policyText(writerPolicy(known)) };
    case 'trust_refused':
    case 'role_open_to_anyone':
      return trustFix(known);
    case 'role_arn_invalid':
      return page({ at: 'roles' });
    case 'sts_region_disabled':
      return page({ at: 'account-settings' });
    case 'key_not_recognised':
      return { ...page(userPage(identity)), ...cli(known.keyId ? activateKeyCommands(known.keyId) : null) };
    case 'secret_wrong':
      return { ...page(userPage(identity)), ...cli(identity && newKeyCommands(identity)) };
    case 'root_key':
      return { policy: policyText(writerPolicy(known)), ...page({ at: 'users' }) };
    case 'account_mismatch':
      return page({ at: known.method === 'role' ? 'roles' : 'users' });
    case 'stream_not_found':
      return { ...page({ at: 'streams' }), cli: streamCommands.findOrCreate(stream) };
    case 'stream_not_ready':
      return { ...page({ at: 'stream' }), cli: streamCommands.waitUntilActive(stream) };
    case 'stream_name_invalid':
      return { ...page({ at: 'streams' }), cli: streamCommands.list(stream) };
    case 'kms_key_disabled':
      return { ...page(keyPage(known)), cli: keyCommand.enable(stream, known.keyArn) };
    case 'kms_key_unusable':
      return { ...page(keyPage(known)), cli: keyCommand.cancelDeletion(stream, known.keyArn) };
    case 'kms_key_not_found':
      return { ...page({ at: 'stream' }), cli: keyCommand.useAwsKey(stream) };
    case 'stream_not_encrypted':
      return { ...page({ at: 'stream-configuration' }), cli: keyCommand.useAwsKey(stream) };
    case 'kms_not_subscribed':
      return page({ at: 'keys' });
    case 'clock_skew':
    case 'code_wrong':
    case 'file_refused':
    case 'unreachable':
    case 'throttled':
    case 'aws_unavailable':
    case 'session_expired':
    case 'session_policy_denies':
    case 'external_id_invalid':
    case 'session_too_long':
    case 'region_not_enabled_for_portal':
    case 'portal_misconfigured':
    case 'record_too_large':
    case 'request_malformed':
    case 'signature_refused':
    case 'unknown':
      return null;
  }
}

function policyFix(known: Known): Fix {
  const { stream, identity } = known;
  const policy = writerPolicy(known);
  if (identity === null)
    return { policy: policyText(policy), consoleUrl: consolePage(stream, { at: known.method === 'role' ? 'roles' : 'users' }) };
  const page: ConsolePage = { at: identity.kind, name: identity.name, tab: 'permissions' };
  return { policy: policyText(policy), cli: putPolicyCommand(identity, policy), consoleUrl: consolePage(stream, page) };
}

// A stream that is encrypted with a key of the customer's own needs the second statement; which key is not always said.
function writerPolicy({ stream, keyArn }: Known): PolicyDocument {
  return permissionPolicy(stream, keyArn === null ? {} : { cmkArn: keyArn });
}

function trustFix({ stream, principalArn, externalId, identity, roleArn }: Known): Fix {
  if (!principalArn || !externalId) return { consoleUrl: consolePage(stream, { at: 'roles' }) };
  const trust = trustPolicy(principalArn, externalId);
  const role = identity ?? identityIn(roleArn ?? '');
  if (role?.kind !== 'role') return { trustPolicy: policyText(trust), consoleUrl: consolePage(stream, { at: 'roles' }) };
  const page: ConsolePage = { at: 'role', name: role.name, tab: 'trust_relationships' };
  return { trustPolicy: policyText(trust), cli: trustCommand(role.name, trust), consoleUrl: consolePage(stream, page) };
}

// Firehose's own role stays as it is, so nothing here may be put on it.
function secondRoleFix(known: Known): Fix {
  const { stream, principalArn, externalId } = known;
  const trust = principalArn && externalId ? { trustPolicy: policyText(trustPolicy(principalArn, externalId)) } : {};
  return { policy: policyText(writerPolicy(known)), ...trust, consoleUrl: consolePage(stream, { at: 'roles' }) };
}

function keyPolicyFix({ stream, roleArn, identityArn }: Known): Fix {
  const writer = roleArn ?? identityArn;
  if (!writer) return {};
  return { keyPolicy: JSON.stringify(keyPolicyStatements(stream, writer, [])[0], null, 2) };
}

function streamPolicyFix({ stream, identityArn, roleArn }: Known): Fix {
  const consoleUrl = consolePage(stream, { at: 'stream-sharing' });
  const writer = roleArn ?? identityArn;
  if (!writer) return { consoleUrl };
  const [write] = permissionPolicy(stream).Statement;
  if (write === undefined) throw new Error('The permission policy always has a statement.');
  const { Sid = '', Effect, ...rest } = write;
  const policy: PolicyDocument = { Version: '2012-10-17', Statement: [{ Sid, Effect, Principal: { AWS: writer }, ...rest }] };
  return { streamPolicy: policyText(policy), cli: streamPolicyCommand(stream, policy), consoleUrl };
}

function userPage(identity: Identity | null): ConsolePage {
  return identity?.kind === 'user' ? { at: 'user', name: identity.name, tab: 'security_credentials' } : { at: 'users' };
}

function keyPage({ keyArn }: Known): ConsolePage {
  const keyId = keyArn?.split('/')[1];
  return keyId === undefined || keyId === '*' ? { at: 'keys' } : { at: 'key', keyId };
}

function identityOf({ values }: Diagnosis, context: FixContext): Identity | null {
  const arn = context.method === 'role' ? (context.roleArn ?? values['roleArn']) : (context.identityArn ?? values['principal']);
  return identityIn(arn ?? '') ?? identityIn(values['principal'] ?? '');
}

/** The key that AWS named; where it only said that a key is in the way, every key of the account, by way of Kinesis only. */
function keyArnOf({ cause, values }: Diagnosis, stream: Stream): string | null {
  const every = `arn:${stream.partition}:kms:${stream.region}:${stream.accountId}:key/*`;
  return values['keyArn'] ?? (cause === 'kms_denied' ? every : null);
}

function cli(lines: string | null): Fix {
  return lines === null ? {} : { cli: lines };
}
