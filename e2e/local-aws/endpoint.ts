import { domainOf, globalRegionOf, PARTITIONS, type Partition, partitionOf } from './partitions';

export type Service = 'sts' | 'kinesis' | 'iam' | 'kms' | 'firehose' | 's3';
export type Endpoint = { service: Service; region: string; partition: Partition };

/** Which AWS endpoint a Host header names; null for any host that is not one of AWS's, such as a loopback address. */
export function endpointOfHost(host: string): Endpoint | null {
  const name = host.toLowerCase().replace(/:\d+$/, '');
  const global = Object.hasOwn(GLOBAL_HOSTS, name) ? GLOBAL_HOSTS[name] : undefined;
  if (global) return { ...global, region: globalRegionOf(global.partition) };
  const match = /^(?:\d{12}\.(?:data|control)-)?(sts|kinesis|iam|kms|firehose|s3)\.([a-z0-9-]+)\.(amazonaws\.(?:com|com\.cn|eu))$/.exec(
    name,
  );
  const [, service, region = '', domain] = match ?? [];
  const partition = partitionOf(region);
  if (!service || !isService(service) || !partition || domainOf(partition) !== domain) return null;
  return { service, region, partition };
}

/** Whether the text names a service of this AWS. */
export function isService(text: string): text is Service {
  return SERVICES.some((service) => service === text);
}

/** Whether the service speaks JSON 1.1 (else: the query protocol, or S3's own). */
export function speaksJson(service: Service): boolean {
  return service === 'kinesis' || service === 'kms' || service === 'firehose';
}

/** Whether a host lies in one of AWS's domains, known to this AWS or not. */
export function isAwsHost(host: string): boolean {
  const name = host.toLowerCase().replace(/:\d+$/, '');
  return PARTITIONS.some((partition) => name.endsWith(`.${domainOf(partition)}`));
}

const SERVICES: readonly Service[] = ['sts', 'kinesis', 'iam', 'kms', 'firehose', 's3'];

const GLOBAL_HOSTS: Record<string, { service: Service; partition: Partition }> = {
  'sts.amazonaws.com': { service: 'sts', partition: 'aws' },
  'iam.amazonaws.com': { service: 'iam', partition: 'aws' },
  'iam.us-gov.amazonaws.com': { service: 'iam', partition: 'aws-us-gov' },
};
