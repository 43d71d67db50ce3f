import { expect, test } from 'vitest';
import { type Fixture, makeFixture } from '@/e2e/specs/authorization/authorization-fixture';
import { type Asker, authorizationTable } from '@/e2e/specs/authorization/authorization-table';
import { type Node, wantedBy } from '@/e2e/specs/authorization/call-portal';
import { routeAsks } from '@/e2e/specs/authorization/route-calls';
import { db } from '@/lib/server/platform/db/prisma';

/** The GETs that must change something, each with the reason. */
const exceptions: Record<string, string> = {
  'GET /isolation/[nonce]/[way]': 'notes what arrives of a sandbox’s attempts, which is what it is for; a one-time nonce names it',
  'GET /api/auth/[...all] (a round that nobody began)': 'ends the round with the provider, which a POST began and a cookie is bound to',
};

/** A visit, and the ways in which browsers and routers fetch ahead of one. */
const manners: Record<string, string>[] = [
  {},
  { purpose: 'prefetch', 'sec-purpose': 'prefetch;prerender', 'sec-fetch-site': 'same-origin' },
  { 'next-router-prefetch': '1', rsc: '1', 'sec-fetch-site': 'same-origin' },
];
const visitors: Asker[] = ['visitor', 'owner', 'otherTenant', 'link', 'unproven', 'admin!'];

/** Whatever a page elsewhere makes a browser fetch, it is a GET: none of them may do more than show. */
export function gets({ nodes }: { nodes: () => Node[] }): void {
  const rows = authorizationTable.filter(({ name }) => name.startsWith('GET ') && exceptions[name] === undefined);

  test.each(rows)('$name changes nothing, in the browser or in the database, prefetched or not', { timeout: 120_000 }, async ({ name }) => {
    const [node] = nodes();
    if (node === undefined) throw new Error('There is a node.');
    const fixture = await makeFixture({ status: 'in-review' });
    const requests = await Promise.all(visitors.map(async (asker) => requestOf(node, name, asker, fixture)));
    const before = await readState();
    for (const { path, cookie } of requests) {
      for (const query of ['', 'then=/sign-in?signed-out', 'signed-out']) {
        for (const manner of manners) {
          const url = `${node.origin}${path}${query === '' ? '' : `${path.includes('?') ? '&' : '?'}${query}`}`;
          const answer = await fetch(url, { headers: { ...manner, ...cookie }, redirect: 'manual' });
          await answer.body?.cancel();
          expect(answer.headers.getSetCookie(), url).toEqual([]);
          expect(answer.headers.get('clear-site-data'), url).toBeNull();
        }
      }
    }
    expect(await readState()).toEqual(before);
  });

  test('every exception is a row of the table', () => {
    const names = authorizationTable.map(({ name }) => name);
    expect(Object.keys(exceptions).filter((name) => !names.includes(name))).toEqual([]);
  });
}

async function requestOf(node: Node, name: string, asker: Asker, fixture: Fixture) {
  const subject = fixture.subjectFor(asker);
  const cookie = await fixture.cookieOf(asker, subject);
  return { path: wantedBy(node, name, routeAsks[name] ?? {}, subject).path, cookie: cookie === '' ? {} : { cookie } };
}

/**
 * A hash of each table. Left out: counters of limits, jobs that run by themselves, and when a session was last seen, which is the record of
 * the visit itself.
 */
async function readState(): Promise<Record<string, string>> {
  const tables = await db().$queryRaw<{ name: string }[]>`
    select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'limit' order by 1`;
  const state: Record<string, string> = {};
  for (const { name } of tables) {
    const [row] = await db().$queryRawUnsafe<{ hash: string }[]>(
      `select md5(coalesce(string_agg(line, ' ' order by line), '')) as hash from (
         select (to_jsonb(t) - ${name === 'session' ? "'lastSeenAt' - 'updatedAt'" : "'-'"})::text as line from "${name}" t) lines`,
    );
    state[name] = row?.hash ?? '';
  }
  return state;
}
