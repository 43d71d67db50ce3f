import type { Stream } from '@/lib/domain/aws/arn';
import { type PolicyDocument, type PolicyStatement, permissionPolicy } from '@/lib/domain/aws/stream-policy';

export type NamedStatement = PolicyStatement & { Sid: string };

/**
 * What Microshare may do: write to the stream, and have its key make data keys for it. `egress` narrows writing to addresses;
 * it is not put on the key, because Kinesis, not Microshare, calls KMS.
 */
export function writerPolicy(stream: Stream, keyArn: string | null, egress: readonly string[]): PolicyDocument {
  const { Version, Statement } = permissionPolicy(stream, keyArn === null ? {} : { cmkArn: keyArn });
  const narrowed = Statement.map((statement) => {
    if (statement.Resource === keyArn) return withCondition(statement, 'StringEquals', encryptionContextOf(stream));
    return egress.length === 0 ? statement : withCondition(statement, 'IpAddress', { 'aws:SourceIp': [...egress] });
  });
  return { Version, Statement: narrowed };
}

/** Who may be Firehose's internal role: the service, and only for this account. Source: Firehose, confused deputy prevention. */
export function deliveryTrust(stream: Stream): PolicyDocument {
  return document([
    {
      Sid: 'FirehoseAssumesThisRole',
      Effect: 'Allow',
      // The same name in every partition, China and the Sovereign Cloud included.
      Principal: { Service: 'firehose.amazonaws.com' },
      Action: 'sts:AssumeRole',
      Condition: { StringEquals: { 'aws:SourceAccount': stream.accountId } },
    },
  ]);
}

/** What Firehose needs: read this stream, write to this bucket, and open what its key closed. Source: Firehose, "Controlling access". */
export function deliveryPolicy(stream: Stream, bucketArn: string, keyArn: string | null): PolicyDocument {
  const statements: NamedStatement[] = [
    {
      Sid: 'ReadStream',
      Effect: 'Allow',
      Action: [
        'kinesis:DescribeStream',
        'kinesis:DescribeStreamSummary',
        'kinesis:GetShardIterator',
        'kinesis:GetRecords',
        'kinesis:ListShards',
      ],
      Resource: stream.arn,
    },
    {
      Sid: 'FindBucket',
      Effect: 'Allow',
      Action: ['s3:GetBucketLocation', 's3:ListBucket', 's3:ListBucketMultipartUploads'],
      Resource: bucketArn,
    },
    {
      Sid: 'WriteObjects',
      Effect: 'Allow',
      Action: ['s3:AbortMultipartUpload', 's3:GetObject', 's3:PutObject'],
      Resource: `${bucketArn}/*`,
    },
  ];
  if (keyArn !== null) {
    const Condition = { StringEquals: encryptionContextOf(stream) };
    statements.push({ Sid: 'OpenStreamKey', Effect: 'Allow', Action: 'kms:Decrypt', Resource: keyArn, Condition });
  }
  return document(statements);
}

/** For a new bucket: whoever comes without TLS is refused. Source: S3, "Enforce encryption of data in transit". */
export function bucketPolicy(bucketArn: string): PolicyDocument {
  return document([
    {
      Sid: 'OnlyWithTls',
      Effect: 'Deny',
      Principal: { AWS: '*' },
      Action: 's3:*',
      Resource: [bucketArn, `${bucketArn}/*`],
      Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    },
  ]);
}

/** What the key's own policy must add where it does not leave decisions to IAM. In a key policy `*` is the key itself. */
export function keyPolicyStatements(stream: Stream, writerArn: string, readerArns: readonly string[]): NamedStatement[] {
  const Condition = { StringEquals: encryptionContextOf(stream) };
  const writer: NamedStatement = {
    Sid: 'MicroshareWritesToStream',
    Effect: 'Allow',
    Principal: { AWS: writerArn },
    Action: 'kms:GenerateDataKey',
    Resource: '*',
    Condition,
  };
  if (readerArns.length === 0) return [writer];
  return [writer, { ...writer, Sid: 'FirehoseReadsStream', Principal: { AWS: [...readerArns] }, Action: 'kms:Decrypt' }];
}

/** Kinesis names the stream in every call to KMS. Source: Kinesis, "Permissions to use user-generated KMS keys". */
function encryptionContextOf(stream: Stream): Record<string, string> {
  return { 'kms:EncryptionContext:aws:kinesis:arn': stream.arn };
}

function withCondition(statement: PolicyStatement, operator: string, tests: Record<string, string | string[]>): PolicyStatement {
  const { Condition = {}, ...rest } = statement;
  return { ...rest, Condition: { ...Condition, [operator]: { ...Condition[operator], ...tests } } };
}

function document(Statement: PolicyStatement[]): PolicyDocument {
  return { Version: '2012-10-17', Statement };
}
