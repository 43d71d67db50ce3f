import { consoleDomain, isServed } from '@/lib/domain/regions';
import type { SetupGuide } from '@/lib/domain/setup-guide/setup-guide';
import { shortName } from '@/lib/domain/setup-guide/short-name';
import { type Yaml, yamlText } from '@/lib/domain/setup-guide/yaml';

/** Raised when a parameter changes its meaning; it belongs in the published file's name, so that old links keep working. */
export const publishedTemplateVersion = 1;

/**
 * The role template with parameters instead of values, for an operator to publish in S3: CloudFormation takes templates for its
 * quick-create links from there only. Without `KeyArn` the stream is encrypted with AWS's key.
 */
export function renderPublishedTemplate(): string {
  return yamlText({
    AWSTemplateFormatVersion: '2010-09-09',
    Description: `Microshare: a role that may write to one Kinesis data stream (version ${publishedTemplateVersion})`,
    Parameters: parameters,
    Conditions: {
      MakeStream: { 'Fn::Not': [{ 'Fn::Equals': [{ Ref: 'CreateStream' }, 'no'] }] },
      Provisioned: { 'Fn::Equals': [{ Ref: 'CreateStream' }, 'provisioned'] },
      OwnKey: { 'Fn::Not': [{ 'Fn::Equals': [{ Ref: 'KeyArn' }, ''] }] },
    },
    Resources: { Stream: stream, WriterRole: writerRole },
    Outputs: {
      StreamArn: { Description: 'The stream that Microshare writes to', Value: streamArn },
      RoleArn: { Description: 'Give this ARN to Microshare', Value: { 'Fn::GetAtt': ['WriterRole', 'Arn'] } },
    },
  });
}

/** Opens the published template in the console with this guide's values; null for keys, which it does not make. */
export function quickCreateUrl({ stream, writer, newStream, keyArn, deliveries }: SetupGuide, templateUrl: string): string | null {
  if (writer.kind !== 'role' || deliveries.length > 0) return null;
  const capacity = newStream?.capacity;
  const values = {
    templateURL: templateUrl,
    stackName: shortName(['microshare', stream.name.replace(/[^a-zA-Z0-9]+/g, '-').replace(/-+$/, '')]),
    param_StreamName: stream.name,
    param_RoleName: writer.name,
    param_PrincipalArn: writer.principalArn,
    param_ExternalId: writer.externalId,
    param_CreateStream: capacity?.mode ?? 'no',
    param_ShardCount: String(capacity?.mode === 'provisioned' ? capacity.shards : 1),
    param_RetentionHours: String(newStream?.retentionHours ?? 24),
    param_KeyArn: keyArn ?? '',
  };
  const query = Object.entries(values).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  const domain = consoleDomain(isServed(stream.partition) ? stream.partition : 'aws');
  return `https://${domain}/cloudformation/home?region=${stream.region}#/stacks/create/review?${query.join('&')}`;
}

// biome-ignore lint/suspicious/noTemplateCurlyInString: CloudFormation fills this in, not JavaScript.
const streamArn = { 'Fn::Sub': 'arn:${AWS::Partition}:kinesis:${AWS::Region}:${AWS::AccountId}:stream/${StreamName}' };

const parameters: Yaml = {
  StreamName: { Type: 'String', AllowedPattern: '[a-zA-Z0-9_.-]{1,128}', Description: 'The Kinesis data stream' },
  RoleName: { Type: 'String', AllowedPattern: '[\\w+=,.@-]{1,64}', Description: 'The role that Microshare assumes' },
  PrincipalArn: {
    Type: 'String',
    AllowedPattern: 'arn:aws[a-z-]*:iam::[0-9]{12}:(root|user/.+|role/.+)',
    Description: 'Who may assume the role',
  },
  ExternalId: { Type: 'String', AllowedPattern: '[\\w+=,.@:/-]{2,1224}', Description: 'The external ID that must be given' },
  CreateStream: {
    Type: 'String',
    AllowedValues: ['no', 'on-demand', 'provisioned'],
    Default: 'no',
    Description: 'Make the stream as well',
  },
  ShardCount: { Type: 'Number', MinValue: 1, Default: 1, Description: 'Shards of a provisioned stream' },
  RetentionHours: { Type: 'Number', MinValue: 24, MaxValue: 8760, Default: 24, Description: 'How long a new stream keeps records' },
  KeyArn: {
    Type: 'String',
    Default: '',
    AllowedPattern: '|arn:aws[a-z-]*:kms:.+:key/.+',
    Description: 'Your own KMS key; empty for the one of AWS',
  },
};

const stream: Yaml = {
  Type: 'AWS::Kinesis::Stream',
  Condition: 'MakeStream',
  DeletionPolicy: 'RetainExceptOnCreate',
  UpdateReplacePolicy: 'Retain',
  Properties: {
    Name: { Ref: 'StreamName' },
    StreamModeDetails: { StreamMode: { 'Fn::If': ['Provisioned', 'PROVISIONED', 'ON_DEMAND'] } },
    ShardCount: { 'Fn::If': ['Provisioned', { Ref: 'ShardCount' }, { Ref: 'AWS::NoValue' }] },
    RetentionPeriodHours: { Ref: 'RetentionHours' },
    StreamEncryption: { EncryptionType: 'KMS', KeyId: { 'Fn::If': ['OwnKey', { Ref: 'KeyArn' }, 'alias/aws/kinesis'] } },
  },
};

const writerRole: Yaml = {
  Type: 'AWS::IAM::Role',
  Properties: {
    RoleName: { Ref: 'RoleName' },
    Description: 'Lets Microshare write records to one Kinesis data stream',
    AssumeRolePolicyDocument: {
      Version: '2012-10-17',
      Statement: [
        {
          Sid: 'MicroshareAssumesThisRole',
          Effect: 'Allow',
          Principal: { AWS: { Ref: 'PrincipalArn' } },
          Action: 'sts:AssumeRole',
          Condition: { StringEquals: { 'sts:ExternalId': { Ref: 'ExternalId' } } },
        },
      ],
    },
    Policies: [
      {
        PolicyName: 'write-to-stream',
        PolicyDocument: {
          Version: '2012-10-17',
          Statement: [
            { Sid: 'WriteToStream', Effect: 'Allow', Action: ['kinesis:PutRecord', 'kinesis:PutRecords'], Resource: streamArn },
            {
              'Fn::If': [
                'OwnKey',
                {
                  Sid: 'UseStreamKey',
                  Effect: 'Allow',
                  Action: 'kms:GenerateDataKey',
                  Resource: { Ref: 'KeyArn' },
                  Condition: { StringEquals: { 'kms:EncryptionContext:aws:kinesis:arn': streamArn } },
                },
                { Ref: 'AWS::NoValue' },
              ],
            },
          ],
        },
      },
    ],
  },
};
