import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { EngineBrowser, EngineWindow } from '@/e2e/support/engines/engine-browser';
import { type EngineName, engineNames, engines } from '@/e2e/support/engines/engines';
import { type BuiltSandboxes, makeSandboxes, makeSupportKey } from '@/e2e/support/sandbox/make-sandboxes';
import { type SandboxServer, sandboxHeaders, serveSandboxes } from '@/e2e/support/sandbox/sandbox-fixture';
import { sandboxPolicy, type Way } from '@/lib/domain/isolation';

// A browser is slow to start on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

type Hole = { allows: string; directive: string; arrives: Record<EngineName, Way[]> };

const connections: Way[] = ['event-source', 'fetch', 'websocket', 'xhr'];

/**
 * A policy with one hole, and exactly the ways that get out through it. WebKit lets `ws:` stand for `http:` as well (CSP 3, 6.7.2.8), and
 * measures the fonts of a worker by the directive for scripts.
 */
const holes: Hole[] = [
  { allows: 'connections to its own origin', directive: "connect-src 'self'", arrives: { firefox: connections, webkit: connections } },
  { allows: 'sockets', directive: 'connect-src ws:', arrives: { firefox: ['websocket'], webkit: connections } },
  {
    allows: 'scripts of its own origin',
    directive: "script-src 'self'",
    arrives: { firefox: ['import', 'import-scripts', 'worker'], webkit: ['font', 'import', 'import-scripts', 'worker'] },
  },
  { allows: 'workers of its own origin', directive: "worker-src 'self'", arrives: { firefox: ['worker'], webkit: ['font', 'worker'] } },
  { allows: 'fonts of its own origin', directive: "font-src 'self'", arrives: { firefox: ['font'], webkit: [] } },
];

/** What gets out where no policy holds it. Of evaluation nothing can arrive. */
const everything: Way[] = [...connections, 'import', 'import-scripts', 'worker', 'font', 'blob-worker'];

const notChecked = { ok: false, fault: { kind: 'not-checked', because: 'no-answer' } };

type Opened = { ok: boolean; fault: { kind: string; ways: Way[] } | null };

for (const engine of engineNames) {
  const { missing, start } = engines[engine];
  describe.skipIf(missing !== null)(`the isolation check in ${engine}${missing === null ? '' : `: ${missing} is not installed`}`, () => {
    let sandboxes: BuiltSandboxes;
    let browser: EngineBrowser;
    let window: EngineWindow;

    beforeAll(async () => {
      sandboxes = await makeSandboxes([(await makeSupportKey('support-1', 'made up for a test')).publicKey]);
      browser = await start();
      window = await browser.open();
    });

    afterAll(async () => {
      await window?.close();
      await browser?.close();
      sandboxes?.close();
    });

    test('nothing but the control arrives under the portal’s policy, and both sandboxes open', async () => {
      await withServer(sandboxHeaders, async (server) => {
        const [sealing, opening] = await openBoth(server);
        expect([sealing?.ok, opening?.ok, server.isolation.arrived()]).toEqual([true, true, ['control']]);
      });
    });

    for (const hole of holes) {
      test(`through a policy that allows ${hole.allows} exactly that arrives, and both sandboxes refuse, naming it`, () =>
        withServer(policyOf(hole.directive), (server) => expectHole(server, hole)));
    }

    test('these expectations are not met where the portal’s route forgets a way', async () => {
      const [hole] = holes;
      if (hole === undefined) throw new Error('unreachable: the table has rows');
      await withServer(policyOf(hole.directive), async (server) => {
        server.isolation.eat(['fetch']);
        await expect(expectHole(server, hole)).rejects.toThrow(/to deeply equal/);
      });
    });

    test.each([
      ['evaluation', "script-src 'unsafe-eval'", 'eval'],
      ['blobs as workers', 'worker-src blob:', 'blob-worker'],
    ])('%s is named though nothing of it can arrive', async (_, directive, way) => {
      await withServer(policyOf(directive), async (server) => {
        const [sealing] = await openBoth(server);
        expect([sealing, server.isolation.arrived()]).toEqual([{ ok: false, fault: { kind: 'way-out', ways: [way] } }, ['control']]);
      });
    });

    test('a policy that lets it ask another host is refused, though nothing of that arrives here', async () => {
      await withServer(policyOf('connect-src https://elsewhere.example'), async (server) => {
        const other = { ok: false, fault: { kind: 'other-policy', ways: expect.arrayContaining(['fetch']) } };
        expect(await openBoth(server)).toMatchObject([other, other]);
        expect(server.isolation.arrived()).toEqual(['control']);
      });
    });

    test('without a policy every way is named, also where the route forgets it', async () => {
      await withServer(
        () => ({}),
        async (server) => {
          const named = { ok: false, fault: { kind: 'way-out', ways: expect.arrayContaining([...everything, 'eval']) } };
          expect((await openBoth(server))[0]).toMatchObject(named);
          expect(server.isolation.arrived()).toEqual([...everything, 'control'].sort());
          server.isolation.eat([...everything]);
          expect((await openBoth(server))[0]).toMatchObject({ ok: false, fault: { kind: 'way-out' } });
        },
      );
    });

    test('where the control does not arrive, or the network is down, the check could not be made', async () => {
      const server = await serveSandboxes(sandboxes.folder, keptSandbox);
      server.isolation.eat(['control']);
      expect(await openBoth(server)).toEqual([notChecked, notChecked]);
      await server.close();
      expect(await openHere()).toEqual([notChecked, notChecked]);
    });

    async function expectHole(server: SandboxServer, { arrives }: Hole): Promise<void> {
      const ways = arrives[engine];
      for (const opened of await openBoth(server)) {
        const out = opened.fault?.kind === 'way-out' ? opened.fault.ways : [];
        // Where a hole lets nothing out, the policy is still not the portal's.
        expect([opened.ok, opened.fault?.kind]).toEqual([false, ways.length === 0 ? 'other-policy' : 'way-out']);
        expect([...out].sort()).toEqual([...ways].sort());
        expect(server.isolation.arrived()).toEqual([...ways, 'control'].sort());
      }
    }

    async function withServer(
      headers: (path: string) => Record<string, string>,
      use: (server: SandboxServer) => Promise<void>,
    ): Promise<void> {
      const server = await serveSandboxes(sandboxes.folder, headers);
      try {
        await use(server);
      } finally {
        await server.close();
      }
    }

    async function openBoth(server: SandboxServer): Promise<Opened[]> {
      await window.driver.goto(server.origin);
      return openHere();
    }

    /** What came of opening the sealing and the opening sandbox in the page that the window shows. */
    async function openHere(): Promise<Opened[]> {
      const { sandboxUrl, openingSandboxUrl } = sandboxes.set;
      const openings = [
        `openSandboxes.sealing(${JSON.stringify({ url: sandboxUrl, pin: null })})`,
        `openSandboxes.opening(${JSON.stringify({ url: openingSandboxUrl })})`,
      ];
      const opened: Opened[] = [];
      for (const opening of openings) {
        opened.push((await window.driver.evaluate(`${opening}.then(({ ok, fault }) => ({ ok, fault: fault ?? null }))`)) as Opened);
      }
      return opened;
    }
  });
}

function policyOf(directive: string): (path: string) => Record<string, string> {
  return (path) => (path.startsWith('/sandbox/') ? { 'Content-Security-Policy': `${sandboxPolicy}; ${directive}` } : {});
}

// As the portal serves it: without this nothing of the sandbox starts offline.
function keptSandbox(path: string): Record<string, string> {
  return { ...sandboxHeaders(path), 'Cache-Control': path.startsWith('/sandbox/') ? 'public, max-age=31536000, immutable' : 'no-store' };
}
