import { accountOfCaller, type Call, isObject, type Refusal, refuse, textOf, type Verb, violationsOf, violationsText } from './call';
import { authorise } from './policy-decision';
import { type Bucket, owned } from './state';

/** What Firehose can do here, by operation. */
export const FIREHOSE_VERBS: Record<string, Verb> = {
  CreateDeliveryStream: createDeliveryStream,
  DeleteDeliveryStream: deleteDeliveryStream,
  DescribeDeliveryStream: describeDeliveryStream,
};

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

/** Makes a delivery stream. What it would deliver is not delivered. */
function createDeliveryStream(call: Call): Record<string, unknown> | Refusal {
  const name = textOf(call, 'DeliveryStreamName');
  const violations = violationsOf('deliveryStreamName', name, { required: true, shortest: 1, longest: 64, pattern: '[a-zA-Z0-9_.-]+' });
  if (violations.length > 0 || name === null) return refuse('ValidationException', violationsText(violations));
  const account = accountOfCaller(call);
  const arn = deliveryStreamArn(call, name);
  const refusal = authorise(call, 'firehose:CreateDeliveryStream', { arn, accountId: account.id, policy: null });
  if (refusal) return refusal;
  const { region } = call.endpoint;
  if (owned(account.deliveryStreams, `${region}/${name}`)) {
    return refuse('ResourceInUseException', `Firehose ${name} under accountId ${account.id} already exists`);
  }
  account.deliveryStreams[`${region}/${name}`] = { name, region, arn, createdAt: call.now, request: call.input };
  return { DeliveryStreamARN: arn };
}

/** Describes a delivery stream as it was created. */
function describeDeliveryStream(call: Call): Record<string, unknown> | Refusal {
  const name = textOf(call, 'DeliveryStreamName') ?? '';
  const account = accountOfCaller(call);
  const refusal = authorise(call, 'firehose:DescribeDeliveryStream', {
    arn: deliveryStreamArn(call, name),
    accountId: account.id,
    policy: null,
  });
  if (refusal) return refusal;
  const found = owned(account.deliveryStreams, `${call.endpoint.region}/${name}`);
  if (!found) return refuse('ResourceNotFoundException', `Firehose ${name} under account ${account.id} not found.`);
  const { request } = found;
  const s3 = request['ExtendedS3DestinationConfiguration'] ?? request['S3DestinationConfiguration'];
  const source = request['KinesisStreamSourceConfiguration'];
  return {
    DeliveryStreamDescription: {
      DeliveryStreamName: found.name,
      DeliveryStreamARN: found.arn,
      DeliveryStreamStatus: 'ACTIVE',
      DeliveryStreamType: request['DeliveryStreamType'] ?? 'DirectPut',
      VersionId: '1',
      CreateTimestamp: found.createdAt / 1_000,
      ...(isObject(source)
        ? { Source: { KinesisStreamSourceDescription: { ...source, DeliveryStartTimestamp: found.createdAt / 1_000 } } }
        : {}),
      Destinations: [{ DestinationId: 'destinationId-000000000001', ...(isObject(s3) ? { ExtendedS3DestinationDescription: s3 } : {}) }],
      HasMoreDestinations: false,
    },
  };
}

/** Deletes a delivery stream. */
function deleteDeliveryStream(call: Call): Record<string, unknown> | Refusal {
  const name = textOf(call, 'DeliveryStreamName') ?? '';
  const account = accountOfCaller(call);
  const refusal = authorise(call, 'firehose:DeleteDeliveryStream', {
    arn: deliveryStreamArn(call, name),
    accountId: account.id,
    policy: null,
  });
  if (refusal) return refusal;
  const key = `${call.endpoint.region}/${name}`;
  if (!owned(account.deliveryStreams, key))
    return refuse('ResourceNotFoundException', `Firehose ${name} under account ${account.id} not found.`);
  delete account.deliveryStreams[key];
  return {};
}

/** The ARN that a delivery stream of this name has in the caller's account. */
function deliveryStreamArn(call: Call, name: string): string {
  return `arn:${call.caller.partition}:firehose:${call.endpoint.region}:${call.caller.accountId}:deliverystream/${name}`;
}

/** Makes a bucket. */
function createBucket(call: Call): Record<string, unknown> | Refusal {
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

/** Tells whether a bucket is there and the caller's. */
function headBucket(call: Call): Record<string, unknown> | Refusal {
  const refusal = mayUseBucket(call, 'ListBucket');
  if (refusal) return refusal;
  const found = bucketOf(call);
  if (!found) return noSuchBucket();
  return found.accountId === call.caller.accountId
    ? { 'x-amz-bucket-region': found.bucket.region }
    : refuse('AccessDenied', 'Access Denied', 403);
}

/** Reads a bucket's policy. */
function getBucketPolicy(call: Call): Record<string, unknown> | Refusal {
  const refusal = mayUseBucket(call, 'GetBucketPolicy');
  if (refusal) return refusal;
  const found = bucketOf(call);
  if (!found) return noSuchBucket();
  if (found.accountId !== call.caller.accountId) return refuse('AccessDenied', 'Access Denied', 403);
  const policy = found.bucket.subresources['policy'];
  return policy === undefined ? refuse('NoSuchBucketPolicy', 'The bucket policy does not exist', 404) : { body: policy };
}

const ACTIONS: Record<string, string> = {
  encryption: 'PutEncryptionConfiguration',
  ownershipControls: 'PutBucketOwnershipControls',
  policy: 'PutBucketPolicy',
  publicAccessBlock: 'PutBucketPublicAccessBlock',
  tagging: 'PutBucketTagging',
  versioning: 'PutBucketVersioning',
};

/** Keeps a setting of a bucket as it was sent. It changes nothing, as no object is ever stored. */
function putBucketSetting(call: Call): Record<string, unknown> | Refusal {
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

/** The bucket that the path names, in path style. */
function bucketNameOf(call: Call): string {
  return decodeURIComponent((textOf(call, 'path') ?? '').split('/')[1] ?? '');
}

/** Null when the caller may do this to the bucket of its own account. */
function mayUseBucket(call: Call, action: string): Refusal | null {
  return authorise(call, `s3:${action}`, {
    arn: `arn:${call.caller.partition}:s3:::${bucketNameOf(call)}`,
    accountId: call.caller.accountId,
    policy: null,
  });
}

/** The bucket of that name, whoever has it: bucket names are shared by all accounts. */
function bucketOf(call: Call): { bucket: Bucket; accountId: string } | null {
  for (const account of Object.values(call.state.accounts)) {
    const bucket = owned(account.buckets, bucketNameOf(call));
    if (bucket) return { bucket, accountId: account.id };
  }
  return null;
}

/** The refusal for a bucket that is not there. */
function noSuchBucket(): Refusal {
  return refuse('NoSuchBucket', 'The specified bucket does not exist', 404);
}
