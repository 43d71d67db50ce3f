import 'server-only';
import type { Onboarding } from '@/generated/prisma/client';
import { parseStream, type Stream } from '@/lib/domain/aws/arn';
import type { StreamView } from '@/lib/wire/views';

type Named = Pick<Onboarding, 'region' | 'streamAccountId' | 'streamName'>;

/** The stream of a row, or null while it is not named. Throws when the row holds what no parser would have let in. */
export function streamOf({ region, streamAccountId, streamName }: Named): Stream | null {
  if (region === null || streamAccountId === null || streamName === null) return null;
  const stream = parseStream({ region, accountId: streamAccountId, name: streamName });
  if (!stream.ok) throw new Error(`A stored stream does not parse: ${stream.fault.kind}`);
  return stream.value;
}

export function streamViewOf(stream: Stream): StreamView {
  const { partition, region, accountId, name, arn } = stream;
  return { partition, region, accountId, name, arn };
}
