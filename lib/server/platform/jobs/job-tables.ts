import 'server-only';
import PgBoss from 'pg-boss';
import { queues } from '@/lib/server/platform/jobs/queues';

/** Makes or upgrades the tables of the jobs, and every queue: a job sent to a queue that does not exist would vanish. */
export async function ensureJobTables(url: string): Promise<void> {
  const boss = new PgBoss({ connectionString: url, supervise: false, schedule: false, migrate: true, max: 1 });
  let fault: Error | null = null;
  boss.on('error', (error) => {
    fault = error;
  });
  await boss.start();
  for (const [name, options] of Object.entries(queues)) await boss.createQueue(name, { name, ...options });
  await boss.stop({ graceful: false, wait: true, timeout: 2_000 });
  if (fault !== null) throw fault;
}
