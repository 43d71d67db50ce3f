import { existsSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { chromiumPath } from '../chromium-path';
import { type BuiltRooms, makeRooms, makeSupportKey } from './make-rooms';
import { makeGround, roomPolicy } from './room-ground';

// A browser and foreign programs are slow on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

describe.skipIf(!existsSync(chromiumPath))('the room’s doors', () => {
  let rooms: BuiltRooms;

  beforeAll(async () => {
    rooms = await makeRooms([(await makeSupportKey('support-1', 'made up for a test')).publicKey]);
  });

  afterAll(() => rooms?.close());

  test('are all shut inside, while the same ways succeed in an unguarded worker', async () => {
    const ground = await makeGround(rooms.folder);
    try {
      const page = await ground.newPage();
      const before = ground.seen.length;
      const inside = await probe(page, '/room/probe.js');
      expect(inside.firstOpen).toBeNull();
      expect(ground.seen.slice(before).filter((line) => !line.includes('/favicon.ico'))).toEqual(['GET /room/probe.js ']);
      const outside = await probe(page, '/lax/probe.js');
      expect(outside.firstOpen).not.toBeNull();
      const reached = (way: string) => ground.seen.some((line) => line.startsWith(`GET /open/${way} `));
      for (const way of ['fetch', 'xhr', 'event-source', 'import', 'import-scripts', 'worker', 'font', 'websocket']) {
        expect([way, reached(way)]).toEqual([way, true]);
      }
      expect(outside.outcomes).toMatchObject({
        fetch: 'got through',
        import: 'got through',
        eval: 'got through',
        'blob-worker': 'got through',
      });
      for (const way of ['fetch', 'import', 'import-scripts', 'eval', 'font']) expect([way, inside.outcomes[way]]).toEqual([way, 'failed']);
    } finally {
      await ground.close();
    }
  });

  test.each<[string, Record<string, string>]>([
    ['no policy', {}],
    ['a policy that only reports', { 'Content-Security-Policy-Report-Only': roomPolicy }],
    ['a policy that lets it ask its own origin', { 'Content-Security-Policy': "default-src 'none'; connect-src 'self'" }],
    ['a policy that lets it load scripts', { 'Content-Security-Policy': "default-src 'none'; script-src 'self'" }],
    ['a policy that names a foreign host', { 'Content-Security-Policy': "default-src 'none'; connect-src https://attacker.example" }],
  ])('refuses to open with %s', async (_, headers) => {
    const door = expect.any(String);
    const ground = await makeGround(rooms.folder, (path) => (path.startsWith('/room/') ? headers : {}));
    try {
      const page = await ground.newPage();
      const refused = await page.evaluate((url) => openRooms.sealing({ url, pin: null }), rooms.set.roomUrl);
      expect(refused).toEqual({ ok: false, fault: { kind: 'door-open', door } });
      const opening = await page.evaluate((url) => openRooms.opening({ url }), rooms.set.openRoomUrl);
      expect(opening).toEqual({ ok: false, fault: { kind: 'door-open', door } });
    } finally {
      await ground.close();
    }
  });

  test('a network that is down proves nothing: the room stays shut', async () => {
    const ground = await makeGround(rooms.folder, () => ({}));
    try {
      const page = await ground.newPage();
      const answer = await page.evaluate(async (url) => {
        const worker = new Worker(url);
        const ask = (question: object) =>
          new Promise((resolve) => {
            worker.onmessage = ({ data }) => resolve(data);
            worker.postMessage(question);
          });
        await ask({ id: 1, ask: 'keep-open' });
        Object.assign(globalThis, { askRoom: ask });
        return null;
      }, rooms.set.roomUrl);
      expect(answer).toBeNull();
      await page.context().setOffline(true);
      const refused = await page.evaluate(() =>
        (Reflect.get(globalThis, 'askRoom') as (question: object) => Promise<unknown>)({ id: 2, ask: 'open', pin: null }),
      );
      expect(refused).toEqual({ id: 2, said: 'refused', refusal: { kind: 'door-open', door: expect.any(String) } });
    } finally {
      await ground.close();
    }
  });

  function probe(page: Page, url: string): Promise<{ outcomes: Record<string, string>; firstOpen: string | null }> {
    return page.evaluate(
      (script) =>
        new Promise((resolve) => {
          const worker = new Worker(script);
          worker.onmessage = ({ data }) => resolve(data);
          worker.postMessage(null);
        }),
      url,
    );
  }
});
