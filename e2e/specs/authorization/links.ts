import { randomBytes } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import type { World } from '@/demo/world';
import { makeFixture, type Subject } from '@/e2e/specs/authorization/authorization-fixture';
import type { Ask } from '@/e2e/specs/authorization/call';
import { askPortal, type Node, outcomeOf, type PortalResponse, wantedBy } from '@/e2e/specs/authorization/call-portal';
import { dumpDatabase } from '@/e2e/support/database';
import { delegatedCookieName, sessionCookieName } from '@/lib/server/people/sign-in/portal-cookies';
import { db } from '@/lib/server/platform/db/prisma';
import { hashToken } from '@/lib/server/platform/mail/links';

const timeout = 180_000;

type Place = { nodes: () => Node[]; world: () => World };

/** Links that come by mail: looking at them uses nothing up, of many uses one counts, and no table helps to make one. */
export function links({ nodes, world }: Place, asks: Record<string, Ask>): void {
  test('20 GETs and HEADs of every link by a scanner use nothing up', { timeout }, async () => {
    const { subject } = await makeSubject();
    const before = await stateOf(subject);
    const { invitationToken, signInToken, linkToken, linkId } = subject;
    const paths = [
      `/invite?t=${invitationToken}`,
      `/sign-in?t=${signInToken}`,
      `/help/${linkId}?t=${linkToken}`,
      `/help/${linkId}/step?t=${linkToken}`,
      `/api/auth/magic-link/verify?token=${signInToken}`,
    ];
    for (const path of paths) {
      for (let n = 0; n < 20; n += 1) {
        for (const method of ['GET', 'HEAD']) {
          const answer = await fetch(`${nodeFor(n).origin}${path}`, { method, redirect: 'manual' });
          expect(answer.headers.getSetCookie(), `${method} ${path}`).toEqual([]);
          await answer.body?.cancel();
        }
      }
    }
    expect(await stateOf(subject)).toEqual(before);
    for (const name of ['/invite#accept', "/sign-in#redeemSignInLink (a customer's)", '/help/[linkId]#redeem'])
      expect(outcomeOf(await use(name, subject, 0)), name).toBe('ok');
  });

  test.each(['/invite#accept', "/sign-in#redeemSignInLink (a customer's)"])(
    '%s: of 50 uses at once, over two nodes, one opens a session',
    {
      timeout,
    },
    async (name) => {
      const { subject } = await makeSubject();
      const sessions = await db().session.count();
      const answers = await Promise.all(Array.from({ length: 50 }, (_, n) => use(name, subject, n)));
      expect(answers.filter((answer) => outcomeOf(answer) === 'ok')).toHaveLength(1);
      expect(answers.flatMap((answer) => cookieIn(answer, sessionCookieName()))).toHaveLength(1);
      expect(await db().session.count()).toBe(sessions + 1);
    },
  );

  test('of 50 browsers that open a delegated link at once, one holds it', { timeout }, async () => {
    const { subject } = await makeSubject();
    const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => use('/help/[linkId]#redeem', subject, n)));
    const cookies = answers.flatMap((answer) => cookieIn(answer, delegatedCookieName()));
    expect(new Set(cookies).size).toBe(20);
    // More uses of one link than its limit allows in an hour are refused, whoever asks.
    const more = await Promise.all(Array.from({ length: 30 }, (_, n) => use('/help/[linkId]#redeem', subject, n)));
    expect(more.map(outcomeOf)).toEqual(Array(30).fill('limited'));
    const shown = await Promise.all(
      cookies.map((cookie, n) => fetch(`${nodeFor(n).origin}/help/${subject.linkId}/step`, { headers: { cookie }, redirect: 'manual' })),
    );
    expect(shown.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(shown.filter(({ status }) => status === 404)).toHaveLength(19);
  });

  test('no table holds a token or a cookie that works', { timeout }, async () => {
    const { subject } = await makeSubject();
    const opened = await use('/invite#accept', subject, 0);
    const [cookie = ''] = cookieIn(opened, sessionCookieName());
    const mailed = await mailedToken(subject);
    const [held = ''] = cookieIn(await use('/help/[linkId]#redeem', subject, 1), delegatedCookieName());
    const dump = await dumpDatabase(world().dataDir);
    const secrets = [subject.invitationToken, subject.linkToken, mailed, valueIn(cookie), valueIn(held)];
    for (const secret of secrets) {
      // 128 bits are 22 letters of Base64; mail links of the sign-in library have 32 of 52 letters.
      expect(secret.length).toBeGreaterThanOrEqual(32);
      expect(dump.includes(secret)).toBe(false);
    }
    // The session's row holds the HMAC of what stands in the cookie before its signature.
    const [token = ''] = decodeURIComponent(valueIn(cookie)).split('.');
    expect(dump).not.toContain(token);
    expect(dump).toContain(hashToken(token));
    expect(await statusOf('/account', cookie)).toBe(200);
    for (const forged of [token, `${token}.`, `${token}.${randomBytes(32).toString('base64')}`])
      expect(await statusOf('/account', `${sessionCookieName()}=${encodeURIComponent(forged)}`)).toBe(307);
    const { tokenHash, sessionHash } = await db().delegatedLink.findUniqueOrThrow({ where: { id: subject.linkId } });
    for (const hash of [tokenHash, sessionHash ?? ''])
      expect(await statusOf(`/help/${subject.linkId}/step`, `${delegatedCookieName()}=${hash}`)).toBe(404);
  });

  function nodeFor(n: number): Node {
    const found = nodes()[n % nodes().length];
    if (found === undefined) throw new Error('There are nodes.');
    return found;
  }

  function use(name: string, subject: Subject, n: number): Promise<PortalResponse> {
    return askPortal(nodeFor(n), wantedBy(nodeFor(n), name, asks[name] ?? {}, subject), '');
  }

  async function statusOf(path: string, cookie: string): Promise<number> {
    return (await fetch(`${nodeFor(0).origin}${path}`, { headers: { cookie }, redirect: 'manual' })).status;
  }

  /** A sign-in link that the portal itself made and mailed, to the person whose invitation was accepted. */
  async function mailedToken({ newEmail }: Subject): Promise<string> {
    const { email } = await db().person.findFirstOrThrow({ where: { email: newEmail.replace(/^new-/, '') } });
    await askPortal(nodeFor(1), wantedBy(nodeFor(1), '/sign-in#requestSignInLink', { input: () => ({ email }) }, {} as Subject), '');
    const text = await vi.waitFor(
      () => {
        const found = world()
          .mail.mails()
          .find((mail) => mail.to.includes(email));
        if (found === undefined) throw new Error(`No mail to ${email}.`);
        return found.text;
      },
      { timeout: 20_000, interval: 200 },
    );
    return /#t=([\w-]+)/.exec(text)?.[1] ?? '';
  }
}

async function makeSubject(): Promise<{ subject: Subject }> {
  return { subject: (await makeFixture()).subjectFor('visitor') };
}

async function stateOf({ invitationId, linkId, colleagueId }: Subject) {
  return {
    invitation: await db().invitation.findUnique({ where: { id: invitationId } }),
    link: await db().delegatedLink.findUnique({ where: { id: linkId } }),
    sessions: await db().session.count({ where: { userId: colleagueId } }),
    signInLinks: await db().verification.count(),
  };
}

/** The cookie of this name that an answer sets, as the browser sends it. */
function cookieIn({ cookies }: PortalResponse, name: string): string[] {
  return cookies.flatMap((line) => {
    const pair = line.split(';')[0] ?? '';
    return pair.startsWith(`${name}=`) && pair.length > name.length + 1 ? [pair] : [];
  });
}

function valueIn(cookie: string): string {
  return cookie.slice(cookie.indexOf('=') + 1);
}
