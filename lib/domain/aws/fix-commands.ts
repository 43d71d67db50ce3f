import type { Stream } from '@/lib/domain/aws/arn';
import type { Identity } from '@/lib/domain/aws/identity';
import type { PolicyDocument } from '@/lib/domain/aws/stream-policy';
import { shellJson, shellWord } from '@/lib/domain/setup-guide/shell';

/** AWS CLI lines for bash; every value is one quoted word. The name under which the guide and the fixes keep the inline policy. */
export const writerPolicyName = 'write-to-stream';

/** Puts the policy on the user or role; a policy of the same name is replaced. */
export function putPolicyCommand(identity: Identity, policy: PolicyDocument): string {
  return `aws iam put-${identity.kind}-policy ${of(identity)} --policy-name ${writerPolicyName} --policy-document ${shellJson(policy)}`;
}

/** Replaces the role's trust policy. */
export function trustCommand(roleName: string, trust: PolicyDocument): string {
  return `aws iam update-assume-role-policy --role-name ${shellWord(roleName)} --policy-document ${shellJson(trust)}`;
}

/** Shows the policy that AWS named; else lists every policy in which a Deny may stand. */
export function denyCommands(identity: Identity, policyArn?: string): string {
  if (policyArn !== undefined) return namedPolicyCommands(policyArn);
  const own = [`aws iam list-${identity.kind}-policies ${of(identity)}`, `aws iam list-attached-${identity.kind}-policies ${of(identity)}`];
  return [...own, ...(identity.kind === 'user' ? [`aws iam list-groups-for-user ${of(identity)}`] : [])].join('\n');
}

function namedPolicyCommands(policyArn: string): string {
  const policy = shellWord(policyArn);
  return [
    `version=$(aws iam get-policy --policy-arn ${policy} --query Policy.DefaultVersionId --output text)`,
    `aws iam get-policy-version --policy-arn ${policy} --version-id "$version" --query PolicyVersion.Document`,
    `aws iam list-entities-for-policy --policy-arn ${policy}`,
  ].join('\n');
}

/** Shows which policy is the boundary. */
export function boundaryCommands(identity: Identity): string {
  const name = identity.kind === 'user' ? 'User' : 'Role';
  return `aws iam get-${identity.kind} ${of(identity)} --query ${name}.PermissionsBoundary.PermissionsBoundaryArn --output text`;
}

/** Puts the narrow policy, takes off the broad managed one that the replaced document advised, and lists what is left. */
export function writeOnlyCommands(stream: Stream, identity: Identity, policy: PolicyDocument): string {
  const broad = `arn:${stream.partition}:iam::aws:policy/AmazonKinesisFullAccess`;
  return [
    putPolicyCommand(identity, policy),
    `aws iam detach-${identity.kind}-policy ${of(identity)} --policy-arn ${broad}`,
    `aws iam list-attached-${identity.kind}-policies ${of(identity)}`,
  ].join('\n');
}

/** Lists the user's keys, then makes a new one. */
export function newKeyCommands(identity: Identity): string | null {
  if (identity.kind !== 'user') return null;
  return [`aws iam list-access-keys ${of(identity)}`, `aws iam create-access-key ${of(identity)} --output json`].join('\n');
}

/** Finds whose key it is, lists that user's keys, and makes this one active again. AWS answers the first also for an inactive key. */
export function activateKeyCommands(keyId: string): string {
  const key = shellWord(keyId);
  return [
    `user=$(aws iam get-access-key-last-used --access-key-id ${key} --query UserName --output text)`,
    'aws iam list-access-keys --user-name "$user"',
    `aws iam update-access-key --user-name "$user" --access-key-id ${key} --status Active`,
  ].join('\n');
}

/** Makes a leaked key inactive, whoever's it is. */
export function stopKeyCommands(keyId: string): string {
  const key = shellWord(keyId);
  return [
    `user=$(aws iam get-access-key-last-used --access-key-id ${key} --query UserName --output text)`,
    `aws iam update-access-key --user-name "$user" --access-key-id ${key} --status Inactive`,
  ].join('\n');
}

/** Shows the organisation's policy that AWS named, or lists those over the stream's account; needs the management account. */
export function organisationCommand(stream: Stream, layer: 'service-control' | 'resource-control', policyArn?: string): string {
  const policyId = /\/(p-[a-z0-9]+)$/.exec(policyArn ?? '')?.[1];
  if (policyId !== undefined) return `aws organizations describe-policy --policy-id ${policyId} --query Policy.Content --output text`;
  const kind = layer === 'resource-control' ? 'RESOURCE_CONTROL_POLICY' : 'SERVICE_CONTROL_POLICY';
  return `aws organizations list-policies-for-target --target-id ${stream.accountId} --filter ${kind}`;
}

/** Puts a resource policy on the stream. */
export function streamPolicyCommand(stream: Stream, policy: PolicyDocument): string {
  return `aws kinesis put-resource-policy --region ${stream.region} --resource-arn ${shellWord(stream.arn)} --policy ${shellJson(policy)}`;
}

export const streamCommands = {
  readPolicy: (stream: Stream) => `aws kinesis get-resource-policy --region ${stream.region} --resource-arn ${shellWord(stream.arn)}`,
  list: (stream: Stream) => `aws kinesis list-streams --region ${stream.region}`,
  findOrCreate: (stream: Stream) =>
    [
      `aws kinesis list-streams --region ${stream.region}`,
      `aws kinesis create-stream --region ${stream.region} --stream-name ${shellWord(stream.name)} --stream-mode-details StreamMode=ON_DEMAND`,
    ].join('\n'),
  waitUntilActive: (stream: Stream) => `aws kinesis wait stream-exists --region ${stream.region} --stream-name ${shellWord(stream.name)}`,
};

export const keyCommand = {
  enable: (stream: Stream, keyArn: string | null) =>
    withKey(stream, keyArn, (key) => [`aws kms enable-key --region ${stream.region} --key-id ${key}`]),
  cancelDeletion: (stream: Stream, keyArn: string | null) =>
    withKey(stream, keyArn, (key) => [
      `aws kms cancel-key-deletion --region ${stream.region} --key-id ${key}`,
      `aws kms enable-key --region ${stream.region} --key-id ${key}`,
    ]),
  useAwsKey: (stream: Stream) =>
    `aws kinesis start-stream-encryption --region ${stream.region} --stream-name ${shellWord(stream.name)} --encryption-type KMS --key-id alias/aws/kinesis`,
};

// Where AWS did not name the key, the stream does.
function withKey(stream: Stream, keyArn: string | null, lines: (key: string) => string[]): string {
  if (keyArn !== null) return lines(shellWord(keyArn)).join('\n');
  const ask = `aws kinesis describe-stream-summary --region ${stream.region} --stream-name ${shellWord(stream.name)} --query StreamDescriptionSummary.KeyId --output text`;
  return [`key=$(${ask})`, ...lines('"$key"')].join('\n');
}

function of(identity: Identity): string {
  return `--${identity.kind}-name ${shellWord(identity.name)}`;
}
