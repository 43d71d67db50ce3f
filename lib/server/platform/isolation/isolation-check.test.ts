import { createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { FakeBrowser } from '@/e2e/support/fake-browser';
import { type CustomerFixture, joinCompany, joinStaff, must, streamArn } from '@/e2e/support/onboarding-fixture';
import { type TestDatabase, useTestDatabase } from '@/e2e/support/test-database';
import { type IsolationReport, sandboxPolicy, ways } from '@/lib/domain/isolation';
import { makeDelegatedLink } from '@/lib/server/delegation/make-delegated-link';
import { redeemDelegatedLink } from '@/lib/server/delegation/redeem-delegated-link';
import { nameStream } from '@/lib/server/onboarding/name-stream';
import { db } from '@/lib/server/platform/db/prisma';
import { answerArrival, answerBegin, answerEnd } from '@/lib/server/platform/isolation/answer-isolation';
import { beginIsolationCheck } from '@/lib/server/platform/isolation/begin-isolation-check';
import { endIsolationCheck } from '@/lib/server/platform/isolation/end-isolation-check';
import { recordArrival } from '@/lib/server/platform/isolation/record-arrival';
import { watchUpgrades } from '@/lib/server/platform/isolation/watch-upgrades';
import { purge } from '@/lib/server/platform/jobs/purge';
import { settings } from '@/lib/server/platform/settings/settings';

vi.mock('next/headers', async () => (await import('@/e2e/support/fake-browser')).nextHeaders);
vi.mock('next/navigation', () => import('next/dist/client/components/navigation.react-server'));

const silent: IsolationReport = { outcomes: ways.map((way) => ({ way, outcome: 'refused' })), violations: [] };
let database: TestDatabase;
let owner: CustomerFixture;

beforeAll(async () => {
  database = await useTestDatabase();
  owner = await joinCompany('Isolating GmbH');
});
beforeEach(async () => {
  await db().limit.deleteMany();
  await db().isolationCheck.deleteMany();
});
afterAll(() => database.close());

test('what arrived is said once, each way once, to whoever began the check', async () => {
  const nonce = await begin(owner.browser);
  for (const way of ['control', 'fetch', 'fetch', 'no-such-way', 'websocket']) await recordArrival(nonce, way);
  const other = await joinCompany('Other GmbH');
  expect(await end(other.browser, nonce)).toEqual({ ok: false, fault: { kind: 'not-found' } });
  expect(await end(owner.browser, nonce)).toEqual({ ok: true, value: { arrived: ['control', 'fetch', 'websocket'] } });
  expect(await end(owner.browser, nonce)).toEqual({ ok: false, fault: { kind: 'not-found' } });
});

test('many arrivals at once lose none, and none of them is another check’s', async () => {
  const [nonce, other] = [await begin(owner.browser), await begin(owner.browser)];
  await Promise.all([...ways, 'control'].map((way) => recordArrival(nonce, way)));
  const arrived = must(await end(owner.browser, nonce)).arrived;
  expect([...arrived].sort()).toEqual([...ways, 'control'].sort());
  expect(must(await end(owner.browser, other)).arrived).toEqual([]);
});

test('a check whose time has passed notes nothing, says nothing, and goes with the next one or by night', async () => {
  const nonce = await begin(owner.browser);
  await db().isolationCheck.update({ where: { nonce }, data: { expiresAt: new Date(Date.now() - 1) } });
  await recordArrival(nonce, 'control');
  expect((await db().isolationCheck.findUniqueOrThrow({ where: { nonce } })).ways).toEqual([]);
  await begin(owner.browser);
  expect(await db().isolationCheck.count({ where: { nonce } })).toBe(0);
  await db().isolationCheck.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } });
  expect((await purge(new Date())).isolationChecks).toBe(1);
});

test('customers, staff and holders of a link may begin one; visitors and staff without a second factor may not', async () => {
  const staff = await joinStaff();
  const { onboardingId } = owner;
  must(await owner.browser.run(() => nameStream({ onboardingId, arn: streamArn })));
  const { link, view } = must(await owner.browser.run(() => makeDelegatedLink({ onboardingId })));
  const colleague = new FakeBrowser();
  const token = new URLSearchParams(new URL(link).hash.slice(1)).get('t');
  must(await colleague.run(() => redeemDelegatedLink({ linkId: view.id, token })));
  for (const browser of [owner.browser, staff.browser, colleague]) {
    const nonce = await begin(browser);
    await recordArrival(nonce, 'control');
    expect(must(await end(browser, nonce)).arrived).toEqual(['control']);
  }
  expect(await new FakeBrowser().run(beginIsolationCheck)).toEqual({ ok: false, fault: { kind: 'signed-out' } });
  await db().session.updateMany({ where: { userId: staff.personId }, data: { secondFactor: false } });
  expect(await staff.browser.run(beginIsolationCheck)).toEqual({ ok: false, fault: { kind: 'not-found' } });
});

test('one person begins 120 checks in ten minutes', async () => {
  await begin(owner.browser);
  await db().limit.updateMany({ where: { key: `isolation:${owner.personId}` }, data: { count: 120 } });
  const refused = await owner.browser.run(() => answerBegin(posted('/isolation')));
  expect([refused.status, Number(refused.headers.get('retry-after'))]).toEqual([429, expect.any(Number)]);
});

test('what a browser and the server see differently stands in the audit, and what agrees does not', async () => {
  const blocked = { outcomes: silent.outcomes, violations: ways.map((way) => ({ way, enforced: true, policy: sandboxPolicy })) };
  const quiet = await begin(owner.browser);
  await recordArrival(quiet, 'control');
  must(await end(owner.browser, quiet, blocked));
  expect(await audited()).toEqual([]);
  const nonce = await begin(owner.browser);
  for (const way of ['control', 'font']) await recordArrival(nonce, way);
  must(await end(owner.browser, nonce, blocked));
  expect(await audited()).toMatchObject([{ actor: owner.personId, details: { ways: ['font'], arrived: ['control', 'font'] } }]);
});

test('over HTTP: other origins begin and end nothing, a report is checked, an arrival is answered alike and stored by nobody', async () => {
  expect((await owner.browser.run(() => answerBegin(posted('/isolation', {}, 'https://elsewhere.example')))).status).toBe(403);
  const begun = await owner.browser.run(() => answerBegin(posted('/isolation')));
  const { nonce } = (await begun.json()) as { nonce: string };
  const otherOnboarding = posted(`/isolation/${nonce}`, silent, 'https://elsewhere.example');
  expect((await owner.browser.run(() => answerEnd(otherOnboarding, nonce))).status).toBe(403);
  const odd = posted(`/isolation/${nonce}`, { ...silent, violations: [{ way: 'fetch', enforced: true, policy: 'x'.repeat(201) }] });
  expect((await owner.browser.run(() => answerEnd(odd, nonce))).status).toBe(400);
  for (const [known, way] of [
    [nonce, 'control'],
    ['n'.repeat(43), 'control'],
    [nonce, 'nothing'],
  ] as const) {
    const noted = await answerArrival(known, way);
    expect([noted.status, noted.headers.get('cache-control'), await noted.text()]).toEqual([204, 'no-store', '']);
  }
  const ended = await owner.browser.run(() => answerEnd(posted(`/isolation/${nonce}`, silent), nonce));
  expect([ended.status, await ended.json()]).toEqual([200, { arrived: ['control'] }]);
});

test('a WebSocket, which no route handler ever sees, is noted and refused at once', async () => {
  watchUpgrades();
  const server = createServer((_, response) => response.end());
  // Next ends every upgrade at once; what it gets must be another's only.
  const others: (string | undefined)[] = [];
  server.on('upgrade', ({ url }, socket) => {
    others.push(url);
    socket.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const nonce = await begin(owner.browser);
  await new Promise((resolve) => request({ port, path: '/api/health/live' }, resolve).end());
  const headers = {
    connection: 'Upgrade',
    upgrade: 'websocket',
    'sec-websocket-key': 'MDEyMzQ1Njc4OWFiY2RlZg==',
    'sec-websocket-version': '13',
  };
  const answer = await new Promise<IncomingMessage>((resolve, reject) =>
    request({ port, path: `/isolation/${nonce}/websocket`, headers }, resolve)
      .on('error', reject)
      .end(),
  );
  expect(answer.statusCode).toBe(403);
  expect(must(await end(owner.browser, nonce)).arrived).toEqual(['websocket']);
  await new Promise<void>((resolve) =>
    request({ port, path: '/elsewhere', headers })
      .on('error', () => resolve())
      .end(),
  );
  expect(others).toEqual(['/elsewhere']);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

async function begin(browser: FakeBrowser): Promise<string> {
  return must(await browser.run(beginIsolationCheck)).nonce;
}

function end(browser: FakeBrowser, nonce: string, report: IsolationReport = silent) {
  return browser.run(() => endIsolationCheck(nonce, report));
}

function audited() {
  return db().auditEvent.findMany({ where: { action: 'isolation.contradicted' } });
}

function posted(path: string, body: object = {}, origin = settings().origin): Request {
  return new Request(`${settings().origin}${path}`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}
