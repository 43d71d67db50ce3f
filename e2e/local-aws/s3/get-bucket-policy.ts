import type { Call } from '../call';
import { type Refusal, refuse } from '../refusal';
import { bucketOf, mayUseBucket, noSuchBucket } from './bucket-ground';

/** Reads a bucket's policy. */
export function getBucketPolicy(call: Call): Record<string, unknown> | Refusal {
  const refusal = mayUseBucket(call, 'GetBucketPolicy');
  if (refusal) return refusal;
  const found = bucketOf(call);
  if (!found) return noSuchBucket();
  if (found.accountId !== call.caller.accountId) return refuse('AccessDenied', 'Access Denied', 403);
  const policy = found.bucket.subresources['policy'];
  return policy === undefined ? refuse('NoSuchBucketPolicy', 'The bucket policy does not exist', 404) : { body: policy };
}
