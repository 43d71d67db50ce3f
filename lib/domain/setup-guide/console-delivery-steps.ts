import { type ConsoleStep, consoleUrl, withValue } from '@/lib/domain/setup-guide/console-step';
import { jsonText } from '@/lib/domain/setup-guide/json';
import type { Delivery, SetupGuide } from '@/lib/domain/setup-guide/setup-guide';

/** One Firehose by hand: its bucket, its internal role, itself. */
export function deliverySteps(guide: SetupGuide, delivery: Delivery): ConsoleStep[] {
  return [
    ...(delivery.newBucket ? [bucketStep(guide, delivery)] : []),
    {
      title: `Create the role that Firehose uses for ${delivery.name}`,
      url: consoleUrl(guide, 'iam', '/roles/create'),
      do: [
        'This role is internal: Firehose assumes it, Microshare never does, and its ARN is not the one to give to Microshare.',
        'Trusted entity type: Custom trust policy, the JSON below. Attach no policy.',
        withValue('Role name: ', delivery.roleName),
      ],
      json: jsonText(delivery.trust),
    },
    {
      title: 'Let Firehose read the stream and write to the bucket',
      url: consoleUrl(guide, 'iam', `/roles/details/${encodeURIComponent(delivery.roleName)}`),
      do: [
        'Add permissions, Create inline policy, JSON, the JSON below.',
        withValue('Policy name: ', delivery.policyName, ', Create policy.'),
      ],
      json: jsonText(delivery.policy),
    },
    {
      title: `Create the Firehose stream ${delivery.name}`,
      url: consoleUrl(guide, 'firehose', '/create'),
      do: [
        'Source: Amazon Kinesis Data Streams. Destination: Amazon S3.',
        withValue('Source stream: ', guide.stream.name),
        withValue('Firehose stream name: ', delivery.name),
        'Transform and convert records: leave off.',
        withValue('S3 bucket: ', delivery.bucket),
        `Buffer hints: ${delivery.bufferMegabytes} MiB, ${delivery.bufferSeconds} seconds`,
        withValue('Advanced settings, Service access: Choose existing IAM role, ', delivery.roleName),
        ...guide.tags.map(({ key, value }) => `Tags: ${key} = ${value}`),
        'Create Firehose stream.',
      ],
    },
  ];
}

function bucketStep(guide: SetupGuide, delivery: Delivery): ConsoleStep {
  return {
    title: 'Create the bucket',
    url: consoleUrl(guide, 's3', '/bucket/create').replace('/s3/home', '/s3/bucket/create').replace(/#.*$/, ''),
    do: [
      withValue('Bucket name: ', delivery.bucket),
      'Object Ownership: ACLs disabled. Block all public access: on. Default encryption: SSE-S3.',
      'Create bucket, then Permissions, Bucket policy, Edit: the JSON below.',
    ],
    json: jsonText(delivery.bucketPolicy),
  };
}
