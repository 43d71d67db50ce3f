import type { Partition } from '@/lib/domain/aws/arn';
import type { PolicyDocument } from '@/lib/domain/aws/stream-policy';
import type { Delivery, SetupGuide } from '@/lib/domain/setup-guide/setup-guide';
import { type Yaml, yamlComment, yamlText } from '@/lib/domain/setup-guide/yaml';

/** A CloudFormation template with the customer's values in it. It needs CAPABILITY_NAMED_IAM, for its roles have names. */
export function renderCloudFormation(guide: SetupGuide): string {
  return `${cloudFormationHead(guide).map(yamlComment).join('\n')}\n${yamlText(cloudFormationTemplate(guide))}`;
}

/** The template as a tree. No access key is in it: a stack would keep the secret where everyone who reads the stack sees it. */
export function cloudFormationTemplate(guide: SetupGuide): { [section: string]: Yaml } {
  const { stream } = guide;
  return {
    AWSTemplateFormatVersion: '2010-09-09',
    Description: `Microshare: write access to the Kinesis data stream ${stream.name}`,
    Rules: {
      RightRegion: {
        Assertions: [
          {
            Assert: { 'Fn::Contains': [[stream.region], { Ref: 'AWS::Region' }] },
            AssertDescription: `This template was made for ${stream.region}.`,
          },
        ],
      },
    },
    Resources: {
      ...(guide.newStream === null ? {} : { Stream: streamResource(guide) }),
      ...writerResources(guide),
      ...Object.assign({}, ...guide.deliveries.map((delivery, index) => deliveryResources(guide, delivery, index + 1))),
    },
    Outputs: outputsOf(guide),
  };
}

function cloudFormationHead(guide: SetupGuide): string[] {
  const { stream, writer } = guide;
  const lines = [
    `Microshare: write access to the stream ${stream.name} (${writer.kind === 'role' ? 'IAM role' : 'IAM user with an access key'}).`,
    `Create the stack in account ${stream.accountId}, region ${stream.region}. Undo: ${writer.kind === 'keys' ? 'delete the access key, then the stack' : 'delete the stack'}; stream and bucket stay, with their records.`,
    'aws cloudformation deploy --template-file FILE --stack-name microshare --capabilities CAPABILITY_NAMED_IAM',
  ];
  if (writer.kind === 'keys')
    lines.push('Then make the access key yourself, so that its secret is in no stack: see the output CreateKeyCommand.');
  if (guide.keyArn !== null) lines.push('The key policy of your KMS key must allow this use too: see the output KeyPolicyStatements.');
  return lines;
}

function streamResource({ stream, newStream, tags }: SetupGuide): Yaml {
  if (newStream === null) return {};
  const { capacity } = newStream;
  return {
    Type: 'AWS::Kinesis::Stream',
    ...keptWhenDeleted,
    Properties: {
      Name: stream.name,
      StreamModeDetails: { StreamMode: capacity.mode === 'on-demand' ? 'ON_DEMAND' : 'PROVISIONED' },
      ...(capacity.mode === 'on-demand' ? {} : { ShardCount: capacity.shards }),
      RetentionPeriodHours: newStream.retentionHours,
      StreamEncryption: { EncryptionType: 'KMS', KeyId: newStream.keyId },
      ...tagged(tags),
    },
  };
}

function writerResources(guide: SetupGuide): { [name: string]: Yaml } {
  const { writer, tags } = guide;
  const policies = { Policies: [inline(guide.policyName, guide.policy)] };
  if (writer.kind === 'role') {
    return {
      WriterRole: {
        Type: 'AWS::IAM::Role',
        ...unknownToTheLinter(guide.stream.partition),
        Properties: {
          RoleName: writer.name,
          Description: 'Lets Microshare write records to one Kinesis data stream',
          AssumeRolePolicyDocument: asYaml(writer.trust),
          ...policies,
          ...tagged(tags),
        },
      },
    };
  }
  if (writer.group === null) {
    return { WriterUser: { Type: 'AWS::IAM::User', Properties: { UserName: writer.name, ...policies, ...tagged(tags) } } };
  }
  return {
    WriterGroup: { Type: 'AWS::IAM::Group', Properties: { GroupName: writer.group, ...policies } },
    WriterUser: { Type: 'AWS::IAM::User', Properties: { UserName: writer.name, Groups: [{ Ref: 'WriterGroup' }], ...tagged(tags) } },
  };
}

function deliveryResources(guide: SetupGuide, delivery: Delivery, number: number): { [name: string]: Yaml } {
  const [role, bucket, bucketPolicy] = [`Delivery${number}Role`, `Delivery${number}Bucket`, `Delivery${number}BucketPolicy`];
  const needs = [...(guide.newStream === null ? [] : ['Stream']), ...(delivery.newBucket ? [bucket] : [])];
  const made = delivery.newBucket
    ? { [bucket]: bucketResource(delivery, guide), [bucketPolicy]: bucketPolicyResource(delivery, bucket) }
    : {};
  return {
    [role]: {
      Type: 'AWS::IAM::Role',
      Properties: {
        RoleName: delivery.roleName,
        Description: 'Internal to Firehose: reads the stream, writes the bucket',
        AssumeRolePolicyDocument: asYaml(delivery.trust),
        Policies: [inline(delivery.policyName, delivery.policy)],
        ...tagged(guide.tags),
      },
    },
    ...made,
    [`Delivery${number}`]: {
      Type: 'AWS::KinesisFirehose::DeliveryStream',
      ...(needs.length === 0 ? {} : { DependsOn: needs }),
      Properties: {
        DeliveryStreamName: delivery.name,
        DeliveryStreamType: 'KinesisStreamAsSource',
        KinesisStreamSourceConfiguration: { KinesisStreamARN: guide.stream.arn, RoleARN: { 'Fn::GetAtt': [role, 'Arn'] } },
        ExtendedS3DestinationConfiguration: {
          BucketARN: delivery.bucketArn,
          RoleARN: { 'Fn::GetAtt': [role, 'Arn'] },
          BufferingHints: { IntervalInSeconds: delivery.bufferSeconds, SizeInMBs: delivery.bufferMegabytes },
          CompressionFormat: 'UNCOMPRESSED',
        },
        ...tagged(guide.tags),
      },
    },
  };
}

function bucketResource(delivery: Delivery, { tags }: SetupGuide): Yaml {
  return {
    Type: 'AWS::S3::Bucket',
    ...keptWhenDeleted,
    Properties: {
      BucketName: delivery.bucket,
      BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }] },
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      ...tagged(tags),
    },
  };
}

function bucketPolicyResource(delivery: Delivery, bucket: string): Yaml {
  return { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: { Ref: bucket }, PolicyDocument: asYaml(delivery.bucketPolicy) } };
}

function outputsOf(guide: SetupGuide): Yaml {
  const { stream, writer } = guide;
  const keyPolicy = guide.keyPolicyStatements.length === 0 ? null : JSON.stringify(guide.keyPolicyStatements);
  return {
    StreamArn: { Description: 'The stream that Microshare writes to', Value: stream.arn },
    ...(writer.kind === 'role'
      ? { RoleArn: { Description: 'Give this ARN to Microshare', Value: { 'Fn::GetAtt': ['WriterRole', 'Arn'] } } }
      : {
          UserName: { Description: 'The user that gets the access key', Value: { Ref: 'WriterUser' } },
          CreateKeyCommand: {
            Description: 'Your next step: makes the access key and prints it once',
            Value: `aws iam create-access-key --user-name ${writer.name} --output json`,
          },
        }),
    ...(keyPolicy === null ? {} : { KeyPolicyStatements: { Description: 'Add to the policy of your KMS key', Value: keyPolicy } }),
  };
}

// What fails while it is being made goes away with the stack; what has held records stays.
const keptWhenDeleted = { DeletionPolicy: 'RetainExceptOnCreate', UpdateReplacePolicy: 'Retain' };

/** cfn-lint knows principals of three partitions and takes those of the Sovereign Cloud for mistakes; CloudFormation does not look. */
function unknownToTheLinter(partition: Partition): { Metadata?: Yaml } {
  return partition === 'aws-eusc' ? { Metadata: { 'cfn-lint': { config: { ignore_checks: ['E3530'] } } } } : {};
}

function inline(PolicyName: string, policy: PolicyDocument): Yaml {
  return { PolicyName, PolicyDocument: asYaml(policy) };
}

function tagged(tags: SetupGuide['tags']): { Tags?: Yaml } {
  return tags.length === 0 ? {} : { Tags: tags.map(({ key, value }) => ({ Key: key, Value: value })) };
}

/** A policy is JSON through and through, so its copy is a YAML tree. */
function asYaml(policy: PolicyDocument): Yaml {
  return JSON.parse(JSON.stringify(policy)) as Yaml;
}
