import pg from 'pg';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { makeCompany, makeMember, makeStaff } from '@/demo/sample-data/people';
import { FakeBrowser } from '@/e2e/support/fake-browser';
import { type TestDatabase, useTestDatabase } from '@/e2e/support/test-database';
import { requestSignInLink } from '@/lib/server/people/sign-in/request-sign-in-link';
import { requestSignUp } from '@/lib/server/people/sign-in/request-sign-up';
import { db } from '@/lib/server/platform/db/prisma';
import { forgetSettings } from '@/lib/server/platform/settings/settings';

let database: TestDatabase;
beforeAll(async () => {
  database = await useTestDatabase();
  process.env['PORTAL_SIGNUP'] = 'open';
  forgetSettings();
});
afterEach(() => vi.restoreAllMocks());
afterAll(async () => {
  delete process.env['PORTAL_SIGNUP'];
  forgetSettings();
  await database.close();
});

const verbs = [
  { name: 'requestSignInLink', ask: (email: string) => requestSignInLink({ email }) },
  { name: 'requestSignUp', ask: (email: string) => requestSignUp({ email, company: 'Some Example' }) },
];

test.each(verbs)('$name sends the database the same statements in the same order, whoever has the address', async ({ ask }) => {
  const company = await makeCompany();
  const addresses = {
    unknown: 'nobody@example.com',
    'of a customer': (await makeMember(company.id)).email,
    'of nobody’s company': (await makeMember(null)).email,
    'of a disabled person': (await makeMember(company.id, 'member', { disabledAt: new Date() })).email,
    'of staff': (await makeStaff('reviewer')).email,
  };
  const warm = await statementsOf(() => ask('first@example.com'));
  expect(warm.length).toBeGreaterThan(5);
  for (const [whose, email] of Object.entries(addresses)) expect(await statementsOf(() => ask(email)), whose).toEqual(warm);
});

/** What the database is asked while this runs, without the values. */
async function statementsOf(work: () => Promise<{ ok: boolean }>): Promise<string[]> {
  await db().limit.deleteMany();
  const asked = vi.spyOn(pg.Client.prototype, 'query');
  expect((await new FakeBrowser().run(work)).ok).toBe(true);
  const statements = asked.mock.calls.map(([statement]) => textOf(statement));
  asked.mockRestore();
  return statements;
}

function textOf(statement: unknown): string {
  if (typeof statement === 'string') return statement;
  return typeof statement === 'object' && statement !== null && 'text' in statement ? String(statement.text) : '';
}
