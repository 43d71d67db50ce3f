import { accountOfCaller, type Call } from '../call';
import { type Refusal, refuse } from '../refusal';
import { bucketNameOf, bucketOf, mayUseBucket } from './bucket-ground';

/** Makes a bucket. */
export function createBucket(call: Call): Record<string, unknown> | Refusal {
  const name = bucketNameOf(call);
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name)) return refuse('InvalidBucketName', 'The specified bucket is not valid.');
  const refusal = mayUseBucket(call, 'CreateBucket');
  if (refusal) return refusal;
  const taken = bucketOf(call);
  if (taken?.accountId === call.caller.accountId) {
    return refuse('BucketAlreadyOwnedByYou', 'Your previous request to create the named bucket succeeded and you already own it.', 409);
  }
  if (taken) return refuse('BucketAlreadyExists', 'The requested bucket name is not available.', 409);
  const { region } = call.endpoint;
  accountOfCaller(call).buckets[name] = { name, region, createdAt: new Date(call.now).toISOString(), subresources: {} };
  return { Location: `/${name}` };
}
