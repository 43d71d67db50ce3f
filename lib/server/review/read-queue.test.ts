import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { FakeBrowser } from '@/e2e/support/fake-browser';
import { joinCompany, joinStaff, must } from '@/e2e/support/onboarding-fixture';
import { type TestDatabase, useTestDatabase } from '@/e2e/support/test-database';
import { searchWords } from '@/lib/domain/search-words';
import { nameStream } from '@/lib/server/onboarding/name-stream';
import { isProjectionRight, rebuildProjections } from '@/lib/server/onboarding/rebuild-projections';
import { db } from '@/lib/server/platform/db/prisma';
import { exportQueue } from '@/lib/server/review/export-queue';
import { listQueue } from '@/lib/server/review/list-queue';

let database: TestDatabase;
let staff: FakeBrowser;
const made: Record<string, string> = {};
const added: string[] = [];

const companies = {
  'Café Nord GmbH': 'arn:aws:kinesis:eu-central-1:111122223333:stream/acme-sensors.prod',
  'Harbour Authority': 'arn:aws:kinesis:us-east-1:444455556666:stream/quays',
  '=HYPERLINK("https://example.com")': 'arn:aws:kinesis:us-east-1:444455556666:stream/formula',
};

beforeAll(async () => {
  database = await useTestDatabase();
  staff = (await joinStaff()).browser;
  await db().onboarding.deleteMany();
  for (const [company, arn] of Object.entries(companies)) {
    const { browser, onboardingId } = await joinCompany(company);
    must(await browser.run(() => nameStream({ onboardingId, arn })));
    made[company] = onboardingId;
  }
}, 60_000);
beforeEach(async () => {
  await db().limit.deleteMany();
});
afterAll(() => database.close());

describe('the search', () => {
  test.each([
    ['the beginning of a company’s word', 'harb', ['Harbour Authority']],
    ['an accent left out', 'cafe', ['Café Nord GmbH']],
    ['an accent written', 'Café', ['Café Nord GmbH']],
    ['a part of the stream’s name', 'sensors', ['Café Nord GmbH']],
    ['the whole stream’s name', 'acme-sensors.prod', ['Café Nord GmbH']],
    ['the account', '4444', ['=HYPERLINK("https://example.com")', 'Harbour Authority']],
    ['several words, all of which must be found', 'harb 4444', ['Harbour Authority']],
    ['words of two different onboardings', 'harb sensors', []],
    ['what PostgreSQL might take for a query', "harb' | 'caf:* & !x \\", []],
    ['only marks', "' & | ! \\ :*", ['=HYPERLINK("https://example.com")', 'Café Nord GmbH', 'Harbour Authority']],
  ])('finds by %s', async (_what, q, found) => {
    const { rows } = must(await staff.run(() => listQueue({ turn: 'any', q, sort: 'company' })));
    expect(rows.map((row) => row.company).sort()).toEqual(found);
  });

  test('finds what was written before what begins like it, and the same on every page', async () => {
    for (const company of ['Werk 20', 'Werk 2', 'Werk 3', 'Werk 21']) await addRow(company);
    const find = (input: object) => staff.run(() => listQueue({ turn: 'any', q: 'werk 2', ...input }));
    const whole = must(await find({}));
    expect(whole.rows.map(({ company }) => company)).toEqual(['Werk 2', 'Werk 20', 'Werk 21']);
    const first = must(await find({ limit: 2 }));
    const second = must(await find({ limit: 2, after: first.next ?? '' }));
    expect([...first.rows, ...second.rows].map(({ company }) => company)).toEqual(['Werk 2', 'Werk 20', 'Werk 21']);
    await forgetRows();
  });

  test('finds one onboarding by its id, and what an ARN names', async () => {
    const id = made['Harbour Authority'] ?? '';
    for (const q of [id, `https://portal.example.com/support/${id}`, companies['Harbour Authority'], '4444-5555-6666 quays']) {
      const { rows } = must(await staff.run(() => listQueue({ turn: 'any', q })));
      expect(
        rows.map((row) => row.id),
        q,
      ).toEqual([id]);
    }
  });

  test('finds a person by the beginning of their address', async () => {
    const { email } = await db().person.findFirstOrThrow({ where: { memberships: { some: { customer: { name: 'Harbour Authority' } } } } });
    const { rows } = must(await staff.run(() => listQueue({ q: email.slice(0, 8) })));
    expect(rows.map((row) => row.company)).toEqual(['Harbour Authority']);
  });
});

describe('the pages', () => {
  test('by company have names as people order them: accents and case aside, numbers by their value', async () => {
    const names = ['Ärzte 1', 'arzte 2', 'Ärzte 10', 'Ätna', 'Werk 2', 'werk 02b', 'Werk 10', 'Zeche'];
    for (const company of [...names].reverse()) await addRow(company);
    const { rows } = must(await staff.run(() => listQueue({ turn: 'any', sort: 'company', limit: 200 })));
    expect(rows.map(({ company }) => company).filter((company) => names.includes(company))).toEqual(names);
    await forgetRows();
  });

  test.each(['waiting', 'newest', 'company', 'deadline'] as const)('by %s show every onboarding once', async (sort) => {
    const seen: string[] = [];
    for (let after: string | null | undefined; after !== null; ) {
      const page = must(await staff.run(() => listQueue({ turn: 'any', sort, limit: 1, after })));
      seen.push(...page.rows.map((row) => row.id));
      after = page.next;
    }
    expect(seen.sort()).toEqual(Object.values(made).sort());
  });

  test.each([
    [{ region: 'us-east-1' }, 2],
    [{ accountId: '111122223333' }, 1],
    [{ status: 'draft', turn: 'customer' }, 3],
    [{ turn: 'microshare' }, 0],
    [{ mine: '1' }, 0],
    [{ flag: 'same-key' }, 0],
  ])('are filtered by %o', async (filter, count) => {
    expect(must(await staff.run(() => listQueue(filter))).rows).toHaveLength(count);
  });

  test('begin at the front for a cursor that is none', async () => {
    expect(must(await staff.run(() => listQueue({ after: 'nonsense' }))).rows).toHaveLength(3);
  });
});

test('over the target is what waits for Microshare past its deadline, and nothing else', async () => {
  const [late = '', early = '', theirs = ''] = Object.values(made);
  const [past, future] = [new Date(Date.now() - 60_000), new Date(Date.now() + 60_000)];
  const set = (onboardingId: string, data: object) => db().onboardingProjection.update({ where: { onboardingId }, data });
  await set(late, { turn: 'microshare', nextDeadline: past, proof: 'partly', flags: ['same-key'] });
  await set(early, { turn: 'microshare', nextDeadline: future });
  await set(theirs, { turn: 'customer', nextDeadline: past });
  for (const filter of [{ late: '1' }, { flag: 'same-key' }, { proof: 'partly' }, { accountId: '111122223333' }]) {
    const { rows } = must(await staff.run(() => listQueue(filter)));
    expect(rows.map(({ id }) => id)).toEqual([late]);
  }
  await rebuildProjections();
});

test('the exported CSV runs no formula', async () => {
  const csv = await (await staff.run(() => exportQueue('csv', { turn: 'any' }))).text();
  expect(csv).toContain(`"'=HYPERLINK(""https://example.com"")"`);
  expect(csv.split('\r\n')).toHaveLength(5);
  const json: unknown = await (await staff.run(() => exportQueue('json', { region: 'us-east-1' }))).json();
  expect(json).toHaveLength(2);
});

test('a projection that was lost or changed is rebuilt as it was, and told', async () => {
  const [first = '', second = ''] = Object.values(made);
  const before = await db().onboardingProjection.findMany({ orderBy: { onboardingId: 'asc' } });
  await db().onboardingProjection.delete({ where: { onboardingId: first } });
  await db().onboardingProjection.update({ where: { onboardingId: second }, data: { turn: 'microshare', flags: ['same-key'] } });
  expect(await isProjectionRight(first)).toBe(false);
  expect(await rebuildProjections()).toEqual({ rebuilt: 3, differed: 2 });
  expect(await db().onboardingProjection.findMany({ orderBy: { onboardingId: 'asc' } })).toEqual(before);
  expect(await rebuildProjections()).toEqual({ rebuilt: 3, differed: 0 });
});

/** A row of the projection alone, which is all that the queue reads. */
async function addRow(company: string): Promise<void> {
  const { customerId } = await db().onboarding.findFirstOrThrow();
  const { id } = await db().onboarding.create({ data: { customerId } });
  const facts = { status: 'draft', turn: 'customer', since: new Date(), dueKeys: [], flags: [], proof: 'none', people: '' };
  await db().onboardingProjection.create({
    data: { onboardingId: id, customerId, company, ...facts, searchText: searchWords([company]).join(' ') },
  });
  added.push(id);
}

async function forgetRows(): Promise<void> {
  await db().onboarding.deleteMany({ where: { id: { in: added.splice(0) } } });
}
