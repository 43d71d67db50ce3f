import { consoleDomain, isServed } from '@/lib/domain/aws/regions';
import type { SetupGuide } from '@/lib/domain/setup-guide/setup-guide';

/** One numbered step in AWS's console. `json` is to be pasted there as it stands. */
export type ConsoleStep = { title: string; url: string; do: string[]; json?: string };

/** A page of the console. `page` is what follows the region in its address. */
export function consoleUrl({ stream }: SetupGuide, service: 'kinesis' | 'firehose' | 'iam' | 's3' | 'kms', page: string): string {
  const domain = consoleDomain(isServed(stream.partition) ? stream.partition : 'aws');
  return `https://${domain}/${service}/home?region=${encodeURIComponent(stream.region)}#${page}`;
}
