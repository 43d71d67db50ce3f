import 'server-only';
import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import pg from 'pg';
import { type Cluster, openCluster } from '@/lib/server/platform/db/embedded';
import { migrate, readMigrationFiles } from '@/lib/server/platform/db/migrate';
import { connect, disconnect } from '@/lib/server/platform/db/prisma';
import { ensureJobTables } from '@/lib/server/platform/jobs/job-tables';
import { queues } from '@/lib/server/platform/jobs/queues';
import { forgetSettings } from '@/lib/server/platform/settings/settings';
import { rootDir } from '@/lib/server/platform/start/root-dir';

export type TestDatabase = { url: string; close: () => Promise<void> };

/**
 * A database of its own for one test file, connected as the database of this process: a copy of a migrated template, on one
 * embedded cluster that the test files share, or on the server that TEST_DATABASE_URL names (its role must be able to make
 * databases). Call it in `beforeAll`, and `close` in `afterAll`. Also makes up the portal's secrets where none are set.
 */
export async function useTestDatabase(): Promise<TestDatabase> {
  const { url, close } = await makeTestDatabase();
  for (const name of ['PORTAL_AUTH_SECRET', 'PORTAL_HMAC_KEY']) process.env[name] ??= randomBytes(36).toString('base64');
  process.env['PORTAL_LOG_LEVEL'] ??= 'silent';
  process.env['DATABASE_URL'] = url;
  forgetSettings();
  connect(url);
  return {
    url,
    close: async () => {
      await disconnect();
      await close();
    },
  };
}

/** As `useTestDatabase`, without connecting this process: for tests that start processes of their own. */
export async function makeTestDatabase(): Promise<TestDatabase> {
  const cluster = await testCluster();
  const name = `test_${randomBytes(8).toString('hex')}`;
  const template = await ensureTemplate(cluster);
  await asAdmin(cluster, async (client) => {
    await locked(client, () => client.query(`create database ${name} template ${template}`));
  });
  return {
    url: cluster.url(name),
    close: () => drop(cluster, name),
  };
}

async function drop(cluster: TestCluster, name: string): Promise<void> {
  await asAdmin(cluster, (client) => client.query(`drop database if exists ${name} with (force)`));
  await cluster.close();
}

/** A database without any table, for tests that migrate it themselves. The queues of jobs are there. */
export async function makeEmptyDatabase(): Promise<TestDatabase> {
  const cluster = await testCluster();
  const name = `test_${randomBytes(8).toString('hex')}`;
  await asAdmin(cluster, (client) => client.query(`create database ${name}`));
  await ensureJobTables(cluster.url(name));
  return { url: cluster.url(name), close: () => drop(cluster, name) };
}

type TestCluster = Pick<Cluster, 'url' | 'close'>;

// Nothing in it has to survive this machine.
const throwAway = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

async function testCluster(): Promise<TestCluster> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given === undefined || given === '') {
    return openCluster({ folder: join(rootDir(), '.data', 'test', 'postgres'), settings: throwAway });
  }
  const url = (database: string) => Object.assign(new URL(given), { pathname: `/${database}` }).href;
  return { url, close: async () => undefined };
}

/** The migrated template, named after its migrations and queues, so that a change of either makes a new one. */
async function ensureTemplate(cluster: TestCluster): Promise<string> {
  const sum = createHash('sha256').update(JSON.stringify([readMigrationFiles().map(({ checksum }) => checksum), queues]));
  const name = `template_${sum.digest('hex').slice(0, 24)}`;
  await asAdmin(cluster, (client) =>
    locked(client, async () => {
      const found = await client.query('select 1 from pg_database where datname = $1', [name]);
      if (found.rowCount !== 0) return;
      const making = `${name}_making`;
      await client.query(`drop database if exists ${making} with (force)`);
      await client.query(`create database ${making}`);
      await ensureJobTables(cluster.url(making));
      await migrate(cluster.url(making));
      await client.query(`alter database ${making} rename to ${name}`);
    }),
  );
  return name;
}

/** PostgreSQL copies a template only while nobody else does: test files take turns. */
async function locked<Value>(client: pg.Client, work: () => Promise<Value>): Promise<Value> {
  await client.query('select pg_advisory_lock(7105218042)');
  try {
    return await work();
  } finally {
    await client.query('select pg_advisory_unlock(7105218042)');
  }
}

async function asAdmin<Value>(cluster: TestCluster, work: (client: pg.Client) => Promise<Value>): Promise<Value> {
  const client = new pg.Client({ connectionString: cluster.url('postgres') });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
