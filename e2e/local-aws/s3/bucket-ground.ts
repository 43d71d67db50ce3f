import { type Call, textOf } from '../call';
import { authorise } from '../policy/authorise';
import { type Refusal, refuse } from '../refusal';
import { type Bucket, owned } from '../world';

/** The bucket that the path names, in path style. */
export function bucketNameOf(call: Call): string {
  return decodeURIComponent((textOf(call, 'path') ?? '').split('/')[1] ?? '');
}

/** Null when the caller may do this to the bucket of its own account. */
export function mayUseBucket(call: Call, action: string): Refusal | null {
  return authorise(call, `s3:${action}`, {
    arn: `arn:${call.caller.partition}:s3:::${bucketNameOf(call)}`,
    accountId: call.caller.accountId,
    policy: null,
  });
}

/** The bucket of that name, whoever has it: bucket names are shared by all accounts. */
export function bucketOf(call: Call): { bucket: Bucket; accountId: string } | null {
  for (const account of Object.values(call.world.accounts)) {
    const bucket = owned(account.buckets, bucketNameOf(call));
    if (bucket) return { bucket, accountId: account.id };
  }
  return null;
}

/** The refusal for a bucket that is not there. */
export function noSuchBucket(): Refusal {
  return refuse('NoSuchBucket', 'The specified bucket does not exist', 404);
}
