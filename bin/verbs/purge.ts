import { readOptions, say } from '@/bin/verbs/read-options';
import { purge } from '@/lib/server/platform/jobs/purge';
import { runAsOperator } from '@/lib/server/platform/start/run-as-operator';

export const help = `Usage: npm run -s portal -- purge [--json]

Deletes what its retention has passed: sealed messages PORTAL_RETENTION_DAYS after their stream went live, ended sessions, used links
and counters. The portal does the same every night. Facts and audit stay.`;

export async function run(args: string[]): Promise<number> {
  const options = readOptions(args, { json: { type: 'boolean' } }, help);
  if (options === null) return 2;
  if (options.positionals.length > 0) return say(2, help);
  const purged = await runAsOperator(() => purge(new Date()));
  const lines = Object.entries(purged).map(([what, count]) => `${what}: ${count}`);
  process.stdout.write(`${options.values.json === true ? JSON.stringify(purged) : lines.join('\n')}\n`);
  return 0;
}
