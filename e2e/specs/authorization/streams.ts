import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { makeFixture } from '@/e2e/specs/authorization/authorization-fixture';
import type { Ask } from '@/e2e/specs/authorization/call';
import { askPortal, type Node, outcomeOf, wantedBy } from '@/e2e/specs/authorization/call-portal';
import { delegatedCookieName } from '@/lib/server/people/sign-in/portal-cookies';
import { db } from '@/lib/server/platform/db/prisma';

const timeout = 120_000;

/** Event streams: capped for each session, and over within a second once the right to them is, whichever node ends it. */
export function streams({ nodes }: { nodes: () => Node[] }, asks: Record<string, Ask>): void {
  test('signing out on one node ends the streams on the other within a second', { timeout }, async () => {
    const [one, other] = pair();
    const { subject, cookie } = await owner();
    const ends = [await open(one, `onboarding=${subject.onboardingId}`, cookie), await open(other, 'onboardings=1', cookie)];
    const startedAt = performance.now();
    const answer = await askPortal(other, wantedBy(other, '/account#signOut', asks['/account#signOut'] ?? {}, subject), cookie);
    expect(outcomeOf(answer)).toBe('ok');
    await Promise.all(ends.map(({ ended }) => ended));
    expect(performance.now() - startedAt).toBeLessThan(1_500);
  });

  test('the end of a membership and of a delegated link ends their streams', { timeout }, async () => {
    const [one, other] = pair();
    const { subject, cookie } = await owner();
    const link = `${delegatedCookieName()}=${subject.linkCookie}`;
    const ends = [
      await open(one, `onboarding=${subject.onboardingId}`, cookie),
      await open(other, `onboarding=${subject.onboardingId}`, link),
    ];
    await db().membership.deleteMany({ where: { customerId: subject.customerId } });
    await db().delegatedLink.update({ where: { id: subject.linkId }, data: { revokedAt: new Date() } });
    await Promise.all(ends.map(({ ended }) => ended));
  });

  test('a ninth stream of one session takes the place of the first, and another session’s is left alone', { timeout }, async () => {
    const [one] = pair();
    const [{ subject, cookie }, neighbour] = [await owner(), await owner()];
    const spared = await open(one, 'onboardings=1', neighbour.cookie);
    const first = await open(one, `onboarding=${subject.onboardingId}`, cookie);
    const more = await Promise.all(Array.from({ length: 8 }, () => open(one, `onboarding=${subject.onboardingId}`, cookie)));
    expect(await first.ended).toContain('event: replaced');
    for (const { close } of [spared, ...more]) await close();
  });

  function pair(): [Node, Node] {
    const [one, other] = nodes();
    if (one === undefined || other === undefined) throw new Error('There are two nodes.');
    return [one, other];
  }
}

async function owner() {
  const fixture = await makeFixture();
  const subject = fixture.subjectFor('owner');
  return { subject, cookie: await fixture.freshCookieOf('owner', subject) };
}

/** An open stream; `ended` gives all its text once the portal has closed it. */
async function open(node: Node, query: string, cookie: string) {
  const source = `2001:db8:${randomBytes(2).toString('hex')}:1::1`;
  const abort = new AbortController();
  const headers = { cookie, 'x-forwarded-for': source, 'accept-encoding': 'identity' };
  const answer = await fetch(`${node.origin}/api/events?${query}`, { headers, signal: abort.signal });
  expect(answer.status, query).toBe(200);
  const ended = answer.text();
  ended.catch(() => undefined);
  return { ended, close: async () => abort.abort() };
}
