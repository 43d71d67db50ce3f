import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { expect, test } from 'vitest';
import { diffSchemas } from '@/bin/schema-engine';
import { makeTestDatabase } from '@/e2e/support/test-database';

const schema = readFileSync(join('prisma', 'schema.prisma'), 'utf8');

test('every change of the schema has its migration', async () => {
  const database = await makeTestDatabase();
  try {
    expect(await diffSchemas(readFileSync(join('prisma', 'migrations', 'migrated.prisma'), 'utf8'), schema, database.url)).toBe('');
  } finally {
    await database.close();
  }
});

test('the migrations lead to the tables, columns and keys that the schema alone would give', async () => {
  const database = await makeTestDatabase();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    const migrated = await shapeOf(client, 'public');
    const script = (await diffSchemas(null, schema, database.url)).replaceAll('"public"', '"anew"');
    await client.query('create schema anew; set search_path to anew');
    await client.query(script);
    expect(migrated).toEqual(await shapeOf(client, 'anew'));
    expect(migrated.length).toBeGreaterThan(100);
  } finally {
    await client.end();
    await database.close();
  }
});

async function shapeOf(client: pg.Client, schemaName: string): Promise<string[]> {
  const columns = await client.query<{ line: string }>(
    `select format('%s.%s %s %s %s', table_name, column_name, data_type, is_nullable, replace(column_default, table_schema || '.', '')) as line
     from information_schema.columns where table_schema = $1 and table_name <> '_prisma_migrations'`,
    [schemaName],
  );
  const keys = await client.query<{ line: string }>(
    `select replace(format('%s %s', conrelid::regclass, pg_get_constraintdef(oid)), $1 || '.', '') as line
     from pg_constraint where connamespace = $1::regnamespace and conrelid::regclass::text not like '%_prisma_migrations' and contype <> 'n'`,
    [schemaName],
  );
  return [...columns.rows, ...keys.rows].map(({ line }) => line).sort();
}
