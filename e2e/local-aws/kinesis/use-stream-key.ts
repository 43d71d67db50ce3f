import type { Call } from '../call';
import { domainOf } from '../partitions';
import { judge } from '../policy/authorise';
import { wordDecision } from '../policy/word-decision';
import { type Refusal, refuse } from '../refusal';
import { type KmsKey, owned, type Stream } from '../world';

type KmsAction = 'kms:GenerateDataKey' | 'kms:Decrypt';

/** Null when the stream is not encrypted, or the caller may use its key in this way; otherwise the refusal that Kinesis passes on from KMS. */
export function useStreamKey(call: Call, stream: Stream, action: KmsAction): Refusal | null {
  if (stream.encryption.type === 'NONE') return null;
  const owner = owned(call.world.accounts, stream.accountId);
  if (owner && !owner.subscribedToKms) return refuse('KMSOptInRequired', 'The AWS Access Key Id needs a subscription for the service');
  // AWS's own key for Kinesis asks nothing of the writer.
  if (stream.encryption.keyId === 'alias/aws/kinesis') return null;
  const key = findKey(call, stream, stream.encryption.keyId);
  if (!key) return refuse('KMSNotFoundException', `Key '${keyArnOf(stream, stream.encryption.keyId)}' does not exist`);
  if (key.state === 'Disabled') return refuse('KMSDisabledException', `${key.arn} is disabled.`);
  if (key.state === 'PendingDeletion') return refuse('KMSInvalidStateException', `${key.arn} is pending deletion.`);
  return judgeKey(call, stream, key, action);
}

function judgeKey(call: Call, stream: Stream, key: KmsKey, action: KmsAction): Refusal | null {
  const resource = { arn: key.arn, accountId: stream.accountId, policy: key.policy, mustAdmit: true };
  const decision = judge(call, action, resource, {
    'kms:ViaService': `kinesis.${stream.region}.${domainOf(call.endpoint.partition)}`,
    'kms:CallerAccount': call.caller.accountId,
    'kms:EncryptionContext:aws:kinesis:arn': stream.arn,
  });
  if (decision.allowed) return null;
  const start = `User: ${call.caller.arn} is not authorized to perform: ${action}`;
  const sameAccount = call.caller.accountId === stream.accountId;
  const end = sameAccount
    ? `on resource: ${key.arn} ${wordDecision(decision, action)}`
    : 'on this resource because the resource does not exist in this Region, no resource-based policies allow access, or a resource-based policy explicitly denies access';
  return refuse('KMSAccessDeniedException', `${start} ${end}`);
}

function findKey(call: Call, stream: Stream, keyId: string): KmsKey | null {
  const keys = Object.values(owned(call.world.accounts, stream.accountId)?.kmsKeys ?? {});
  return (
    keys.find((key) => key.region === stream.region && (key.arn === keyId || key.keyId === keyId || key.aliases.includes(keyId))) ?? null
  );
}

function keyArnOf(stream: Stream, keyId: string): string {
  return keyId.startsWith('arn:')
    ? keyId
    : `${stream.arn.replace(':kinesis:', ':kms:').split(':stream/')[0]}:${keyId.startsWith('alias/') ? keyId : `key/${keyId}`}`;
}
