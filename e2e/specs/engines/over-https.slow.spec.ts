import { readFileSync } from 'node:fs';
import { test } from '@/e2e/fixtures/engine-canary-test';
import { expectVisible } from '@/e2e/fixtures/expect-visible';
import { keysJourney } from '@/e2e/fixtures/journey';
import { startOnboarding } from '@/e2e/fixtures/start-onboarding';
import { expect } from '@/e2e/fixtures/test';
import { formsIn } from '@/e2e/support/canary';
import { dropFile, keyFile } from '@/e2e/support/drop-file';
import type { EnginePage } from '@/e2e/support/engines/engine-page';
import { engineNames, engines } from '@/e2e/support/engines/engines';
import { hasGpg, privateSupportKey } from '@/e2e/support/gpg';
import { makeAccessKey } from '@/e2e/support/make-access-key';
import { hasOpenssl } from '@/e2e/support/make-certificate';
import type { Recorder } from '@/e2e/support/record-traffic';
import { onboarding } from '@/messages/en/onboarding';

test.describe.configure({ mode: 'default', timeout: 180_000 });
test.skip(!hasOpenssl(), 'openssl is not installed');
test.skip(!hasGpg(), 'gpg is not installed');

for (const engine of engineNames) {
  const { missing } = engines[engine];
  test.describe(engine, () => {
    test.use({ engine });
    test.skip(missing !== null, `${missing} is not installed`);

    test('a key goes from the invitation to live over https, and its secret is in no request, log or storage', async ({
      enginePerson,
      engineStaff,
      invite,
      aws,
      account,
      mail,
      place,
      fixture: { recorder },
    }) => {
      const [customer, reviewer] = [await enginePerson(), await engineStaff()];
      const key = await keysJourney({ customer, reviewer, invited: await invite(), aws, account, mail, dataDir: place.dataDir });
      const looked = {
        requests: Buffer.concat(recorder.sent()),
        log: readFileSync(place.portalLog),
        storage: `${await storageOf(customer)}${await storageOf(reviewer)}`,
      };
      const whereIs = (text: string) =>
        Object.entries(looked).flatMap(([name, content]) => formsIn(content, text).map((form) => `${name}: ${form}`));
      // The key id takes the same ways and is found.
      expect(whereIs(key.accessKeyId)).toContain('requests: raw');
      expect(whereIs(key.secretAccessKey)).toEqual([]);
      expect(whereIs(privateSupportKey().passphrase)).toEqual([]);
      expect(looked.requests.includes('POST /api/csp-report'), 'a report of a violation of the page’s policy').toBe(false);
      expect(cookiesSet(recorder).sort()).toEqual(['__Host-portal.session_token', '__Host-portal.state']);
    });

    test('a secret that a page lets out is found in what was recorded', async ({ enginePerson, fixture: { recorder } }) => {
      const page = await enginePerson();
      await page.goto('/security');
      const leaks = await page.evaluate(
        async (ways) => {
          const secrets: Record<string, string> = {};
          for (const way of ways)
            secrets[way] =
              `Aa1${[...crypto.getRandomValues(new Uint8Array(18))].map((byte) => byte.toString(36).padStart(2, '0')).join('')}`;
          const secretOf = (way: string) => secrets[way] ?? '';
          await fetch('/api/health/live', { method: 'POST', body: btoa(`{"x":"${secretOf('body')}"}`) });
          await fetch(`/api/health/live?${encodeURIComponent(secretOf('address'))}`);
          await fetch('/api/health/live', { headers: { 'x-leak': secretOf('header') } });
          await new Promise((loaded) => {
            const image = new Image();
            image.onerror = image.onload = loaded;
            image.src = `/icon.svg?${secretOf('image')}`;
          });
          return secrets;
        },
        ['body', 'address', 'header', 'image'],
      );
      const requests = Buffer.concat(recorder.sent());
      for (const [way, secret] of Object.entries(leaks)) expect(formsIn(requests, secret), way).not.toEqual([]);
    });

    test('a hole in the policy of the sandbox is seen by the portal and named by the page, which reads nothing', async ({
      enginePerson,
      invite,
      aws,
      account,
      fixture: { recorder },
    }) => {
      recorder.alter({ received: (bytes) => underPolicy(bytes, '') });
      const page = await enginePerson();
      await startOnboarding(page, { link: (await invite()).link, streamArn: account.streamArn, method: 'keys' });
      const key = await makeAccessKey(page, aws, account);
      const dropAgain = async () => {
        await page.reload();
        await dropFile(page, { text: keyFile(key) });
      };
      const answers: Buffer[] = [];
      recorder.alter({
        sent: withoutCompression,
        received: (bytes) => {
          answers.push(bytes);
          return underPolicy(bytes, "; connect-src 'self'");
        },
      });
      await dropAgain();
      await expectVisible(page.getByText('(fetch, xhr, websocket, event-source)'));
      expect(arrivedIn(Buffer.concat(answers))).toEqual(['control', 'event-source', 'fetch', 'websocket', 'xhr']);

      const isControl = (bytes: Buffer) => bytes.includes('/control HTTP/1.1');
      recorder.alter({ received: (bytes) => underPolicy(bytes, ''), sent: (bytes) => (isControl(bytes) ? null : bytes) });
      await dropAgain();
      await expectVisible(page.getByText(onboarding.file.notChecked['no-answer']));

      recorder.alter({ received: (bytes) => underPolicy(bytes, '') });
      await dropAgain();
      await expectVisible(page.getByText(`Two fields read: access key ${key.accessKeyId} and its secret`));
      recorder.alter({});
    });
  });
}

/** An answer of the portal, with this added to the policy of the sandbox if it is one; nothing of it is kept in the browser's cache. */
function underPolicy(bytes: Buffer, added: string): Buffer {
  const text = bytes.toString('latin1');
  const changed = text
    .replace("Content-Security-Policy: default-src 'none'\r\n", `Content-Security-Policy: default-src 'none'${added}\r\n`)
    .replace('Cache-Control: public, max-age=31536000, immutable\r\n', 'Cache-Control: no-store\r\n');
  return Buffer.from(changed, 'latin1');
}

/** A request that asks for an answer that can be read here. */
function withoutCompression(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString('latin1').replace(/^accept-encoding: .*\r\n/im, ''), 'latin1');
}

/** The ways that arrived, as the portal's answer names them, sorted. */
function arrivedIn(answers: Buffer): string[] {
  const [, names = '[]'] = /\{"arrived":(\[[^\]]*\])\}/.exec(answers.toString('latin1')) ?? [];
  return (JSON.parse(names) as string[]).sort();
}

function storageOf(page: EnginePage): Promise<string> {
  return page.evaluate(() => {
    const fields = [...document.querySelectorAll('input, textarea')].map((field) => (field as HTMLInputElement).value);
    const kept = [Object.entries(sessionStorage), Object.entries(localStorage), history.state, fields, document.cookie, location.href];
    return JSON.stringify(kept);
  }, null);
}

/** The names of the cookies that the portal gave values to. */
function cookiesSet(recorder: Recorder): string[] {
  const answers = Buffer.concat(recorder.received()).toString('latin1');
  const named = [...answers.matchAll(/^set-cookie: ([^=]+)=([^;]+);(.*)$/gim)].filter(([, , value]) => value !== '');
  for (const [line] of named) expect(line).toMatch(/; secure/i);
  return [...new Set(named.map(([, name = '']) => name))];
}
