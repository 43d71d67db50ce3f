import type { Verb } from '../call';
import { createBucket } from './create-bucket';
import { getBucketPolicy } from './get-bucket-policy';
import { headBucket } from './head-bucket';
import { putBucketSetting } from './put-bucket-setting';

/** What S3 can do here, by HTTP method and subresource. */
export const S3_VERBS: Record<string, Verb> = {
  'GET policy': getBucketPolicy,
  HEAD: headBucket,
  PUT: createBucket,
  'PUT encryption': putBucketSetting,
  'PUT ownershipControls': putBucketSetting,
  'PUT policy': putBucketSetting,
  'PUT publicAccessBlock': putBucketSetting,
  'PUT tagging': putBucketSetting,
  'PUT versioning': putBucketSetting,
};
