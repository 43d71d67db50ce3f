import { randomBytes, randomInt } from 'node:crypto';
import { expect, test } from 'vitest';
import { makeFixture, type Subject } from '@/e2e/specs/authorization/authorization-fixture';
import type { Ask } from '@/e2e/specs/authorization/call';
import { askPortal, type Node, outcomeOf, type PortalResponse, waitIn, wantedBy } from '@/e2e/specs/authorization/call-portal';
import { db } from '@/lib/server/platform/db/prisma';
import { takeLimit } from '@/lib/server/platform/limits/take-limit';

const timeout = 180_000;

type Nodes = { all: () => Node[]; restart: () => Promise<void> };

/** Limits count over all nodes as over one, and go on counting after a restart of each. */
export function limits({ all, restart }: Nodes, asks: Record<string, Ask>): void {
  test('sign-in links for an address are limited for each source over two nodes and after both were restarted; the answer is the same', {
    timeout,
  }, async () => {
    const email = `${randomBytes(8).toString('hex')}@example.com`;
    const [attacker, owner] = [`203.0.113.${randomInt(256)}`, `198.51.100.${randomInt(256)}`];
    const link = (source: string) => (node: Node) => askFor(node, '/sign-in#requestSignInLink', { asks, input: { email }, source });
    expect(await inTurn(all(), 8, link(attacker))).toEqual(Array(8).fill('ok'));
    expect(await linksOf(email)).toBe(5);
    await restart();
    expect(await inTurn(all(), 2, link(attacker))).toEqual(['ok', 'ok']);
    expect(await linksOf(email)).toBe(5);
    expect(await inTurn(all(), 2, link(owner))).toEqual(['ok', 'ok']);
    expect(await linksOf(email)).toBe(7);
  });

  test('an IPv6 /64 is one source on either node, its neighbour another, and who is refused learns when', { timeout }, async () => {
    const network = `2001:db8:${randomInt(65_536).toString(16)}`;
    const from = (node: Node, source: string) => askFor(node, '/invite#peek', { asks, input: { token: 'x'.repeat(43) }, source });
    const next = () => `${network}:2:${randomInt(1, 65_536).toString(16)}::1`;
    for (let n = 0; n < 58; n += 1) await takeLimit(`peek-invitation ${network}:2::/64`, { max: 60, windowSeconds: 300 });
    expect(await inTurn(all(), 2, (node) => from(node, next()))).toEqual(['unknown', 'unknown']);
    for (const node of all()) expectLimited(await from(node, next()), 300);
    for (const node of all()) expect(outcomeOf(await from(node, `${network}:3::1`))).toBe('unknown');
  });

  const counted = [
    { name: "POST /api/signed-requests (a person's run)", key: 'signed', max: 240 },
    { name: '/onboarding/[onboardingId]#testRole', key: 'test-role', max: 120 },
    { name: '/onboarding/[onboardingId]#typeBackCode', key: 'code', max: 30 },
    { name: '/onboarding/[onboardingId]#startTestRun', key: 'test-run', max: 30 },
  ];
  test.each(counted)('$name is limited for each onboarding, on whichever node', { timeout }, async ({ name, key, max }) => {
    const fixture = await makeFixture();
    const subject = fixture.subjectFor('owner');
    const cookie = await fixture.cookieOf('owner', subject);
    const ask = (node: Node) => askFor(node, name, { asks, subject, cookie });
    // All but two of the attempts are counted here, by the function that the nodes count by.
    for (let n = 0; n < max - 2; n += 1) await takeLimit(`${key}:${subject.onboardingId}`, { max, windowSeconds: 3_600 });
    expect(await inTurn(all(), 2, ask)).toEqual(['ok', 'ok']);
    for (const node of all()) expectLimited(await ask(node), 3_600);
  });

  test('whoever works on many onboardings is limited by their source', { timeout }, async () => {
    const source = `198.51.100.${randomInt(256)}`;
    for (let n = 0; n < 600; n += 1) await takeLimit(`code source ${source}`, { max: 600, windowSeconds: 3_600 });
    for (const node of all()) {
      const fixture = await makeFixture();
      const subject = fixture.subjectFor('owner');
      const cookie = await fixture.cookieOf('owner', subject);
      const ask = { asks, subject, cookie };
      expectLimited(await askFor(node, '/onboarding/[onboardingId]#typeBackCode', { ...ask, source }), 3_600);
      expect(outcomeOf(await askFor(node, '/onboarding/[onboardingId]#typeBackCode', ask))).toBe('ok');
    }
  });
}

/** The sign-in links that were made for an address. */
function linksOf(email: string): Promise<number> {
  return db().verification.count({ where: { value: { contains: email } } });
}

type How = { asks: Record<string, Ask>; input?: unknown; subject?: Subject; cookie?: string; source?: string };

function askFor(node: Node, name: string, { asks, input, subject = {} as Subject, cookie = '', source }: How): Promise<PortalResponse> {
  const ask = input === undefined ? (asks[name] ?? {}) : { input: () => input };
  return askPortal(node, wantedBy(node, name, ask, subject), cookie, source);
}

/** Asks one node after the other, so many times in all. */
async function inTurn(nodes: Node[], times: number, ask: (node: Node) => Promise<PortalResponse>): Promise<string[]> {
  const outcomes: string[] = [];
  for (let n = 0; n < times; n += 1) {
    const node = nodes[n % nodes.length];
    if (node !== undefined) outcomes.push(outcomeOf(await ask(node)));
  }
  return outcomes;
}

function expectLimited(answer: PortalResponse, secondsMax: number): void {
  expect(['limited', '429']).toContain(outcomeOf(answer));
  const wait = waitIn(answer) ?? 0;
  expect(wait).toBeGreaterThan(0);
  expect(wait).toBeLessThanOrEqual(secondsMax);
}
