import { once } from 'node:events';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { removeData } from '@/demo/remove-data.mjs';
import { endProcess, startPortal, startWorld, untilReady, type World } from '@/demo/world';
import { type Fixture, makeFixture } from '@/e2e/specs/authorization/authorization-fixture';
import { askPortal, outcomeOf, wantedBy } from '@/e2e/specs/authorization/call-portal';
import { readBuild } from '@/e2e/specs/authorization/read-build';
import { staffAsks } from '@/e2e/specs/authorization/staff-calls';
import { databaseUrl } from '@/e2e/support/database';
import { type FailingSmtp, startFailingSmtp } from '@/e2e/support/failing-smtp';
import { freePort } from '@/e2e/support/free-port.mjs';
import { connect, db, disconnect } from '@/lib/server/platform/db/prisma';
import { unwrapMail } from '@/lib/server/platform/mail/wrap-mail';
import { supportTexts } from '@/messages/en/support';

vi.setConfig({ testTimeout: 400_000, hookTimeout: 120_000 });

/**
 * The built portal, a mail server that is down, and a SIGKILL. The minutes of the outage are simulated: whenever every mail waits for its
 * next try, that moment is moved to now, and what the wait would have been is counted. All else is as in production.
 */
const build = readBuild(resolve('.next'));
const asks = staffAsks('none');
const outageSeconds = 600;
let world: World;
let portal: World['portal'];
let smtpPort: number;
let smtp: FailingSmtp | null = null;

beforeAll(async () => {
  await removeData('.data/outage');
  smtpPort = await freePort();
  const settings = { PORTAL_TRUSTED_PROXIES: '127.0.0.1', SMTP_URL: `smtp://127.0.0.1:${smtpPort}` };
  world = await startWorld({ dataDir: '.data/outage', port: await freePort(), settings });
  portal = world.portal;
  process.env['PORTAL_DATA_DIR'] = world.dataDir;
  connect(databaseUrl(world.dataDir));
});

afterAll(async () => {
  await disconnect();
  await endProcess(portal);
  await smtp?.close();
  await world.close();
});

test('a mail server that is down for ten minutes, and a SIGKILL in between, lose no mail and double none', async () => {
  const fixture = await makeFixture({ status: 'in-review' });
  for (const name of ['sendMessage', 'returnRequirement']) await act(`/support/[onboardingId]#${name}`, fixture);
  await act('/support#inviteCustomer', fixture);
  const expected = await outbox();
  expect(expected.length).toBeGreaterThanOrEqual(6);

  let passedSeconds = await failUntil(outageSeconds / 2);
  expect(await stuckPage(fixture)).toContain(supportTexts.people.stuckTitle);
  await killPortal();
  await startAgain();
  passedSeconds += await failUntil(outageSeconds / 2);
  expect(passedSeconds).toBeGreaterThanOrEqual(outageSeconds);
  expect(await states()).toEqual({ retry: expected.length });

  smtp = await startFailingSmtp(smtpPort);
  await triesNow();
  await vi.waitFor(async () => expect(await states()).toEqual({ completed: expected.length }), { timeout: 60_000, interval: 500 });
  expect(sorted(smtp.arrived)).toEqual(sorted(expected));
  expect(await stuckPage(fixture)).not.toContain(supportTexts.people.stuckTitle);
});

test('a SIGKILL after the mail server took a mail and before that is recorded doubles this one at most, under the same Message-ID', async () => {
  if (smtp === null) throw new Error('The test before starts the mail server.');
  const fixture = await makeFixture({ status: 'in-review' });
  smtp.arrived.splice(0);
  smtp.hold();
  await act('/support/[onboardingId]#sendMessage', fixture);
  const expected = (await outbox()).filter(({ state }) => state !== 'completed');
  await smtp.held();
  await killPortal();
  smtp.release();
  await startAgain();
  // The job of the killed process is taken back when its two minutes are over.
  await db().$executeRaw`update pgboss.job set started_on = started_on - interval '2 minutes' where name = 'mail' and state = 'active'`;
  await vi.waitFor(
    async () => {
      await triesNow();
      expect((await states())['active'] ?? 0).toBe(0);
      expect((await states())['retry'] ?? 0).toBe(0);
    },
    { timeout: 300_000, interval: 2_000 },
  );
  const names = smtp.arrived.map(({ messageId }) => messageId);
  expect(new Set(names)).toEqual(new Set(expected.map(({ messageId }) => messageId)));
  expect(names.length).toBe(expected.length + 1);
});

/** Staff do this for real, over HTTP. */
async function act(name: string, fixture: Fixture): Promise<void> {
  const subject = fixture.subjectFor('reviewer!');
  const node = { origin: world.origin, build };
  const answer = await askPortal(node, wantedBy(node, name, asks[name] ?? {}, subject), await fixture.cookieOf('reviewer!', subject));
  expect(outcomeOf(answer), name).toBe('ok');
}

async function stuckPage(fixture: Fixture): Promise<string> {
  const subject = fixture.subjectFor('admin');
  const node = { origin: world.origin, build };
  const { body } = await askPortal(node, wantedBy(node, 'GET /support/people', {}, subject), await fixture.cookieOf('admin', subject));
  return body;
}

/** Moves the next try of every waiting mail to now, try after try, until they waited for so long; returns for how long. */
async function failUntil(seconds: number): Promise<number> {
  let passed = 0;
  while (passed < seconds) {
    await vi.waitFor(async () => expect(Object.keys(await states())).toEqual(['retry']), { timeout: 120_000, interval: 200 });
    const [next] = await db().$queryRaw<{ seconds: number }[]>`
      select max(extract(epoch from start_after - now()))::float as seconds from pgboss.job where name = 'mail'`;
    passed += Math.max(next?.seconds ?? 0, 0);
    await triesNow();
    await wait(1_000);
  }
  await vi.waitFor(async () => expect(Object.keys(await states())).toEqual(['retry']), { timeout: 120_000, interval: 200 });
  return passed;
}

async function triesNow(): Promise<void> {
  await db().$executeRaw`update pgboss.job set start_after = now() where name = 'mail' and state in ('created', 'retry')`;
}

async function states(): Promise<Record<string, number>> {
  const rows = await db().$queryRaw<{ state: string; count: number }[]>`
    select state::text, count(*)::int as count from pgboss.job where name = 'mail' group by state`;
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
}

async function outbox() {
  const rows = await db().$queryRaw<{ id: string; state: string; wrapped: string }[]>`
    select id::text, state::text, data->>'wrapped' as wrapped from pgboss.job where name = 'mail'`;
  return rows.map(({ id, state, wrapped }) => ({ messageId: `<${id}@localhost>`, to: unwrapMail(wrapped).email, state }));
}

/** Kills the launcher and the server behind it at once; nothing of them gets to say goodbye. */
async function killPortal(): Promise<void> {
  const ended = once(portal, 'exit');
  process.kill(-(portal.pid ?? 0), 'SIGKILL');
  await ended;
}

async function startAgain(): Promise<void> {
  portal = startPortal(world.environment, world.portalLog);
  await untilReady(world.origin, portal, world.portalLog);
}

function sorted(mails: readonly { messageId: string; to: string }[]): string[] {
  return mails.map(({ messageId, to }) => `${messageId} ${to}`).sort();
}
