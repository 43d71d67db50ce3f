import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diffSchemas } from '@/bin/schema-engine';
import { openCluster } from '@/lib/server/platform/db/embedded';

/**
 * Writes the migration that leads from the newest one to prisma/schema.prisma, without any network:
 * `npx tsx --conditions=react-server bin/author-migration.ts <name>`. Read it before it is committed.
 * prisma/migrations/migrated.prisma is the schema that the migrations on disk lead to.
 */
const name = process.argv[2];
const migrationsDir = join(process.cwd(), 'prisma', 'migrations');
const migratedFile = join(migrationsDir, 'migrated.prisma');

if (name === undefined || !/^[a-z0-9_]+$/.test(name)) {
  process.stderr.write('Usage: author-migration <name>, of lower-case letters, digits and _\n');
  process.exitCode = 2;
} else {
  await author(name);
}

async function author(title: string): Promise<void> {
  const schema = readFileSync(join(process.cwd(), 'prisma', 'schema.prisma'), 'utf8');
  const sql = await difference(existsSync(migratedFile) ? readFileSync(migratedFile, 'utf8') : null, schema);
  if (sql === '') {
    process.stdout.write('The migrations and the schema agree.\n');
    return;
  }
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = join(migrationsDir, `${stamp}_${title}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'migration.sql'), sql);
  writeFileSync(migratedFile, schema);
  process.stdout.write(`${join(folder, 'migration.sql')}\n`);
}

async function difference(from: string | null, to: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'portal-author-'));
  // Root's PostgreSQL runs as another user, who has to enter.
  chmodSync(folder, 0o711);
  const cluster = await openCluster({ folder: join(folder, 'postgres'), settings: ['fsync=off'] });
  try {
    return await diffSchemas(from, to, cluster.url('postgres'));
  } finally {
    await cluster.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
