import { type Account, nowOf, type Stream, type World } from '../world';
import type { StreamName } from './find-stream';

/** Makes a stream that is being created, as long as the switches say. */
export function makeStream(world: World, account: Account, named: StreamName, size: { mode: Stream['mode']; shardCount: number }): Stream {
  const now = nowOf(world);
  const stream: Stream = {
    name: named.name,
    region: named.region,
    accountId: account.id,
    arn: named.arn,
    createdAt: now,
    ...size,
    retentionHours: 24,
    maxRecordSizeInKiB: 1_024,
    status: world.switches.streamChangeMs > 0 ? 'CREATING' : 'ACTIVE',
    readyAt: now + world.switches.streamChangeMs,
    encryption: { type: 'NONE' },
    resourcePolicy: null,
    tags: {},
    records: [],
    written: 0,
  };
  account.streams[`${named.region}/${named.name}`] = stream;
  return stream;
}
