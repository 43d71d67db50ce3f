import type { AdminCalls, NewStream, StreamKeyState } from '../admin-calls';
import { parseStreamArn } from '../kinesis/find-stream';
import { makeKmsKey } from '../kms/make-kms-key';
import { type Account, owned, type Stream, type World } from '../world';
import { AdminFault, type AdminGround, accountFor, policyText } from './admin-ground';

/** Changes what is named of a stream. */
export function setStream({ world }: AdminGround, asks: NewStream): AdminCalls['set-stream']['answers'] {
  const named = parseStreamArn(asks.arn);
  const account = named && accountFor(world, named.accountId);
  const stream = account && owned(account.streams, `${named.region}/${named.name}`);
  if (!stream) throw new AdminFault(`no such stream as ${asks.arn}`);
  if (asks.status !== undefined) {
    stream.status = asks.status;
    stream.readyAt = null;
  }
  stream.mode = asks.mode ?? stream.mode;
  stream.shardCount = asks.shardCount ?? stream.shardCount;
  stream.maxRecordSizeInKiB = asks.maxRecordSizeInKiB ?? stream.maxRecordSizeInKiB;
  if (asks.resourcePolicy !== undefined)
    stream.resourcePolicy = asks.resourcePolicy === null ? null : policyText(asks.resourcePolicy, 'resource');
  if (asks.key !== undefined) setStreamKey(world, account, stream, asks.key);
  const { encryption } = stream;
  return { arn: stream.arn, keyArn: encryption.type === 'KMS' && encryption.keyId.startsWith('arn:') ? encryption.keyId : null };
}

function setStreamKey(world: World, account: Account, stream: Stream, state: StreamKeyState): void {
  account.subscribedToKms = state !== 'not-subscribed';
  if (state === 'none') stream.encryption = { type: 'NONE' };
  else if (state === 'aws-managed' || state === 'not-subscribed') stream.encryption = { type: 'KMS', keyId: 'alias/aws/kinesis' };
  else {
    const key = makeKmsKey(world, account, stream.region);
    stream.encryption = { type: 'KMS', keyId: key.arn };
    if (state === 'own-disabled') key.state = 'Disabled';
    if (state === 'own-pending-deletion') key.state = 'PendingDeletion';
    if (state === 'own-denied')
      key.policy = JSON.stringify({
        Version: '2012-10-17',
        Statement: [{ Effect: 'Deny', Principal: '*', Action: 'kms:GenerateDataKey', Resource: '*' }],
      });
    if (state === 'own-not-found') delete account.kmsKeys[key.keyId];
  }
}
