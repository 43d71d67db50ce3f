import type { Call } from '../call';
import { type Refusal, refuse } from '../refusal';
import { bucketOf, mayUseBucket, noSuchBucket } from './bucket-ground';

/** Tells whether a bucket is there and the caller's. */
export function headBucket(call: Call): Record<string, unknown> | Refusal {
  const refusal = mayUseBucket(call, 'ListBucket');
  if (refusal) return refusal;
  const found = bucketOf(call);
  if (!found) return noSuchBucket();
  return found.accountId === call.caller.accountId
    ? { 'x-amz-bucket-region': found.bucket.region }
    : refuse('AccessDenied', 'Access Denied', 403);
}
