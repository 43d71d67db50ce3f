import pg from 'pg';
import { afterAll, beforeAll, test } from 'vitest';
import { expectTamperingFound, writeEvents } from '@/e2e/support/tampering';
import { type TestDatabase, useTestDatabase } from '@/e2e/support/test-database';

let database: TestDatabase;
let owner: pg.Client;

beforeAll(async () => {
  database = await useTestDatabase();
  owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await database.close();
});

test('1,000 of 1,000 random edits, deletions, insertions, swaps and cuts are found', { timeout: 120_000 }, async () => {
  await writeEvents();
  await expectTamperingFound(owner, 1_000);
});
