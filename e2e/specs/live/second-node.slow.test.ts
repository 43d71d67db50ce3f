import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { removeData } from '@/demo/remove-data.mjs';
import { endProcess, startPortal, startWorld, untilReady, type World } from '@/demo/world';
import { type Fixture, makeFixture } from '@/e2e/specs/authorization/authorization-fixture';
import { askPortal, type Node, outcomeOf, wantedBy } from '@/e2e/specs/authorization/call-portal';
import { readBuild } from '@/e2e/specs/authorization/read-build';
import { databaseUrl } from '@/e2e/support/database';
import { type EventStream, openEvents } from '@/e2e/support/event-stream';
import { freePort } from '@/e2e/support/free-port.mjs';
import { connect, disconnect } from '@/lib/server/platform/db/prisma';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

/** Two processes of the built portal on one database: a change on one reaches the pages of the other. */
const build = readBuild(resolve('.next'));
const endings: (() => Promise<unknown>)[] = [];
let world: World;
let first: Node;
let second: Node;

beforeAll(async () => {
  await removeData('.data/live-nodes');
  const caps = { PORTAL_STREAMS_PER_SESSION: '250', PORTAL_STREAMS_PER_SOURCE: '250' };
  const settings = { PORTAL_TRUSTED_PROXIES: '127.0.0.1', ...caps };
  world = await startWorld({ dataDir: '.data/live-nodes', port: await freePort(), settings });
  endings.push(world.close);
  process.env['PORTAL_DATA_DIR'] = world.dataDir;
  connect(databaseUrl(world.dataDir));
  endings.push(disconnect);
  first = { origin: world.origin, build };
  second = { origin: await startSecond(), build };
});

afterAll(async () => {
  for (const end of endings.reverse()) await end();
});

test('a change on the first node reaches a page and the queue on the second within two seconds', async () => {
  const fixture = await makeFixture();
  const subject = fixture.subjectFor('owner');
  const { onboardingId, farOnboardingId } = subject;
  const owner = await fixture.cookieOf('owner', subject);
  const reviewer = await fixture.cookieOf('reviewer', subject);
  const page = await openEvents(`${second.origin}/api/events?onboarding=${onboardingId}`, owner);
  const queue = await openEvents(`${second.origin}/api/events?queue=1`, reviewer);
  const other = await openEvents(`${second.origin}/api/events?onboarding=${farOnboardingId}`, reviewer);
  const streams = [page, queue, other];
  await Promise.all(streams.map((stream) => stream.heard(/id: open/, 5_000)));
  await say(first, fixture);
  await Promise.all([page.heard(new RegExp(onboardingId), 2_000), queue.heard(new RegExp(onboardingId), 2_000)]);
  expect(await other.heard(/id: open/, 100)).not.toContain(onboardingId);
  for (const stream of streams) stream.close();
});

test('a page that is open while the second node loses its database connection is told to read again', async () => {
  const fixture = await makeFixture();
  const subject = fixture.subjectFor('owner');
  const page = await openEvents(`${second.origin}/api/events?onboarding=${subject.onboardingId}`, await fixture.cookieOf('owner', subject));
  const heard = (await page.heard(/event: changed/, 5_000)).length;
  await inDatabase((client) =>
    client.query("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'portal-live'"),
  );
  await page.heard(new RegExp(`^[^]{${heard},}event: changed`), 5_000);
  page.close();
});

test('200 open pages on a node ask the database no more than one while nothing changes, and the next change reaches all within two seconds', async () => {
  const fixture = await makeFixture();
  const subject = fixture.subjectFor('owner');
  const owner = await fixture.cookieOf('owner', subject);
  const url = `${second.origin}/api/events?onboarding=${subject.onboardingId}`;
  const pages: EventStream[] = [];
  for (let batch = 0; batch < 10; batch += 1) {
    pages.push(...(await Promise.all(Array.from({ length: 20 }, () => openEvents(url, owner)))));
  }
  await Promise.all(pages.map((page) => page.heard(/id: open/, 10_000)));
  expect(await listeners()).toBeLessThanOrEqual(2);
  // Every statement of every node goes into the server's log for five seconds; the jobs' own connections look for mail each second.
  const quiet = await statementsDuring(() => wait(5_000));
  // One look for all of them, each 400 ms, ends those whose session has ended.
  const looks = quiet.filter((line) => !line.startsWith('portal-jobs'));
  expect(looks.filter((line) => !line.includes('session'))).toEqual([]);
  expect(looks.length).toBeGreaterThan(0);
  expect(looks.length).toBeLessThan(20);
  const busy = await statementsDuring(async () => {
    await say(first, fixture);
    await Promise.all(pages.map((page) => page.heard(new RegExp(subject.onboardingId), 2_000)));
  });
  // The positive control: what the change itself asked of the database is seen, and it is not 200 times as much.
  const asked = busy.filter((line) => !line.startsWith('portal-jobs')).length;
  expect(asked).toBeGreaterThan(5);
  expect(asked).toBeLessThan(150);
  for (const page of pages) page.close();
});

/** A person of the company writes a message, on this node. */
async function say(node: Node, fixture: Fixture): Promise<void> {
  const subject = fixture.subjectFor('owner');
  const input = { onboardingId: subject.onboardingId, text: 'Anyone there?' };
  const wanted = wantedBy(node, '/onboarding/[onboardingId]#sendMessage', { input: () => input }, subject);
  expect(outcomeOf(await askPortal(node, wanted, await fixture.cookieOf('owner', subject)))).toBe('ok');
}

async function startSecond(): Promise<string> {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const log = join(world.dataDir, 'second-node.log');
  const node = startPortal({ ...world.environment, PORT: String(port), PORTAL_ORIGIN: origin }, log);
  endings.push(() => endProcess(node));
  await untilReady(origin, node, log);
  return origin;
}

async function listeners(): Promise<number> {
  const { rows } = await inDatabase((client) =>
    client.query<{ count: number }>("select count(*)::int as count from pg_stat_activity where application_name = 'portal-live'"),
  );
  return rows[0]?.count ?? 0;
}

/** The statements that the database server logs meanwhile, each behind the name of the connection that sent it. */
async function statementsDuring(work: () => Promise<unknown>): Promise<string[]> {
  const logFile = join(world.dataDir, 'postgres.log');
  await inDatabase(async (client) => {
    await client.query("alter system set log_line_prefix = '%a|'");
    await client.query("alter system set log_statement = 'all'");
    await client.query('select pg_reload_conf()');
  });
  await wait(300);
  const from = readFileSync(logFile).length;
  await work();
  const logged = readFileSync(logFile).subarray(from).toString('utf8');
  await inDatabase(async (client) => {
    await client.query('alter system reset log_statement');
    await client.query('select pg_reload_conf()');
  });
  return logged.split('\n').filter((line) => /^[^|]*\|LOG: {2}(execute [^:]*|statement):/.test(line));
}

async function inDatabase<Value>(work: (client: pg.Client) => Promise<Value>): Promise<Value> {
  const client = new pg.Client({ connectionString: databaseUrl(world.dataDir), application_name: 'test' });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
