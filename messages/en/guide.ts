import type { CapacityLimit, ModeAdvice } from '@/lib/domain/setup-guide/capacity';
import type { GuideFault } from '@/lib/domain/setup-guide/guide-choices';
import type { SubjectFault } from '@/lib/domain/setup-guide/guide-subject';
import type { QuickCreateLimit } from '@/lib/domain/setup-guide/quick-create';
import type { PolicyPart } from '@/lib/domain/setup-guide/render-policies';

/** The words of the setup guide. Sentences in `about` say what the former setup document said, corrected. */
export const guide = {
  label: 'Setup guide',
  artefacts: 'Ready to run, with your values',
  formats: { cloudformation: 'CloudFormation', terraform: 'Terraform', cli: 'CLI', console: 'Console steps', policies: 'Policies' },
  codeLabels: {
    cloudformation: 'CloudFormation template',
    terraform: 'Terraform module',
    cli: 'Script for AWS CloudShell',
    console: 'Steps in the AWS console',
  },
  parts: {
    policy: 'Permission policy',
    trust: 'Trust policy',
    'key-policy': 'Statements for the key policy of your KMS key',
    'delivery-trust': 'Trust policy of Firehose’s internal role',
    'delivery-policy': 'Permission policy of Firehose’s internal role',
    'bucket-policy': 'Bucket policy',
  } satisfies Record<PolicyPart['part'], string>,
  quickCreate: 'Open this stack in CloudFormation',
  quickCreateHint:
    'Opens the published template in the AWS console with your values filled in. AWS shows all of it before you create anything.',
  noQuickCreate: {
    keys: 'There is no one-click stack for an access key: Microshare’s published template makes a role. Use the template below.',
    firehose:
      'Microshare’s published template makes the role and the stream, not Firehose, so there is no one-click link. Use the template below.',
    tags: 'Microshare’s published template sets no tags, so there is no one-click link. Use the template below, or take the tags out.',
    'other-partition': 'Microshare has published no template in this AWS partition. Use the template below.',
    'other-version': 'Microshare’s published template is of another version than this portal. Use the template below.',
  } satisfies Record<QuickCreateLimit, string>,
  openStep: 'Open in the console: {step}',
  secret: 'One of the fields holds what looks like a secret access key. It was not sent; take it out.',
  stale: 'Something in the fields is not complete yet. What you see here leaves it out.',
  nothingSent: 'Made in this page. Nothing is sent anywhere to show it.',
  cannot: {
    'principalArn missing': 'Microshare has no principal in this AWS partition yet, so a role cannot be set up here. Use an access key.',
    'principalArn grammar': 'Microshare’s principal is not configured as an ARN. Ask Microshare to correct it.',
    'principalArn other-partition':
      'Microshare’s principal is in another AWS partition than your stream, and no role crosses partitions. Use an access key.',
    'principalArn own-account': 'Your stream is in Microshare’s own account. Check the account number of the stream.',
    'externalId missing': 'The external ID is made once the stream is known. Name the stream first.',
    'externalId grammar': 'The external ID is not of the form that AWS takes. Ask Microshare to correct it.',
    'egress grammar': 'Microshare’s addresses are not configured as IP ranges. Ask Microshare to correct them.',
  } as Record<`${SubjectFault['field']} ${SubjectFault['kind']}`, string>,
  fields: {
    options: 'If you need it',
    network: 'Network',
    purposes: {
      encryption: 'with whose key the stream encrypts',
      group: 'if your users get their policies from groups only',
      trust: 'account or ARN',
      network: 'takes writes from Microshare’s addresses only',
      deliveries: 'also stores the records in a bucket',
      tags: 'for your cost reports',
    },
    stream: 'Stream',
    streams: { use: 'Use an existing stream', 'on-demand': 'Create the stream, on-demand', provisioned: 'Create the stream, provisioned' },
    shards: 'Shards',
    retention: 'Keep records for (hours)',
    retentionHint: '24 to 8,760. AWS charges for more than 24.',
    encryption: 'Encryption at rest',
    encryptions: { aws: 'Key that AWS manages (aws/kinesis)', cmk: 'Your own KMS key' },
    keyArn: 'ARN of your KMS key',
    keyArnHint: 'The key’s ARN, not its alias: policies do not follow aliases.',
    group: 'IAM group',
    groupHint: 'The policy goes on this group, and the user into it. Empty: the policy goes directly on the user.',
    trust: 'How the trust policy names Microshare',
    trustHint:
      'AWS keeps an ARN in a trust policy as the id of that one role. By account and ARN the policy stays true if Microshare makes its role anew; either way nobody else is let in.',
    trusts: { 'by-account': 'By account, held to one ARN', 'by-arn': 'By ARN alone' },
    onlyFromMicroshare: 'Take writes from Microshare’s addresses only ({addresses})',
    tags: 'Tags',
    tagKey: 'Key of tag {number}',
    tagValue: 'Value of tag {number}',
    addTag: 'Add a tag',
    removeTag: 'Remove tag {number}',
    deliveries: 'Firehose to S3',
    delivery: 'Firehose {name}',
    bucket: 'S3 bucket',
    newBucket: 'Make this bucket, private and encrypted',
    bufferMegabytes: 'Write after (MiB)',
    bufferSeconds: 'or after (seconds)',
    addDelivery: 'Add a Firehose',
    removeDelivery: 'Remove {name}',
  },
  faults: {
    empty: 'Fill this in.',
    grammar: 'AWS does not take this here: check for spaces, quotes and characters that it does not allow.',
    range: 'This number is outside what AWS takes.',
    'key-is-alias': 'This is an alias. Copy the ARN that ends in key/ and the key’s id.',
    'key-elsewhere': 'This key is in another region or partition than the stream. Kinesis uses keys of its own region.',
    reserved: 'AWS keeps this name for itself.',
    twice: 'This is in the list already.',
    'too-many': 'These are more than AWS advises. Remove some.',
    'name-too-long': 'With this stream’s name the name of its Firehose would be longer than 64 characters.',
  } satisfies Record<GuideFault['kind'], string>,
  capacity: {
    title: 'How many shards?',
    sensors: 'Sensors',
    interval: 'Each reports every',
    intervalHint: '30s, 10m, 1h or 1d',
    burst: 'Of these, in the same minute (optional)',
    bytes: 'Bytes per record',
    bytesHint: 'A realistic record measures about {bytes} bytes; the 1,024 that are often quoted are too few.',
    growth: 'Plan for this times as much',
    incomplete: 'Give sensors, interval and sizes as numbers above zero, and no more sensors in one minute than there are.',
    answer: { one: '1 shard', many: '{shards} shards' },
    limits: {
      records: 'the number of records (1,000 a second and shard) is the limit',
      bytes: 'the bytes (1 MiB a second and shard) are the limit',
    } satisfies Record<CapacityLimit, string>,
    load: '{mean} records a second on average, {peak} at peak: {useAtMean} and {useAtPeak} of what it takes.',
    advice: {
      'one-shard': 'The smallest provisioned stream is enough, and costs less than on-demand.',
      even: 'The load is even, so provisioned shards are used well.',
      uneven: 'The peak is far above the average: on-demand follows it without shards that stand idle.',
      'too-much-at-first': 'A new on-demand stream takes 4 MiB a second and grows from there. Provision these shards from the start.',
    } satisfies Record<ModeAdvice['because'], string>,
    partitionKey: {
      any: 'With one shard the partition key makes no difference.',
      'per-sensor': 'Records are spread by partition key: it must differ from sensor to sensor, or one shard takes them all.',
    },
    use: 'Use this',
    plot: 'Load over one hour. It peaks at {peak} records a second; the stream takes {limit}.',
    plotLimit: 'limit',
  },
  about: {
    title: 'Why it is set up this way',
    read: 'AWS: {page}',
    arrives: {
      text: 'Microshare pushes each record to your stream as it happens; typically it can be read there in less than a second. From the stream it goes on to whatever you read it with.',
      page: 'What is Kinesis Data Streams?',
      url: 'https://docs.aws.amazon.com/streams/latest/dev/introduction.html',
    },
    whoWrites: {
      text: 'You decide who may write. The role or key is yours: change its policy or delete it and Microshare’s writing ends at once. The policy allows PutRecord and PutRecords on this one stream, and every call is in your CloudTrail under its name.',
      page: 'Controlling access',
      url: 'https://docs.aws.amazon.com/streams/latest/dev/controlling-access.html',
    },
    role: {
      text: 'A role is what AWS advises for third parties: no secret changes hands, and the external ID keeps anyone else from having Microshare use your role.',
      page: 'Access to AWS accounts owned by third parties',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html',
    },
    keys: {
      text: 'The user has no console password and one permission. Its key is made apart from everything else, so its secret is in no stack, no state file and no output. Up to two keys can be active at once, which is how one replaces the other without a gap.',
      page: 'Manage access keys for IAM users',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
    },
    basic: {
      title: 'Not this: AmazonKinesisFullAccess',
      text: 'The former “basic” recommendation was to attach this managed policy, because it is quick. It lets the holder read every stream in the account, change it and delete it. The narrow policy here takes the same one minute.',
      page: 'AmazonKinesisFullAccess',
      url: 'https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AmazonKinesisFullAccess.html',
    },
    encryption: {
      text: 'Records are encrypted on the way by TLS. At rest a stream is encrypted only if that was turned on: the console offers it, the API and templates leave it off unless told. Everything made here turns it on. With your own key, the writer needs kms:GenerateDataKey, in its policy and in the key’s; only the test record proves it, since AWS’s dry runs do not check keys.',
      page: 'Server-side encryption',
      url: 'https://docs.aws.amazon.com/streams/latest/dev/server-side-encryption.html',
    },
    network: {
      text: 'Microshare comes from outside your network and writes through Kinesis’ public endpoint. You can restrict that by network: a condition on aws:SourceIp, in the policy of the role or user, in the stream’s own policy or in a service control policy, takes writes from the addresses that Microshare publishes only. If they change, writing stops until you change the condition.',
      page: 'aws:SourceIp',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-sourceip',
    },
    firehose: {
      text: 'Firehose is one way to move records on, and optional. It reads with an internal role of its own, which only Firehose may assume; its ARN is not the one for Microshare. Leave record conversion off unless the end point has a schema: OpenSearch does, S3 does not. Objects hold records one after the other, without line breaks. One stream can feed several.',
      page: 'Create a Firehose stream',
      url: 'https://docs.aws.amazon.com/firehose/latest/dev/basic-create.html',
    },
  },
} as const;

/** The same shape with other sentences in it. */
export type GuideTexts = Texts<typeof guide>;
type Texts<Source> = { readonly [Key in keyof Source]: Source[Key] extends string ? string : Texts<Source[Key]> };
