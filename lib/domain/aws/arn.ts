import type { Brand } from '@/lib/domain/brand';

export { parseRoleArn } from '@/lib/domain/aws/role-arn';
export { parseStream, parseStreamArn } from '@/lib/domain/aws/stream-arn';

export type Partition = 'aws' | 'aws-cn' | 'aws-us-gov' | 'aws-eusc' | 'aws-iso' | 'aws-iso-b' | 'aws-iso-e' | 'aws-iso-f';
export type AccountId = Brand<string, 'AccountId'>;
export type Region = Brand<string, 'Region'>;
export type StreamName = Brand<string, 'StreamName'>;
export type StreamArn = Brand<string, 'StreamArn'>;
export type RoleArn = Brand<string, 'RoleArn'>;

/** One Kinesis data stream; `arn` is always composed of the other four. */
export type Stream = {
  partition: Partition;
  region: Region;
  accountId: AccountId;
  name: StreamName;
  arn: StreamArn;
};

/** One IAM role. `path` begins and ends with a slash. */
export type Role = { partition: Partition; accountId: AccountId; path: string; name: string; arn: RoleArn };
