import 'server-only';
import { join } from 'node:path';
import pg from 'pg';
import { type Cluster, openCluster } from '@/lib/server/platform/db/embedded';
import { portalRole } from '@/lib/server/platform/db/embedded-roles';
import { migrate, pendingMigrations } from '@/lib/server/platform/db/migrate';
import { connect, db, disconnect, isConnected } from '@/lib/server/platform/db/prisma';
import { ensureJobTables } from '@/lib/server/platform/jobs/job-tables';
import { settings } from '@/lib/server/platform/settings/settings';

const name = 'portal';
const place = Symbol.for('portal.cluster');
const shared = globalThis as { [place]?: Cluster | undefined };

/**
 * Connects this process: to DATABASE_URL, or else to the embedded PostgreSQL, which it starts or joins, brings to this version, and uses
 * by a role that may neither change tables nor what the audit holds. A database by URL is only compared: throws, and says the command, when it lacks a migration.
 */
export async function openDatabase(): Promise<void> {
  if (isConnected()) return;
  const url = settings().databaseUrl;
  if (url === null) return openEmbedded();
  const missing = await pendingMigrations(url);
  if (missing.length > 0) throw new Error(`The database lacks ${missing.length} migration(s). Run: npm run -s portal -- migrate`);
  connect(url);
}

/** Whether the role that the portal uses owns its tables: then whoever takes the portal over could change the audit. */
export async function ownsItsTables(): Promise<boolean> {
  const [row] = await db().$queryRaw<{ owns: boolean }[]>`
    select pg_has_role(current_user, tableowner, 'usage') as owns from pg_tables where schemaname = 'public' and tablename = 'audit_event'`;
  return row?.owns === true;
}

/** Lets go of the database, and of the embedded PostgreSQL, which ends with its last user. */
export async function closeDatabase(): Promise<void> {
  await disconnect();
  const cluster = shared[place];
  shared[place] = undefined;
  await cluster?.close();
}

/** Brings the database to this version, by the stronger role where there is one. Returns the names of what was applied. */
export async function migrateDatabase(): Promise<string[]> {
  const { databaseUrl, sessionUrl, migrationUrl } = settings();
  if (databaseUrl === null) {
    const { cluster, applied } = await startEmbedded();
    await cluster.close();
    return applied;
  }
  const url = migrationUrl ?? sessionUrl ?? databaseUrl;
  await ensureJobTables(url);
  const portalRole = migrationUrl === null ? null : decodeURIComponent(new URL(databaseUrl).username);
  return migrate(url, { portalRole });
}

async function openEmbedded(): Promise<void> {
  const { cluster } = await startEmbedded();
  shared[place] = cluster;
  connect(await cluster.portalUrl(name));
}

async function startEmbedded(): Promise<{ cluster: Cluster; applied: string[] }> {
  const cluster = await openCluster({ folder: join(settings().dataDir, 'postgres') });
  const client = new pg.Client({ connectionString: cluster.url('postgres') });
  await client.connect();
  const found = await client.query('select 1 from pg_database where datname = $1', [name]);
  if (found.rowCount === 0) await client.query(`create database ${name}`).catch(ignoreExisting);
  await client.end();
  await ensureJobTables(cluster.url(name));
  await cluster.portalUrl(name);
  return { cluster, applied: await migrate(cluster.url(name), { portalRole }) };
}

// 42P04, 23505: another process made it between our look and our try.
function ignoreExisting(fault: unknown): void {
  const code = fault instanceof Error && 'code' in fault ? fault.code : null;
  if (code !== '42P04' && code !== '23505') throw fault;
}
