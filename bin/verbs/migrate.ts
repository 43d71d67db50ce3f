import { readOptions, say } from '@/bin/verbs/read-options';
import { migrateDatabase } from '@/lib/server/platform/db/open-database';

export const help = `Usage: npm run -s portal -- migrate [--json]

Brings the database to this version: DATABASE_MIGRATION_URL where it is set, else DATABASE_URL, else the embedded PostgreSQL.
With DATABASE_MIGRATION_URL the role of DATABASE_URL gets its rights, among which changing the audit is not.
Run it before the new version starts; the old one keeps working.`;

export async function run(args: string[]): Promise<number> {
  const options = readOptions(args, { json: { type: 'boolean' } }, help);
  if (options === null) return 2;
  if (options.positionals.length > 0) return say(2, help);
  const applied = await migrateDatabase();
  const sentence = applied.length === 0 ? 'The database is up to date.' : `Applied: ${applied.join(', ')}`;
  process.stdout.write(`${options.values.json === true ? JSON.stringify({ applied }) : sentence}\n`);
  return 0;
}
