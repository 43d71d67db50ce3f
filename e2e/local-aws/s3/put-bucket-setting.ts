import { type Call, textOf } from '../call';
import { type Refusal, refuse } from '../refusal';
import { bucketOf, mayUseBucket, noSuchBucket } from './bucket-ground';

const ACTIONS: Record<string, string> = {
  encryption: 'PutEncryptionConfiguration',
  ownershipControls: 'PutBucketOwnershipControls',
  policy: 'PutBucketPolicy',
  publicAccessBlock: 'PutBucketPublicAccessBlock',
  tagging: 'PutBucketTagging',
  versioning: 'PutBucketVersioning',
};

/** Keeps a setting of a bucket as it was sent. It changes nothing, as no object is ever stored. */
export function putBucketSetting(call: Call): Record<string, unknown> | Refusal {
  const [, subresource = ''] = call.operation.split(' ');
  const action = Object.hasOwn(ACTIONS, subresource) ? ACTIONS[subresource] : undefined;
  if (action === undefined) return refuse('NotImplemented', 'A header you provided implies functionality that is not implemented', 501);
  const refusal = mayUseBucket(call, action);
  if (refusal) return refusal;
  const found = bucketOf(call);
  if (!found) return noSuchBucket();
  if (found.accountId !== call.caller.accountId) return refuse('AccessDenied', 'Access Denied', 403);
  found.bucket.subresources[subresource] = textOf(call, 'body') ?? '';
  return {};
}
