import { parseStreamArn, type Stream } from '@/lib/domain/aws/arn';
import type { Diagnosis } from '@/lib/domain/aws/cause';
import { type ConsolePage, consolePage, userPage } from '@/lib/domain/aws/console-page';
import {
  activateKeyCommands,
  boundaryCommands,
  denyCommands,
  keyCommand,
  newKeyCommands,
  putPolicyCommand,
  stopKeyCommands,
  streamCommands,
  trustCommand,
  writeOnlyCommands,
} from '@/lib/domain/aws/fix-commands';
import { type Identity, identityIn } from '@/lib/domain/aws/identity';
import { type PerimeterFix, perimeterFix } from '@/lib/domain/aws/perimeter-fix';
import { keyPolicyFix, streamPolicyFix } from '@/lib/domain/aws/resource-policy-fix';
import { type PolicyDocument, permissionPolicy, policyText, trustPolicy } from '@/lib/domain/aws/stream-policy';

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
export type Fix = Partial<PerimeterFix> & {
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
  if (!stream.ok || diagnosis.mustAct !== 'customer') return null;
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
    case 'policy-missing':
      return values['trap'] === 'firehose-role' ? secondRoleFix(known) : policyFix(known);
    case 'kms-denied':
      return { ...policyFix(known), ...keyPolicyFix(known) };
    case 'policy-denies':
      if (values['layer'] === 'resource') return { ...page({ at: 'stream-sharing' }), cli: streamCommands.readPolicy(stream) };
      return { ...policyFix(known), ...cli(identity && denyCommands(identity, values['policyArn'])) };
    case 'boundary-denies':
      return { ...policyFix(known), ...cli(identity && boundaryCommands(identity)) };
    case 'organisation-denies':
      return { ...page({ at: 'organisation-policies' }), ...perimeterFix(values, known) };
    case 'too-much-allowed':
      return { ...policyFix(known), ...cli(identity && writeOnlyCommands(stream, identity, writerPolicy(known))) };
    case 'stream-policy-missing':
      return streamPolicyFix(known);
    case 'vpc-endpoint-denies':
      return { policy: policyText(writerPolicy(known)) };
    case 'trust-refused':
    case 'role-open-to-anyone':
      return trustFix(known);
    case 'role-arn-invalid':
      return page({ at: 'roles' });
    case 'sts-region-disabled':
      return page({ at: 'account-settings' });
    case 'key-not-recognised':
      return { ...page(userPage(identity)), ...cli(known.keyId ? activateKeyCommands(known.keyId) : null) };
    case 'secret-wrong':
      return { ...page(userPage(identity)), ...cli(identity && newKeyCommands(identity)) };
    case 'root-key':
      return { policy: policyText(writerPolicy(known)), ...page({ at: 'users' }) };
    case 'account-mismatch':
      return page({ at: known.method === 'role' ? 'roles' : 'users' });
    case 'stream-not-found':
      return { ...page({ at: 'streams' }), cli: streamCommands.findOrCreate(stream) };
    case 'stream-not-ready':
      return { ...page({ at: 'stream' }), cli: streamCommands.waitUntilActive(stream) };
    case 'stream-name-invalid':
      return { ...page({ at: 'streams' }), cli: streamCommands.list(stream) };
    case 'kms-key-disabled':
      return { ...page(keyPage(known)), cli: keyCommand.enable(stream, known.keyArn) };
    case 'kms-key-unusable':
      return { ...page(keyPage(known)), cli: keyCommand.cancelDeletion(stream, known.keyArn) };
    case 'kms-key-not-found':
      return { ...page({ at: 'stream' }), cli: keyCommand.useAwsKey(stream) };
    case 'stream-not-encrypted':
      return { ...page({ at: 'stream-configuration' }), cli: keyCommand.useAwsKey(stream) };
    case 'kms-not-subscribed':
      return page({ at: 'keys' });
    case 'account-not-active':
      return page({ at: 'streams' });
    case 'key-quarantined':
      return {
        policy: policyText(writerPolicy(known)),
        ...page(userPage(identity)),
        ...cli(known.keyId ? stopKeyCommands(known.keyId) : null),
      };
    case 'clock-skew':
    case 'code-wrong':
    case 'file-refused':
    case 'unreachable':
    case 'throttled':
    case 'aws-unavailable':
    case 'session-expired':
    case 'session-policy-denies':
    case 'external-id-invalid':
    case 'session-too-long':
    case 'region-not-enabled-for-portal':
    case 'portal-misconfigured':
    case 'record-too-large':
    case 'request-malformed':
    case 'signature-refused':
    case 'answer-unknown':
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
  return values['keyArn'] ?? (cause === 'kms-denied' ? every : null);
}

function cli(lines: string | null): Fix {
  return lines === null ? {} : { cli: lines };
}
