import { consoleDomain, isServed, type ServedPartition } from '@/lib/domain/aws/regions';
import { trustedBy } from '@/lib/domain/aws/stream-policy';
import { publishedTemplateVersion } from '@/lib/domain/setup-guide/published-template';
import type { SetupGuide } from '@/lib/domain/setup-guide/setup-guide';
import { shortName } from '@/lib/domain/setup-guide/short-name';

/** A link that makes just what the guide shows, or what the published template has no parameter for. */
export type QuickCreate = { can: true; url: string } | { can: false; because: QuickCreateLimit };
/**
 * `templateUrls` are separated by spaces, one for each partition, since CloudFormation reads no template from S3 of another one.
 * `consoleUrl`: what stands in the place of AWS's console; null: the console of the stream's partition.
 */
export type LaunchSettings = { templateUrls: string; consoleUrl: string | null };
export type QuickCreateLimit = 'keys' | 'firehose' | 'tags' | 'other-partition' | 'other-version';

/**
 * Opens the published template in the console with this guide's values. No link is made that would leave a choice out.
 */
export function quickCreate(guide: SetupGuide, { templateUrls, consoleUrl }: LaunchSettings): QuickCreate {
  const { stream, writer, deliveries, tags } = guide;
  if (writer.kind === 'keys') return { can: false, because: 'keys' };
  if (deliveries.length > 0) return { can: false, because: 'firehose' };
  if (tags.length > 0) return { can: false, because: 'tags' };
  const url = templateUrls.split(/\s+/).find((one) => partitionOfTemplate(one) === stream.partition);
  if (url === undefined || !isServed(stream.partition)) return { can: false, because: 'other-partition' };
  if (templateVersionOf(url) !== publishedTemplateVersion) return { can: false, because: 'other-version' };
  const query = Object.entries({ templateURL: url, stackName: stackName(stream.name), ...parametersOf(guide, writer) })
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
  const page = `${consoleUrl ?? `https://${consoleDomain(stream.partition)}`}/cloudformation/home?region=${stream.region}`;
  return { can: true, url: `${page}#/stacks/create/review?${query}` };
}

/** The version in the file's name; this release's where the name holds none. */
export function templateVersionOf(url: string): number {
  const [, version] = /-v(\d+)\.[a-z]+$/i.exec(new URL(url).pathname) ?? [];
  return version === undefined ? publishedTemplateVersion : Number(version);
}

/** The partition whose S3 a template lies in, or null where CloudFormation would not take it. Source: S3, endpoints. */
export function partitionOfTemplate(url: string): ServedPartition | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  const [, place = '', suffix] = /(?:^|\.)s3([a-z0-9.-]*)\.amazonaws\.(com|com\.cn|eu)$/.exec(hostname) ?? [];
  if (protocol !== 'https:' || suffix === undefined) return null;
  if (suffix === 'com.cn') return 'aws-cn';
  if (suffix === 'eu') return 'aws-eusc';
  return place.includes('us-gov-') ? 'aws-us-gov' : 'aws';
}

function parametersOf(guide: SetupGuide, writer: SetupGuide['writer'] & { kind: 'role' }): Record<string, string> {
  const { stream, newStream, keyArn } = guide;
  const capacity = newStream?.capacity;
  return {
    param_StreamName: stream.name,
    param_RoleName: writer.name,
    ...trustParametersOf(writer),
    param_ExternalId: writer.externalId,
    param_CreateStream: capacity?.mode ?? 'no',
    param_ShardCount: String(capacity?.mode === 'provisioned' ? capacity.shards : 1),
    param_RetentionHours: String(newStream?.retentionHours ?? 24),
    param_KeyArn: keyArn ?? '',
    param_SourceAddresses: sourceAddressesOf(guide).join(','),
  };
}

function trustParametersOf({ principalArn, trustForm }: SetupGuide['writer'] & { kind: 'role' }): Record<string, string> {
  const { principal, condition } = trustedBy(principalArn, trustForm);
  return { param_TrustedArn: principal, param_PrincipalArn: condition?.['ArnEquals'] === undefined ? '' : principalArn };
}

/** The addresses that the writer's policy is narrowed to; none where it is not. */
function sourceAddressesOf({ policy }: SetupGuide): string[] {
  return policy.Statement.flatMap(({ Condition }) => Condition?.['IpAddress']?.['aws:SourceIp'] ?? []);
}

/** Letters, digits and hyphens. Source: CloudFormation API, StackName. */
function stackName(streamName: string): string {
  return shortName(['microshare', streamName.replace(/[^a-zA-Z0-9]+/g, '-').replace(/-+$/, '')]);
}
