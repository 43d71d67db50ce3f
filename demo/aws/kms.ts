import { randomUUID } from 'node:crypto';
import { dnsSuffix } from '@/lib/domain/aws/regions';
import { accountOfCaller, type Call, isRefusal, type Refusal, refuse, textOf, type Verb } from './call';
import { authorise, denialText, evaluate } from './policy-decision';
import { parsePolicy } from './policy-language';
import { type Account, type AwsState, type KmsKey, nowOf, owned, type Stream } from './state';

type KmsAction = 'kms:GenerateDataKey' | 'kms:Decrypt';

/** What KMS can do here, by operation. */
export const KMS_VERBS: Record<string, Verb> = {
  CreateAlias: createAlias,
  CreateKey: createKey,
  DescribeKey: describeKey,
  EnableKeyRotation: enableKeyRotation,
  GetKeyPolicy: getKeyPolicy,
  PutKeyPolicy: putKeyPolicy,
};

/** Makes a key whose policy leaves all to the account's own policies, as KMS does by default. */
export function makeKmsKey(state: AwsState, account: Account, region: string, policy?: string): KmsKey {
  const keyId = randomUUID();
  const root = `arn:${account.partition}:iam::${account.id}:root`;
  const everything = {
    Version: '2012-10-17',
    Statement: [{ Sid: 'Enable IAM User Permissions', Effect: 'Allow', Principal: { AWS: root }, Action: 'kms:*', Resource: '*' }],
  };
  const key: KmsKey = {
    keyId,
    region,
    arn: `arn:${account.partition}:kms:${region}:${account.id}:key/${keyId}`,
    state: 'Enabled',
    policy: policy ?? JSON.stringify(everything),
    aliases: [],
    description: '',
    createdAt: nowOf(state),
    rotates: false,
  };
  account.kmsKeys[keyId] = key;
  return key;
}

/** Null when the stream is not encrypted, or the caller may use its key in this way; otherwise the refusal that Kinesis passes on from KMS. */
export function useStreamKey(call: Call, stream: Stream, action: KmsAction): Refusal | null {
  if (stream.encryption.type === 'NONE') return null;
  const owner = owned(call.state.accounts, stream.accountId);
  if (owner && !owner.subscribedToKms) return refuse('KMSOptInRequired', 'The AWS Access Key Id needs a subscription for the service');
  // AWS's own key for Kinesis needs no permission of the writer.
  if (stream.encryption.keyId === 'alias/aws/kinesis') return null;
  const key = streamKey(call, stream, stream.encryption.keyId);
  if (!key) return refuse('KMSNotFoundException', `Key '${keyArnOf(stream, stream.encryption.keyId)}' does not exist`);
  if (key.state === 'Disabled') return refuse('KMSDisabledException', `${key.arn} is disabled.`);
  if (key.state === 'PendingDeletion') return refuse('KMSInvalidStateException', `${key.arn} is pending deletion.`);
  return checkKeyUse(call, stream, key, action);
}

/** Makes a symmetric key, with the account's own policies in charge unless a key policy is given. */
function createKey(call: Call): Record<string, unknown> | Refusal {
  const account = accountOfCaller(call);
  const refusal = authorise(call, 'kms:CreateKey', { arn: '*', accountId: account.id, policy: null });
  if (refusal) return refusal;
  const policy = textOf(call, 'Policy');
  const parsed = policy === null ? null : parsePolicy(policy, 'resource');
  if (typeof parsed === 'string') return refuse('MalformedPolicyDocumentException', parsed);
  const key = makeKmsKey(call.state, account, call.endpoint.region, policy ?? undefined);
  key.description = textOf(call, 'Description') ?? '';
  return { KeyMetadata: describeKmsKey(key) };
}

/** Describes a key. */
function describeKey(call: Call): Record<string, unknown> | Refusal {
  const key = findKmsKey(call);
  return isRefusal(key) ? key : { KeyMetadata: describeKmsKey(key) };
}

/** A key as KMS answers it. */
function describeKmsKey(key: KmsKey): Record<string, unknown> {
  return {
    AWSAccountId: key.arn.split(':')[4],
    KeyId: key.keyId,
    Arn: key.arn,
    CreationDate: key.createdAt / 1_000,
    Enabled: key.state === 'Enabled',
    Description: key.description,
    KeyUsage: 'ENCRYPT_DECRYPT',
    KeyState: key.state,
    Origin: 'AWS_KMS',
    KeyManager: 'CUSTOMER',
    KeySpec: 'SYMMETRIC_DEFAULT',
    EncryptionAlgorithms: ['SYMMETRIC_DEFAULT'],
    MultiRegion: false,
  };
}

/** Gives a key a name. */
function createAlias(call: Call): Record<string, unknown> | Refusal {
  const key = findKmsKey(call);
  if (isRefusal(key)) return key;
  const alias = textOf(call, 'AliasName') ?? '';
  if (!/^alias\/(?!aws\/)[a-zA-Z0-9/_-]+$/.test(alias))
    return refuse('InvalidAliasNameException', 'Alias must be a valid name that does not start with alias/aws/');
  const taken = Object.values(accountOfCaller(call).kmsKeys).some((each) => each.region === key.region && each.aliases.includes(alias));
  if (taken) return refuse('AlreadyExistsException', `An alias with the name ${key.arn.replace(/key\/.*$/, alias)} already exists`);
  key.aliases.push(alias);
  return {};
}

/** Reads a key's policy. */
function getKeyPolicy(call: Call): Record<string, unknown> | Refusal {
  const key = findKmsKey(call);
  return isRefusal(key) ? key : { Policy: key.policy, PolicyName: 'default' };
}

/** Replaces a key's policy. */
function putKeyPolicy(call: Call): Record<string, unknown> | Refusal {
  const key = findKmsKey(call);
  if (isRefusal(key)) return key;
  const policy = textOf(call, 'Policy') ?? '';
  const parsed = parsePolicy(policy, 'resource');
  if (typeof parsed === 'string') return refuse('MalformedPolicyDocumentException', parsed);
  key.policy = policy;
  return {};
}

/** Has KMS renew a key's material every year. */
function enableKeyRotation(call: Call): Record<string, unknown> | Refusal {
  const key = findKmsKey(call);
  if (isRefusal(key)) return key;
  key.rotates = true;
  return {};
}

/** The key that the input names by id, ARN or alias, for a caller who may do this to it. */
function findKmsKey(call: Call): KmsKey | Refusal {
  const account = accountOfCaller(call);
  const named = (textOf(call, 'KeyId') ?? textOf(call, 'TargetKeyId') ?? '').replace(/^arn:[^:]+:kms:[^:]+:\d{12}:(?=alias\/)/, '');
  const keys = Object.values(account.kmsKeys).filter((key) => key.region === call.endpoint.region);
  const key = keys.find((each) => each.keyId === named || each.arn === named || each.aliases.includes(named));
  const arn =
    key?.arn ?? (named.startsWith('arn:') ? named : `arn:${account.partition}:kms:${call.endpoint.region}:${account.id}:key/${named}`);
  const refusal = authorise(call, `kms:${call.operation}`, {
    arn,
    accountId: account.id,
    policy: key?.policy ?? null,
    mustAdmit: key !== undefined,
  });
  if (refusal) return refusal;
  return (
    key ??
    refuse(
      'NotFoundException',
      named.startsWith('alias/') ? `Alias ${arn.replace('key/', '')} is not found.` : `Key '${arn}' does not exist`,
    )
  );
}

function checkKeyUse(call: Call, stream: Stream, key: KmsKey, action: KmsAction): Refusal | null {
  const resource = { arn: key.arn, accountId: stream.accountId, policy: key.policy, mustAdmit: true };
  const decision = evaluate(call, action, resource, {
    'kms:ViaService': `kinesis.${stream.region}.${dnsSuffix(call.endpoint.partition)}`,
    'kms:CallerAccount': call.caller.accountId,
    'kms:EncryptionContext:aws:kinesis:arn': stream.arn,
  });
  if (decision.allowed) return null;
  const start = `User: ${call.caller.arn} is not authorized to perform: ${action}`;
  const sameAccount = call.caller.accountId === stream.accountId;
  const end = sameAccount
    ? `on resource: ${key.arn} ${denialText(decision, action)}`
    : 'on this resource because the resource does not exist in this Region, no resource-based policies allow access, or a resource-based policy explicitly denies access';
  return refuse('KMSAccessDeniedException', `${start} ${end}`);
}

function streamKey(call: Call, stream: Stream, keyId: string): KmsKey | null {
  const keys = Object.values(owned(call.state.accounts, stream.accountId)?.kmsKeys ?? {});
  return (
    keys.find((key) => key.region === stream.region && (key.arn === keyId || key.keyId === keyId || key.aliases.includes(keyId))) ?? null
  );
}

function keyArnOf(stream: Stream, keyId: string): string {
  return keyId.startsWith('arn:')
    ? keyId
    : `${stream.arn.replace(':kinesis:', ':kms:').split(':stream/')[0]}:${keyId.startsWith('alias/') ? keyId : `key/${keyId}`}`;
}
