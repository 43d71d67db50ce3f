import { randomBytes, randomInt } from 'node:crypto';
import { expect, test } from 'vitest';
import { makeFixture, type Subject } from '@/e2e/specs/authorization/authorization-fixture';
import type { Ask } from '@/e2e/specs/authorization/call';
import { askPortal, type Node, outcomeOf, type PortalResponse, waitIn, wantedBy } from '@/e2e/specs/authorization/call-portal';
import { takeLimit } from '@/lib/server/platform/limits/take-limit';

const timeout = 180_000;

type Nodes = { all: () => Node[]; restart: () => Promise<void> };

/** Limits count over all nodes as over one, and go on counting after a restart of each. */
export function limits({ all, restart }: Nodes, asks: Record<string, Ask>): void {
  test('sign-in links for an address are limited over two nodes and after both were restarted, and who is refused learns when', {
    timeout,
  }, async () => {
    const email = `${randomBytes(8).toString('hex')}@example.com`;
    const link = (node: Node) => askFor(node, '/sign-in#requestSignInLink', { asks, input: { email } });
    expect(await inTurn(all(), 5, link)).toEqual(Array(5).fill('ok'));
    for (const node of all()) expectLimited(await link(node), 900);
    await restart();
    for (const node of all()) expectLimited(await link(node), 900);
  });

  test('an IPv6 /64 is one source on either node, and its neighbour another', { timeout }, async () => {
    const network = `2001:db8:${randomInt(65_536).toString(16)}`;
    const from = (node: Node, source: string) => {
      const input = { email: `${randomBytes(8).toString('hex')}@example.com` };
      return askFor(node, '/sign-in#requestSignInLink', { asks, input, source });
    };
    const next = () => `${network}:2:${randomInt(1, 65_536).toString(16)}::1`;
    expect(await inTurn(all(), 20, (node) => from(node, next()))).toEqual(Array(20).fill('ok'));
    for (const node of all()) expectLimited(await from(node, next()), 900);
    for (const node of all()) expect(outcomeOf(await from(node, `${network}:3::1`))).toBe('ok');
  });

  const counted = [
    { name: "POST /api/signed-requests (a person's run)", key: 'signed', max: 240 },
    { name: '/onboarding/[onboardingId]#testRole', key: 'test-role', max: 120 },
    { name: '/onboarding/[onboardingId]#typeBackCode', key: 'code', max: 30 },
    { name: '/onboarding/[onboardingId]#startTestRun', key: 'test-run', max: 30 },
  ];
  test.each(counted)('$name is limited for each onboarding, on whichever node', { timeout }, async ({ name, key, max }) => {
    const fixture = await makeFixture('draft');
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
      const fixture = await makeFixture('draft');
      const subject = fixture.subjectFor('owner');
      const cookie = await fixture.cookieOf('owner', subject);
      const ask = { asks, subject, cookie };
      expectLimited(await askFor(node, '/onboarding/[onboardingId]#typeBackCode', { ...ask, source }), 3_600);
      expect(outcomeOf(await askFor(node, '/onboarding/[onboardingId]#typeBackCode', ask))).toBe('ok');
    }
  });
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
