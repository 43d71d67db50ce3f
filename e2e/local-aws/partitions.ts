export type Partition = 'aws' | 'aws-cn' | 'aws-us-gov' | 'aws-eusc';

/** Every partition of this AWS. */
export const PARTITIONS: readonly Partition[] = ['aws', 'aws-cn', 'aws-us-gov', 'aws-eusc'];

/** The partition of a region, or null when no such region exists. */
export function partitionOf(region: string): Partition | null {
  return PARTITIONS.find((partition) => REGIONS[partition].includes(region)) ?? null;
}

/** Whether an account must enable this region before its keys work there. */
export function isOptInRegion(region: string): boolean {
  return OPT_IN_REGIONS.includes(region);
}

/** The domain under which the partition's endpoints live. */
export function domainOf(partition: Partition): string {
  return DOMAINS[partition];
}

/** The region that signs for the partition's global endpoints, IAM's above all. */
export function globalRegionOf(partition: Partition): string {
  return GLOBAL_REGIONS[partition];
}

/** Whether the text names a partition of this AWS. */
export function isPartition(text: string): text is Partition {
  return PARTITIONS.some((partition) => partition === text);
}

const DOMAINS: Record<Partition, string> = {
  aws: 'amazonaws.com',
  'aws-cn': 'amazonaws.com.cn',
  'aws-us-gov': 'amazonaws.com',
  'aws-eusc': 'amazonaws.eu',
};

const GLOBAL_REGIONS: Record<Partition, string> = {
  aws: 'us-east-1',
  'aws-cn': 'cn-north-1',
  'aws-us-gov': 'us-gov-west-1',
  'aws-eusc': 'eusc-de-east-1',
};

const OPT_IN_REGIONS = [
  'af-south-1',
  'ap-east-1',
  'ap-east-2',
  'ap-south-2',
  'ap-southeast-3',
  'ap-southeast-4',
  'ap-southeast-5',
  'ap-southeast-6',
  'ap-southeast-7',
  'ca-west-1',
  'eu-central-2',
  'eu-south-1',
  'eu-south-2',
  'il-central-1',
  'me-central-1',
  'me-south-1',
  'mx-central-1',
];

const REGIONS: Record<Partition, readonly string[]> = {
  aws: [
    'us-east-1',
    'us-east-2',
    'us-west-1',
    'us-west-2',
    'ca-central-1',
    'sa-east-1',
    'eu-west-1',
    'eu-west-2',
    'eu-west-3',
    'eu-central-1',
    'eu-north-1',
    'ap-northeast-1',
    'ap-northeast-2',
    'ap-northeast-3',
    'ap-south-1',
    'ap-southeast-1',
    'ap-southeast-2',
    ...OPT_IN_REGIONS,
  ],
  'aws-cn': ['cn-north-1', 'cn-northwest-1'],
  'aws-us-gov': ['us-gov-east-1', 'us-gov-west-1'],
  'aws-eusc': ['eusc-de-east-1'],
};
