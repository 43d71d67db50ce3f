import { type Yaml, yamlText } from '@/lib/domain/setup-guide/yaml';

/** Raised when a parameter changes its meaning; it belongs in the published file's name, so that old links keep working. */
export const publishedTemplateVersion = 2;

/**
 * The role template with parameters instead of values, for an operator to publish in S3: CloudFormation takes templates for its
 * quick-create links from there only. Without `KeyArn` the stream is encrypted with AWS's key, without `SourceAddresses` writes may
 * come from anywhere.
 */
export function renderPublishedTemplate(): string {
  return yamlText({
    AWSTemplateFormatVersion: '2010-09-09',
    Description: `Microshare: a role that may write to one Kinesis data stream (version ${publishedTemplateVersion})`,
    Parameters: parameters,
    Conditions: {
      MakeStream: { 'Fn::Not': [{ 'Fn::Equals': [{ Ref: 'CreateStream' }, 'no'] }] },
      Provisioned: { 'Fn::Equals': [{ Ref: 'CreateStream' }, 'provisioned'] },
      OnePrincipal: { 'Fn::Not': [{ 'Fn::Equals': [{ Ref: 'PrincipalArn' }, ''] }] },
      OwnKey: { 'Fn::Not': [{ 'Fn::Equals': [{ Ref: 'KeyArn' }, ''] }] },
      Narrowed: { 'Fn::Not': [{ 'Fn::Equals': [{ 'Fn::Join': ['', { Ref: 'SourceAddresses' }] }, ''] }] },
    },
    Resources: { Stream: stream, WriterRole: writerRole },
    Outputs: {
      StreamArn: { Description: 'The stream that Microshare writes to', Value: streamArn },
      RoleArn: { Description: 'Give this ARN to Microshare', Value: { 'Fn::GetAtt': ['WriterRole', 'Arn'] } },
    },
  });
}

// biome-ignore lint/suspicious/noTemplateCurlyInString: CloudFormation fills this in, not JavaScript.
const streamArn = { 'Fn::Sub': 'arn:${AWS::Partition}:kinesis:${AWS::Region}:${AWS::AccountId}:stream/${StreamName}' };
// biome-ignore lint/suspicious/noTemplateCurlyInString: as above.
const kinesisHost = { 'Fn::Sub': 'kinesis.${AWS::Region}.${AWS::URLSuffix}' };

const parameters: Yaml = {
  StreamName: { Type: 'String', AllowedPattern: '[a-zA-Z0-9_.-]{1,128}', Description: 'The Kinesis data stream' },
  RoleName: { Type: 'String', AllowedPattern: '[\\w+=,.@-]{1,64}', Description: 'The role that Microshare assumes' },
  TrustedArn: {
    Type: 'String',
    AllowedPattern: 'arn:aws[a-z-]*:iam::[0-9]{12}:(root|user/.+|role/.+)',
    Description: 'Whom the trust policy names',
  },
  PrincipalArn: {
    Type: 'String',
    Default: '',
    AllowedPattern: '|arn:aws[a-z-]*:iam::[0-9]{12}:(user/.+|role/.+)',
    Description: 'Who of that account may assume the role; empty for whom the trust policy names',
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
  SourceAddresses: { Type: 'CommaDelimitedList', Default: '', Description: 'Take writes from these addresses only; empty for any' },
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
          Principal: { AWS: { Ref: 'TrustedArn' } },
          Action: 'sts:AssumeRole',
          Condition: {
            StringEquals: { 'sts:ExternalId': { Ref: 'ExternalId' } },
            ArnEquals: {
              'Fn::If': ['OnePrincipal', { 'aws:PrincipalArn': { Ref: 'PrincipalArn' } }, { Ref: 'AWS::NoValue' }],
            },
          },
        },
      ],
    },
    Policies: [
      {
        PolicyName: 'write-to-stream',
        PolicyDocument: {
          Version: '2012-10-17',
          Statement: [
            {
              Sid: 'WriteToStream',
              Effect: 'Allow',
              Action: ['kinesis:PutRecord', 'kinesis:PutRecords'],
              Resource: streamArn,
              Condition: {
                'Fn::If': ['Narrowed', { IpAddress: { 'aws:SourceIp': { Ref: 'SourceAddresses' } } }, { Ref: 'AWS::NoValue' }],
              },
            },
            {
              'Fn::If': [
                'OwnKey',
                {
                  Sid: 'UseStreamKey',
                  Effect: 'Allow',
                  Action: 'kms:GenerateDataKey',
                  Resource: { Ref: 'KeyArn' },
                  Condition: {
                    StringEquals: { 'kms:ViaService': kinesisHost, 'kms:EncryptionContext:aws:kinesis:arn': streamArn },
                  },
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
