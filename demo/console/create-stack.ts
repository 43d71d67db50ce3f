import { parse } from 'yaml';
import type { LocalAwsAdmin } from '@/demo/aws/admin';
import { stackResources, type Template } from '@/demo/console/cloudformation';
import { dnsSuffix, partitionOf } from '@/lib/domain/aws/regions';

type NewStack = {
  region: string;
  accountId: string;
  /** A quick-create link's: `templateURL`, `stackName`, and a `param_…` for each parameter. */
  values: URLSearchParams;
};

/** Makes what a quick-create link asks for, in the local AWS, from the template in its S3. Returns the stack's outputs. */
export async function createStack(aws: LocalAwsAdmin, { region, accountId, values }: NewStack): Promise<Record<string, string>> {
  const partition = partitionOf(region);
  if (partition === null) throw new Error(`${region} is no region.`);
  const { text } = await aws.readObject({ url: values.get('templateURL') ?? '' });
  const parameters = Object.fromEntries([...values].map(([name, value]) => [name.replace(/^param_/, ''), value]));
  const place = { partition, region, accountId, urlSuffix: dnsSuffix(partition) };
  const { Stream: stream, WriterRole: role } = resourcesOf(stackResources(parse(text) as Template, parameters, place));
  const streamArn = `arn:${partition}:kinesis:${region}:${accountId}:stream/${parameters['StreamName'] ?? ''}`;
  if (stream !== undefined) {
    const { StreamModeDetails, ShardCount, StreamEncryption } = stream.Properties;
    if (StreamEncryption.KeyId !== 'alias/aws/kinesis') throw new Error('The demo makes no stream with a key of your own.');
    const isThere = await aws.setStream({ arn: streamArn }).then(
      () => true,
      () => false,
    );
    if (isThere) throw new Error(`${streamArn} exists already.`);
    const shards = ShardCount === undefined ? {} : { shardCount: ShardCount };
    await aws.addStream({ arn: streamArn, mode: StreamModeDetails.StreamMode, key: 'aws-managed', ...shards });
  }
  const { RoleName, AssumeRolePolicyDocument, Policies } = role.Properties;
  const policies = Policies.map(({ PolicyDocument }) => PolicyDocument);
  const { arn } = await aws.addRole({ accountId, partition, roleName: RoleName, trustPolicy: AssumeRolePolicyDocument, policies });
  return { StreamArn: streamArn, RoleArn: arn };
}

/** Guarantee: the published template makes these two, the stream where it is wanted. */
function resourcesOf(resources: object): StackResources {
  return resources as StackResources;
}

type StackResources = {
  Stream?: {
    Properties: {
      StreamModeDetails: { StreamMode: 'ON_DEMAND' | 'PROVISIONED' };
      ShardCount?: number;
      StreamEncryption: { KeyId: string };
    };
  };
  WriterRole: {
    Properties: {
      RoleName: string;
      AssumeRolePolicyDocument: Record<string, unknown>;
      Policies: { PolicyDocument: Record<string, unknown> }[];
    };
  };
};
