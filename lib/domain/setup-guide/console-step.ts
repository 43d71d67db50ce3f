import { consoleDomain, isServed } from '@/lib/domain/aws/regions';
import type { SetupGuide } from '@/lib/domain/setup-guide/setup-guide';

/** One numbered step in AWS's console. `json` is to be pasted there as it stands. */
export type ConsoleStep = { title: string; url: string; do: ConsoleLine[]; json?: string };
/** What to do, in one line; `value` stands between `before` and `after` and is to be copied into the console. */
export type ConsoleLine = string | { before: string; value: string; after: string };

/** A line with a value to copy: `withValue('Role name: ', name)`. */
export function withValue(before: string, value: string, after = ''): ConsoleLine {
  return { before, value, after };
}

export function textOfLine(line: ConsoleLine): string {
  return typeof line === 'string' ? line : `${line.before}${line.value}${line.after}`;
}

/** A page of the console. `page` is what follows the region in its address. */
export function consoleUrl({ stream }: SetupGuide, service: 'kinesis' | 'firehose' | 'iam' | 's3' | 'kms', page: string): string {
  const domain = consoleDomain(isServed(stream.partition) ? stream.partition : 'aws');
  return `https://${domain}/${service}/home?region=${encodeURIComponent(stream.region)}#${page}`;
}
