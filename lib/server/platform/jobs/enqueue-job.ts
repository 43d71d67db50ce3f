import 'server-only';
import PgBoss from 'pg-boss';
import type { Tx } from '@/lib/server/platform/db/in-transaction';
import type { JobData, QueueName } from '@/lib/server/platform/jobs/queues';

export type JobOptions = {
  /** A UUID: a second job with the same id is dropped, also after the first has run. */
  id?: string;
  singletonKey?: string;
  startAfter?: Date;
};

// Only writes the row, through the caller's transaction: it is never started and has no connection of its own.
const sender = new PgBoss({ db: { executeSql: () => Promise.reject(new Error('Jobs are sent inside a transaction only.')) } });

/**
 * Sends a job in the transaction of what it belongs to: it exists if and only if that commits. Resolves to its id, or to null where
 * an equal one waits already (queues with the policy `short`, or the same `id`).
 */
export async function enqueueJob<Name extends QueueName>(
  tx: Tx,
  queue: Name,
  data: JobData[Name],
  options: JobOptions = {},
): Promise<string | null> {
  return sender.send(queue, data, {
    ...options,
    db: { executeSql: async (text, values) => ({ rows: await tx.$queryRawUnsafe<unknown[]>(text, ...values) }) },
  });
}
