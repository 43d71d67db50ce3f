import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { sandboxPolicy } from '@/lib/domain/isolation';
import { chromiumPath } from '../chromium-path';
import { type BuiltRooms, makeRooms, makeSupportKey } from './make-rooms';
import { type Ground, makeGround, roomHeaders } from './room-ground';

// A browser and foreign programs are slow on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** A policy with one hole, and exactly the ways that must arrive through it. */
const holes: [string, string, string[]][] = [
  ['connections to its own origin', "connect-src 'self'", ['event-source', 'fetch', 'websocket', 'xhr']],
  ['sockets alone', 'connect-src ws:', ['websocket']],
  ['scripts of its own origin', "script-src 'self'", ['import', 'import-scripts', 'worker']],
  ['workers of its own origin', "worker-src 'self'", ['worker']],
  ['fonts of its own origin', "font-src 'self'", ['font']],
];

describe.skipIf(!existsSync(chromiumPath))('the isolation check in Chromium', () => {
  let rooms: BuiltRooms;

  beforeAll(async () => {
    rooms = await makeRooms([(await makeSupportKey('support-1', 'made up for a test')).publicKey]);
  });

  afterAll(() => rooms?.close());

  test('nothing but the control arrives under the portal’s policy, and both sandboxes open', async () => {
    await withGround(roomHeaders, async (ground) => {
      const page = await ground.newPage();
      const sealing = await page.evaluate(async (url) => (await openRooms.sealing({ url, pin: null })).ok, rooms.set.roomUrl);
      expect([sealing, ground.isolation.arrived()]).toEqual([true, ['control']]);
      const opening = await page.evaluate(async (url) => (await openRooms.opening({ url })).ok, rooms.set.openRoomUrl);
      expect([opening, ground.isolation.arrived()]).toEqual([true, ['control']]);
    });
  });

  test.each(holes)('through a policy that allows %s exactly that arrives, and both sandboxes refuse, naming it', async (_, hole, ways) => {
    await withGround(policyOf(`${sandboxPolicy}; ${hole}`), async (ground) => {
      const { sealing, opening } = await openBoth(ground);
      expect(ground.isolation.arrived().filter((way) => way !== 'websocket-stream')).toEqual(['control', ...ways].sort());
      for (const refused of [sealing, opening]) {
        expect(refused).toMatchObject({ ok: false, fault: { kind: 'way-out', ways: expect.arrayContaining(ways) } });
      }
    });
  });

  test.each([
    ['no policy', {}],
    ['a policy that only reports', { 'Content-Security-Policy-Report-Only': sandboxPolicy }],
  ])('with %s every way is named, those without an address too', async (_, headers) => {
    await withGround(headersOf(headers), async (ground) => {
      const named = ['fetch', 'xhr', 'websocket', 'event-source', 'import', 'import-scripts', 'worker', 'font', 'blob-worker', 'eval'];
      const { sealing } = await openBoth(ground);
      expect(sealing).toMatchObject({ ok: false, fault: { kind: 'way-out', ways: expect.arrayContaining(named) } });
      expect(ground.isolation.arrived()).toContain('blob-worker');
    });
  });

  test.each([
    ['evaluation', "script-src 'unsafe-eval'", 'eval'],
    ['blobs as workers', 'worker-src blob:', 'blob-worker'],
  ])('%s is named though nothing of it can arrive', async (_, hole, way) => {
    await withGround(policyOf(`${sandboxPolicy}; ${hole}`), async (ground) => {
      expect((await openBoth(ground)).sealing).toEqual({ ok: false, fault: { kind: 'way-out', ways: [way] } });
      expect(ground.isolation.arrived()).toEqual(['control']);
    });
  });

  test('another policy than the portal’s is refused where the browser names it, though nothing arrives here', async () => {
    await withGround(policyOf(`${sandboxPolicy}; connect-src https://attacker.example`), async (ground) => {
      const { sealing } = await openBoth(ground);
      expect(sealing).toMatchObject({ ok: false, fault: { kind: 'other-policy', ways: expect.arrayContaining(['fetch']) } });
      expect(ground.isolation.arrived()).toEqual(['control']);
    });
  });

  test('a server that forgets what arrived does not open a sandbox from which a request was answered', async () => {
    await withGround(headersOf({}), async (ground) => {
      ground.isolation.eat(['fetch', 'xhr', 'websocket', 'event-source', 'import', 'import-scripts', 'worker', 'font', 'blob-worker']);
      expect((await openBoth(ground)).sealing).toMatchObject({ ok: false, fault: { kind: 'way-out' } });
    });
  });

  test('where the control does not arrive, or nothing answers, the check could not be made', async () => {
    await withGround(roomHeaders, async (ground) => {
      const notChecked = { ok: false, fault: { kind: 'not-checked', because: 'no-answer' } };
      ground.isolation.eat(['control']);
      expect(await openBoth(ground)).toEqual({ sealing: notChecked, opening: notChecked });
      ground.isolation.eat([]);
      const page = await ground.newPage();
      await page.route('**/isolation', (route) => route.abort());
      const refused = await page.evaluate((url) => openRooms.sealing({ url, pin: null }), rooms.set.roomUrl);
      expect(refused).toEqual(notChecked);
    });
  });

  test('a browser that got the policy and does not apply it is told apart from a policy that was lost', async () => {
    const withPolicy = { 'Content-Security-Policy': sandboxPolicy };
    await withGround(roomHeaders, async (ground) => {
      const page = await ground.newPage();
      // The worker gets its file without the policy; the page, which looks afterwards, with it.
      let asked = 0;
      await page.context().route('**/room/*.js', async (route) => {
        const response = await route.fetch();
        const { 'content-security-policy': _, ...headers } = response.headers();
        asked += 1;
        await route.fulfill({ response, headers: asked === 1 ? headers : { ...headers, ...withPolicy } });
      });
      const refused = await page.evaluate((url) => openRooms.sealing({ url, pin: null }), rooms.set.roomUrl);
      expect(refused).toMatchObject({ ok: false, fault: { kind: 'policy-not-applied', ways: expect.arrayContaining(['fetch']) } });
    });
  });

  test('a sandbox that tried nothing does not open, whatever the page says of arrivals', async () => {
    await withGround(roomHeaders, async (ground) => {
      const page = await ground.newPage();
      const refused = await page.evaluate(
        (url) =>
          new Promise((resolve) => {
            const worker = new Worker(url);
            worker.onmessage = ({ data }) => resolve(data);
            worker.postMessage({ id: 1, ask: 'open', arrived: ['control'] });
          }),
        rooms.set.roomUrl,
      );
      expect(refused).toMatchObject({ said: 'refused', refusal: { kind: 'not-checked' } });
    });
  });

  test('opening takes at most 150 ms on loopback, the median of eleven', async () => {
    await withGround(roomHeaders, async (ground) => {
      const page = await ground.newPage();
      const times = await page.evaluate(async (url) => {
        const taken: number[] = [];
        for (let round = 0; round < 11; round += 1) {
          const from = performance.now();
          const opened = await openRooms.sealing({ url, pin: null });
          taken.push(performance.now() - from);
          if (opened.ok) await opened.value.forget();
        }
        return taken;
      }, rooms.set.roomUrl);
      expect(times.sort((one, other) => one - other)[5]).toBeLessThanOrEqual(150);
    });
  });

  async function withGround(headers: (path: string) => Record<string, string>, use: (ground: Ground) => Promise<void>): Promise<void> {
    const ground = await makeGround(rooms.folder, headers);
    try {
      await use(ground);
    } finally {
      await ground.close();
    }
  }

  async function openBoth(ground: Ground): Promise<{ sealing: unknown; opening: unknown }> {
    const page = await ground.newPage();
    const opening = await page.evaluate((url) => openRooms.opening({ url }), rooms.set.openRoomUrl);
    const sealing = await page.evaluate((url) => openRooms.sealing({ url, pin: null }), rooms.set.roomUrl);
    return { sealing, opening };
  }
});

function headersOf(headers: Record<string, string>): (path: string) => Record<string, string> {
  return (path) => (path.startsWith('/room/') ? headers : {});
}

function policyOf(policy: string): (path: string) => Record<string, string> {
  return headersOf({ 'Content-Security-Policy': policy });
}
