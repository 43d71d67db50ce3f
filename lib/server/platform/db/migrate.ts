import 'server-only';
import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { grantToPortal } from '@/lib/server/platform/db/grants';
import { migrationsDir } from '@/lib/server/platform/start/release-dir';

export type Migration = { name: string; sql: string; checksum: string };

/** Any number that is ours alone: two nodes that start at once take turns on it. */
const lockNumber = 7_105_218_041;

/**
 * Applies what the database lacks, oldest first, each in a transaction of its own, and keeps Prisma's table of what was applied.
 * Safe to run from several nodes at once. With `portalRole`, the role that the portal uses gets its rights, among which changing or
 * deleting append-only rows is not. Returns the names of what was applied; throws when a migration fails (its transaction is
 * rolled back) or when one that was applied has been changed since.
 */
export async function migrate(url: string, options: { migrationsDir?: string; portalRole?: string | null } = {}): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [lockNumber]);
    await client.query(table);
    const pending = await pendingOf(client, readMigrationFiles(options.migrationsDir));
    for (const migration of pending) await apply(client, migration);
    if (options.portalRole) await grantToPortal(client, options.portalRole);
    return pending.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

/** The names of the migrations that the database lacks; all of them when it has none of our tables. */
export async function pendingMigrations(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const exists = await client.query("select to_regclass('_prisma_migrations') is not null as it");
    const files = readMigrationFiles();
    return exists.rows[0]?.it === true ? (await pendingOf(client, files)).map(({ name }) => name) : files.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

/** The migrations on disk, oldest first. */
export function readMigrationFiles(folder: string = migrationsDir()): Migration[] {
  return readdirSync(/* turbopackIgnore: true */ folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, sql: readFileSync(/* turbopackIgnore: true */ join(folder, name, 'migration.sql'), 'utf8') }))
    .map(({ name, sql }) => ({ name, sql, checksum: createHash('sha256').update(sql).digest('hex') }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

async function pendingOf(client: pg.Client, files: Migration[]): Promise<Migration[]> {
  const { rows } = await client.query(
    'select migration_name, checksum from _prisma_migrations where finished_at is not null and rolled_back_at is null',
  );
  const applied = new Map(rows.map((row: { migration_name: string; checksum: string }) => [row.migration_name, row.checksum]));
  for (const { name, checksum } of files) {
    const before = applied.get(name);
    if (before !== undefined && before !== checksum) throw new Error(`The migration ${name} was changed after it had been applied.`);
  }
  return files.filter(({ name }) => !applied.has(name));
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(sql);
    await client.query(
      'insert into _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count) values ($1, $2, now(), $3, 1)',
      [randomUUID(), checksum, name],
    );
    await client.query('commit');
  } catch (fault) {
    await client.query('rollback');
    throw new Error(`The migration ${name} failed: ${fault instanceof Error ? fault.message : 'unknown'}`, { cause: fault });
  }
}

// As Prisma's own engine makes it, so that either can carry on after the other.
const table = `create table if not exists _prisma_migrations (
  id varchar(36) primary key not null, checksum varchar(64) not null, finished_at timestamptz, migration_name varchar(255) not null,
  logs text, rolled_back_at timestamptz, started_at timestamptz not null default now(), applied_steps_count integer not null default 0)`;
