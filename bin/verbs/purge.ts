import { readOptions, say } from '@/bin/verbs/read-options';
import { purge } from '@/lib/server/platform/jobs/purge';
import { purgeMessagesWithoutKey } from '@/lib/server/platform/jobs/purge-messages';
import { runAsOperator } from '@/lib/server/platform/start/run-as-operator';

export const help = `Usage: npm run -s portal -- purge [--without-key] [--json]

Deletes what its retention has passed: sealed messages PORTAL_RETENTION_DAYS after their stream went live, ended sessions, used links
and counters. The portal does the same every night. Facts and audit stay.

--without-key also deletes the sealed messages whose data key is not in the database, which nobody can read. After a restore these are
the ones that were destroyed since the dump was made: restore the data keys first.`;

export async function run(args: string[]): Promise<number> {
  const options = readOptions(args, { json: { type: 'boolean' }, 'without-key': { type: 'boolean' } }, help);
  if (options === null) return 2;
  if (options.positionals.length > 0) return say(2, help);
  const purged = await runAsOperator(async () => ({
    ...(await purge(new Date())),
    ...(options.values['without-key'] === true ? { messagesWithoutKey: await purgeMessagesWithoutKey() } : {}),
  }));
  const lines = Object.entries(purged).map(([what, count]) => `${what}: ${count}`);
  process.stdout.write(`${options.values.json === true ? JSON.stringify(purged) : lines.join('\n')}\n`);
  return 0;
}
