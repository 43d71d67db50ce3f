import { isObject } from '../policy/policy-document';

/** Where a reader stands: after which record of which shard, since when (epoch ms). */
export type ShardIterator = { arn: string; shardId: string; after: string; madeAt: number };

/** Writes an iterator as the opaque text that readers pass back. */
export function writeIterator(iterator: ShardIterator): string {
  return Buffer.from(JSON.stringify(iterator)).toString('base64');
}

/** Reads an iterator that was written here; null for any other text. */
export function readIterator(text: string): ShardIterator | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64').toString());
    if (!isObject(value)) return null;
    const { arn, shardId, after, madeAt } = value;
    return typeof arn === 'string' && typeof shardId === 'string' && typeof after === 'string' && typeof madeAt === 'number'
      ? { arn, shardId, after, madeAt }
      : null;
  } catch {
    return null;
  }
}
