import 'server-only';
import PgBoss from 'pg-boss';
import { databaseUrl } from '@/lib/server/platform/db/prisma';
import { type JobData, type QueueName, queues, schedules } from '@/lib/server/platform/jobs/queues';
import { runners } from '@/lib/server/platform/jobs/runners';
import { log } from '@/lib/server/platform/log/log';
import { withLogContext } from '@/lib/server/platform/log/log-context';
import { settings } from '@/lib/server/platform/settings/settings';

export type RunningJobs = { stop: () => Promise<void> };

/** How soon a job of these is begun; of the others within ten seconds. */
const pollingSecondsOf: Partial<Record<QueueName, number>> = { mail: 1, approvals: 2, 'check-role': 2, webhook: 2 };

/**
 * Works through the queues in this process; any number of nodes may. A runner that throws is tried again by its queue's rule.
 * `stop` lets jobs that are under way finish, for at most ten seconds.
 */
export async function runJobs(options: { pollingSeconds?: number; only?: QueueName[] } = {}): Promise<RunningJobs> {
  const boss = makeBoss();
  boss.on('error', (fault) => log().warn({ err: fault }, 'the jobs met a fault'));
  await boss.start();
  const names = options.only ?? (Object.keys(queues) as QueueName[]);
  for (const name of names) await work(boss, name, options.pollingSeconds ?? pollingSecondsOf[name] ?? 10);
  if (options.only === undefined) {
    // One that an older release made would go on filling a queue that nobody works through.
    for (const { name } of await boss.getSchedules()) if (!(name in schedules)) await boss.unschedule(name);
    for (const [name, cron] of Object.entries(schedules)) await boss.schedule(name, cron, {}, { tz: 'UTC' });
  }
  return { stop: () => boss.stop({ graceful: true, wait: true, timeout: 10_000 }) };
}

/** The jobs' own connection. What failed for good stays where admins see it for 90 days; by default it would be gone after 12 hours. */
export function makeBoss(): PgBoss {
  return new PgBoss({
    connectionString: databaseUrl(),
    // The embedded database's tables are its owner's, as are those of a database with a role of its own for migrations.
    migrate: settings().databaseUrl !== null && settings().migrationUrl === null,
    max: 5,
    application_name: 'portal-jobs',
    archiveFailedAfterSeconds: 90 * 86_400,
  });
}

async function work<Name extends QueueName>(boss: PgBoss, name: Name, pollingIntervalSeconds: number): Promise<void> {
  const run: (jobId: string, data: JobData[Name]) => Promise<void> = runners[name];
  await boss.work<JobData[Name]>(name, { pollingIntervalSeconds, batchSize: 1 }, async (jobs) => {
    for (const job of jobs) {
      await withLogContext({ queue: name, jobId: job.id }, async () => {
        try {
          await run(job.id, job.data);
        } catch (fault) {
          log().warn({ err: fault }, 'a job failed and will be tried again');
          // What a job's row keeps of the fault: nothing that could quote a person.
          throw new Error('failed');
        }
      });
    }
  });
}
