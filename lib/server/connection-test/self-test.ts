import 'server-only';
import type { SelfTest } from '@/lib/aws/role/role-test';
import { settings } from '@/lib/server/platform/settings/settings';

const passedAt = new Map<string, number>();

const dayMilliseconds = 86_400_000;

/**
 * The role of the portal's own that it must be able to assume, in the stream's partition. A pass counts for a day, per region and node: it
 * only saves calls, so no other node misses it.
 */
export function selfTestIn(stream: { partition: string; region: string }, now: () => number = Date.now): SelfTest | null {
  const roleArn = settings().awsSelfTestRole;
  if (roleArn === null || roleArn.split(':')[1] !== stream.partition) return null;
  const key = `${roleArn} ${stream.region}`;
  return {
    roleArn,
    passedLately: () => now() - (passedAt.get(key) ?? Number.NEGATIVE_INFINITY) < dayMilliseconds,
    notePassed: () => {
      passedAt.set(key, now());
    },
  };
}
