import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { chromiumPath } from '@/e2e/support/chromium-path';
import { type BuiltSandboxes, makeSandboxes, makeSupportKey } from '@/e2e/support/sandbox/make-sandboxes';
import { type Fixture, makeFixture, sandboxHeaders } from '@/e2e/support/sandbox/sandbox-fixture';
import { sandboxPolicy } from '@/lib/domain/isolation';

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
  let sandboxes: BuiltSandboxes;

  beforeAll(async () => {
    sandboxes = await makeSandboxes([(await makeSupportKey('support-1', 'made up for a test')).publicKey]);
  });

  afterAll(() => sandboxes?.close());

  test('nothing but the control arrives under the portal’s policy, and both sandboxes open', async () => {
    await withFixture(sandboxHeaders, async (fixture) => {
      const page = await fixture.newPage();
      const sealing = await page.evaluate(async (url) => (await openSandboxes.sealing({ url, pin: null })).ok, sandboxes.set.sandboxUrl);
      expect([sealing, fixture.isolation.arrived()]).toEqual([true, ['control']]);
      const opening = await page.evaluate(async (url) => (await openSandboxes.opening({ url })).ok, sandboxes.set.openingSandboxUrl);
      expect([opening, fixture.isolation.arrived()]).toEqual([true, ['control']]);
    });
  });

  test.each(holes)('through a policy that allows %s exactly that arrives, and both sandboxes refuse, naming it', async (_, hole, ways) => {
    await withFixture(policyOf(`${sandboxPolicy}; ${hole}`), async (fixture) => {
      const { sealing, opening } = await openBoth(fixture);
      expect(fixture.isolation.arrived().filter((way) => way !== 'websocket-stream')).toEqual(['control', ...ways].sort());
      for (const refused of [sealing, opening]) {
        expect(refused).toMatchObject({ ok: false, fault: { kind: 'way-out', ways: expect.arrayContaining(ways) } });
      }
    });
  });

  test.each([
    ['no policy', {}],
    ['a policy that only reports', { 'Content-Security-Policy-Report-Only': sandboxPolicy }],
  ])('with %s every way is named, those without an address too', async (_, headers) => {
    await withFixture(headersOf(headers), async (fixture) => {
      const named = ['fetch', 'xhr', 'websocket', 'event-source', 'import', 'import-scripts', 'worker', 'font', 'blob-worker', 'eval'];
      const { sealing } = await openBoth(fixture);
      expect(sealing).toMatchObject({ ok: false, fault: { kind: 'way-out', ways: expect.arrayContaining(named) } });
      expect(fixture.isolation.arrived()).toContain('blob-worker');
    });
  });

  test.each([
    ['evaluation', "script-src 'unsafe-eval'", 'eval'],
    ['blobs as workers', 'worker-src blob:', 'blob-worker'],
  ])('%s is named though nothing of it can arrive', async (_, hole, way) => {
    await withFixture(policyOf(`${sandboxPolicy}; ${hole}`), async (fixture) => {
      expect((await openBoth(fixture)).sealing).toEqual({ ok: false, fault: { kind: 'way-out', ways: [way] } });
      expect(fixture.isolation.arrived()).toEqual(['control']);
    });
  });

  test('another policy than the portal’s is refused where the browser names it, though nothing arrives here', async () => {
    await withFixture(policyOf(`${sandboxPolicy}; connect-src https://attacker.example`), async (fixture) => {
      const { sealing } = await openBoth(fixture);
      expect(sealing).toMatchObject({ ok: false, fault: { kind: 'other-policy', ways: expect.arrayContaining(['fetch']) } });
      expect(fixture.isolation.arrived()).toEqual(['control']);
    });
  });

  test('a server that forgets what arrived does not open a sandbox from which a request was answered', async () => {
    await withFixture(headersOf({}), async (fixture) => {
      fixture.isolation.eat(['fetch', 'xhr', 'websocket', 'event-source', 'import', 'import-scripts', 'worker', 'font', 'blob-worker']);
      expect((await openBoth(fixture)).sealing).toMatchObject({ ok: false, fault: { kind: 'way-out' } });
    });
  });

  test('where the control does not arrive, or nothing answers, the check could not be made', async () => {
    await withFixture(sandboxHeaders, async (fixture) => {
      const notChecked = { ok: false, fault: { kind: 'not-checked', because: 'no-answer' } };
      fixture.isolation.eat(['control']);
      expect(await openBoth(fixture)).toEqual({ sealing: notChecked, opening: notChecked });
      fixture.isolation.eat([]);
      const page = await fixture.newPage();
      await page.route('**/isolation', (route) => route.abort());
      const refused = await page.evaluate((url) => openSandboxes.sealing({ url, pin: null }), sandboxes.set.sandboxUrl);
      expect(refused).toEqual(notChecked);
    });
  });

  test('a browser that got the policy and does not apply it is told apart from a policy that was lost', async () => {
    const withPolicy = { 'Content-Security-Policy': sandboxPolicy };
    await withFixture(sandboxHeaders, async (fixture) => {
      const page = await fixture.newPage();
      // The worker gets its file without the policy; the page, which looks afterwards, with it.
      let asked = 0;
      await page.context().route('**/sandbox/*.js', async (route) => {
        const response = await route.fetch({ maxRetries: 2 });
        const { 'content-security-policy': _, ...headers } = response.headers();
        asked += 1;
        await route.fulfill({ response, headers: asked === 1 ? headers : { ...headers, ...withPolicy } });
      });
      const refused = await page.evaluate((url) => openSandboxes.sealing({ url, pin: null }), sandboxes.set.sandboxUrl);
      expect(refused).toMatchObject({ ok: false, fault: { kind: 'policy-not-applied', ways: expect.arrayContaining(['fetch']) } });
    });
  });

  test('a sandbox that hangs over its attempts is left for a new one, and the third that hangs is said', async () => {
    await withFixture(sandboxHeaders, async (fixture) => {
      const page = await fixture.newPage();
      await page.clock.install();
      let hanging = 1;
      await page.route('**/sandbox/*.js', (route) => {
        hanging -= 1;
        return hanging < 0 ? route.continue() : route.fulfill({ contentType: 'text/javascript', body: hangingSandbox });
      });
      // Once it hangs, the four seconds that a page waits for it pass at once.
      await page.route('**/hangs', (route) => Promise.all([route.abort(), page.clock.fastForward('00:04')]).then(() => undefined));
      const open = () => page.evaluate((url) => openSandboxes.sealing({ url, pin: null }), sandboxes.set.sandboxUrl);
      expect(await open()).toMatchObject({ ok: true });
      hanging = 3;
      expect(await open()).toEqual({ ok: false, fault: { kind: 'failed', stage: 'worker' } });
    });
  });

  test('a sandbox that tried nothing does not open, whatever the page says of arrivals', async () => {
    await withFixture(sandboxHeaders, async (fixture) => {
      const page = await fixture.newPage();
      const refused = await page.evaluate(
        (url) =>
          new Promise((resolve) => {
            const worker = new Worker(url);
            worker.onmessage = ({ data }) => resolve(data);
            worker.postMessage({ id: 1, ask: 'open', arrived: ['control'] });
          }),
        sandboxes.set.sandboxUrl,
      );
      expect(refused).toMatchObject({ said: 'refused', refusal: { kind: 'not-checked' } });
    });
  });

  async function withFixture(headers: (path: string) => Record<string, string>, use: (fixture: Fixture) => Promise<void>): Promise<void> {
    const fixture = await makeFixture(sandboxes.folder, headers);
    try {
      await use(fixture);
    } finally {
      await fixture.close();
    }
  }

  async function openBoth(fixture: Fixture): Promise<{ sealing: unknown; opening: unknown }> {
    const page = await fixture.newPage();
    const opening = await page.evaluate((url) => openSandboxes.opening({ url }), sandboxes.set.openingSandboxUrl);
    const sealing = await page.evaluate((url) => openSandboxes.sealing({ url, pin: null }), sandboxes.set.sandboxUrl);
    return { sealing, opening };
  }
});

/** Answers that it has begun, and then nothing, as Firefox's do at times. */
const hangingSandbox = `onmessage = ({ data }) => { if (data.ask === 'begin') postMessage({ id: data.id, said: 'begun' }); else fetch('/hangs'); };`;

function headersOf(headers: Record<string, string>): (path: string) => Record<string, string> {
  return (path) => (path.startsWith('/sandbox/') ? headers : {});
}

function policyOf(policy: string): (path: string) => Record<string, string> {
  return headersOf({ 'Content-Security-Policy': policy });
}
