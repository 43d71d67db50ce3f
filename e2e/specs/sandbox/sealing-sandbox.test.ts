import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { SignatureV4 } from '@smithy/signature-v4';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { chromiumPath } from '@/e2e/support/chromium-path';
import { type Gpg, hasProgram, makeGpg } from '@/e2e/support/sandbox/gpg-home';
import { type MadeUp, makeUp, stream } from '@/e2e/support/sandbox/made-up';
import { type BuiltSandboxes, makeSandboxes, makeSupportKey } from '@/e2e/support/sandbox/make-sandboxes';
import { type Fixture, makeFixture } from '@/e2e/support/sandbox/sandbox-fixture';
import { awsRequest } from '@/lib/domain/aws/aws-request';
import { recordVersionToday, requestNames } from '@/lib/domain/sealing/sandbox-messages';
import { canonicalSealedJson, streamArnOf } from '@/lib/domain/sealing/sealed-access';
import { Secret } from '@/lib/domain/secret';
import { Sha256 } from '@/lib/sandbox/sha256';
import { checkEnvelope } from '@/lib/server/platform/keys/check-envelope';

// A browser and foreign programs are slow on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const passphrase = 'made up for a test';
const withChromium = describe.skipIf(!existsSync(chromiumPath));

withChromium('the sealing sandbox', () => {
  let sandboxes: BuiltSandboxes;
  let fixture: Fixture;
  let privateKeys: string[];

  beforeAll(async () => {
    const made = [await makeSupportKey('support-1', passphrase), await makeSupportKey('support-2', passphrase)];
    privateKeys = made.map(({ privateKey }) => privateKey);
    sandboxes = await makeSandboxes(made.map(({ publicKey }) => publicKey));
    fixture = await makeFixture(sandboxes.folder);
  });

  afterAll(async () => {
    await fixture?.close();
    sandboxes?.close();
  });

  test('opens, names its keys, and lives for 30 minutes that can be extended', async () => {
    const page = await fixture.newPage();
    const opened = await page.evaluate(
      async ([url, pin]) => {
        const sandbox = await openSandboxes.sealing({ url, pin });
        if (!sandbox.ok) return sandbox;
        const { fingerprints, endsAt } = sandbox.value;
        const kept = await sandbox.value.keepOpen();
        return {
          fingerprints,
          pin: sandbox.value.pin,
          minutes: (Date.parse(endsAt) - Date.now()) / 60_000,
          kept: kept.ok && kept.value.endsAt >= endsAt,
        };
      },
      [sandboxes.set.sandboxUrl, sandboxes.set.pin] as const,
    );
    expect(opened).toEqual({
      fingerprints: sandboxes.set.fingerprints,
      pin: sandboxes.set.pin,
      minutes: expect.closeTo(30, 0),
      kept: true,
    });
  });

  test('refuses to open with keys other than the page expects, and sends nothing', async () => {
    const page = await fixture.newPage();
    const before = fixture.seen.length;
    const expected = 'f'.repeat(64);
    const refused = await page.evaluate(([url, pin]) => openSandboxes.sealing({ url, pin }), [sandboxes.set.sandboxUrl, expected] as const);
    expect(refused).toEqual({ ok: false, fault: { kind: 'pin-differs', expected, found: sandboxes.set.pin } });
    expect(fixture.seen.slice(before).filter(isOurs)).toEqual([`GET ${sandboxes.set.sandboxUrl} `]);
  });

  test('signs the portal’s own requests, each as the server rebuilds it', async () => {
    const made = makeUp();
    const page = await fixture.newPage();
    const signed = await signAll(page, made);
    for (const [index, request] of requestNames.entries()) {
      const signature = signed[index];
      if (signature?.ok !== true) throw new Error(JSON.stringify(signature));
      const { amzDate } = signature.value;
      expect(signature.value).toEqual({
        testRunId: made.run.id,
        request,
        amzDate: expect.stringMatching(/^\d{8}T\d{6}Z$/),
        keyId: made.accessKeyId,
        recordVersion: recordVersionToday,
        signature: await signatureOf(made, request, amzDate),
      });
    }
  });

  test('takes no URL, host, header, action or body, and no fact that is not in its grammar', async () => {
    const made = makeUp();
    const page = await fixture.newPage();
    const { onboardingId } = made.facts;
    const sound = { request: 'put-record' as const, onboardingId, stream, run: made.run };
    const foreign = {
      url: 'https://attacker.example',
      hostname: 'attacker.example',
      headers: { host: 'x' },
      body: 'x',
      amzDate: '20200101T000000Z',
    };
    const answers = await askRaw(page, made, [
      { ask: 'sign', ...sound, ...foreign },
      { ask: 'sign', ...sound, request: 'delete-stream' },
      { ask: 'sign', ...sound, request: '__proto__' },
      { ask: 'sign', ...sound, stream: { ...stream, region: 'attacker.example/' } },
      { ask: 'sign', ...sound, stream: { ...stream, streamName: 'a"},"b' } },
      { ask: 'sign', ...sound, run: { ...made.run, code: 'K7M2QX"' } },
      { ask: 'sign', ...sound, onboardingId: '../other' },
      { ask: 'sign', ...sound, onboardingId: crypto.randomUUID() },
      { ask: 'sign', ...sound, stream: { ...stream, region: stream.region === 'us-east-1' ? 'us-east-2' : 'us-east-1' } },
      { ask: 'sign', ...sound, stream: { ...stream, accountId: '333333333333' } },
      { ask: 'sign', ...sound, stream: { ...stream, streamName: 'another' } },
      { ask: 'sign', ...sound, run: { ...made.run, startedAt: '2026-01-01T00:00:00.000Z' } },
      { ask: 'sign' },
    ]);
    const [withForeign, ...refused] = answers;
    if (withForeign?.said !== 'signed') throw new Error(JSON.stringify(withForeign));
    expect(withForeign.signature.signature).toBe(await signatureOf(made, 'put-record', withForeign.signature.amzDate));
    expect(withForeign.signature.amzDate).not.toBe(foreign.amzDate);
    const bad = (field: string) => ({ id: expect.any(Number), said: 'refused', refusal: { kind: 'bad-facts', field } });
    expect(refused).toEqual([
      ...['request', 'request', 'region', 'streamName', 'run.code', 'onboardingId', 'onboardingId'].map(bad),
      ...['region', 'accountId', 'streamName', 'run'].map(bad),
      bad('request'),
    ]);
  });

  test('seals to every support key and ends; the message passes the server’s check', async () => {
    const made = makeUp();
    const page = await fixture.newPage();
    const { receipt, endedBy, after } = await sealIn(page, made);
    const checked = await checkEnvelope(receipt.armored, sandboxes.set);
    const sha256 = createHash('sha256').update(receipt.armored).digest('hex');
    // The sandbox writes the form that is stored, so its receipt names the stored message.
    expect(checked).toEqual({
      ok: true,
      value: {
        armored: receipt.armored,
        sha256,
        givenSha256: sha256,
        recipients: sandboxes.set.fingerprints,
        bytes: receipt.armored.length,
      },
    });
    expect(receipt).toMatchObject({ sha256: checked.ok && checked.value.sha256, recipients: sandboxes.set.fingerprints });
    expect(endedBy).toBe('sealed');
    expect(after).toEqual({ ok: false, fault: { kind: 'failed', stage: 'worker' } });
    expect(fixture.seen.filter((line) => line.includes(made.secret) || line.includes(made.accessKeyId))).toEqual([]);
  });

  test.skipIf(!hasProgram('gpg'))('what it seals, gpg opens with either key, byte for byte the padded canonical JSON', async () => {
    const made = makeUp();
    const { receipt } = await sealIn(await fixture.newPage(), made);
    for (const privateKey of privateKeys) {
      const gpg = makeGpg(passphrase);
      try {
        expect(open(gpg, privateKey, receipt.armored).toString()).toBe(expectedContent(made, receipt.sealedAt));
      } finally {
        gpg.close();
      }
    }
  });

  test('does not seal a run that it did not test the key in, another onboarding, or an access that it does not hold', async () => {
    const made = makeUp();
    const page = await fixture.newPage();
    const { facts } = made;
    const sign = { ask: 'sign', request: 'get-caller-identity', onboardingId: facts.onboardingId, stream, run: made.run } as const;
    const answers = await askRaw(page, made, [
      { ask: 'seal', facts },
      sign,
      { ask: 'seal', facts: { ...facts, onboardingId: crypto.randomUUID() } },
      { ask: 'seal', facts: { ...facts, method: 'role', testRunId: null } },
      ...['A\u0000B', 'A\u202eB', 'two\nlines', 'x'.repeat(61), 'evil.example', ' A'].map((customer) => ({
        ask: 'seal',
        facts: { ...facts, customer },
      })),
      { ask: 'seal', facts: { ...facts, stream: { ...stream, streamName: 'another' } } },
    ]);
    expect(answers.map((answer) => (answer.said === 'refused' ? answer.refusal : answer.said))).toEqual([
      { kind: 'bad-facts', field: 'testRunId' },
      'signed',
      { kind: 'bad-facts', field: 'onboardingId' },
      { kind: 'nothing-held' },
      ...Array(6).fill({ kind: 'bad-facts', field: 'customer' }),
      { kind: 'bad-facts', field: 'streamName' },
    ]);
  });

  test('holds nothing after it was told to forget', async () => {
    const page = await fixture.newPage();
    const outcome = await page.evaluate(
      async ([url, csv]) => {
        const opened = await openSandboxes.sealing({ url, pin: null });
        if (!opened.ok) return opened;
        await opened.value.readPaste(csv);
        await opened.value.forget();
        return opened.value.keepOpen();
      },
      [sandboxes.set.sandboxUrl, makeUp().csv] as const,
    );
    expect(outcome).toEqual({ ok: false, fault: { kind: 'failed', stage: 'worker' } });
  });

  test('is at most 110 KB with gzip, without the keys’ own bytes, and named by its hash', () => {
    for (const url of [sandboxes.set.sandboxUrl, sandboxes.set.openingSandboxUrl]) {
      const file = readFileSync(join(sandboxes.folder, url.slice('/sandbox/'.length)));
      expect(url).toBe(`/sandbox/${createHash('sha256').update(file).digest('hex')}.js`);
      const keyBytes = sandboxes.set.keys.reduce((sum, { armored }) => sum + armored.length, 0);
      expect(gzipSync(file, { level: 9 }).length - gzipSync(Buffer.alloc(keyBytes)).length).toBeLessThanOrEqual(110_000);
    }
  });

  async function sealIn(page: Page, { csv, facts, run }: MadeUp) {
    return page.evaluate(
      async ([url, text, sealFacts, runFacts]) => {
        const opened = await openSandboxes.sealing({ url, pin: null });
        if (!opened.ok) throw new Error(JSON.stringify(opened));
        const sandbox = opened.value;
        const ended = new Promise<string>((resolve) => sandbox.onEnd(resolve));
        const read = await sandbox.readFile(new File([text], 'accessKeys.csv'));
        if (!read.ok || read.value.said !== 'read') throw new Error(JSON.stringify(read));
        const { onboardingId, stream: streamFacts } = sealFacts;
        await sandbox.sign('get-caller-identity', { onboardingId, stream: streamFacts, run: runFacts });
        const sealed = await sandbox.seal(sealFacts);
        if (!sealed.ok) throw new Error(JSON.stringify(sealed));
        return { receipt: sealed.value, endedBy: await ended, after: await sandbox.seal(sealFacts) };
      },
      [sandboxes.set.sandboxUrl, csv, facts, run] as const,
    );
  }

  function signAll(page: Page, { csv, facts, run }: MadeUp) {
    return page.evaluate(
      async ([url, text, names, signFacts]) => {
        const opened = await openSandboxes.sealing({ url, pin: null });
        if (!opened.ok) throw new Error(JSON.stringify(opened));
        await opened.value.readPaste(text);
        return Promise.all(names.map((name) => opened.value.sign(name, signFacts)));
      },
      [sandboxes.set.sandboxUrl, csv, requestNames, { onboardingId: facts.onboardingId, stream, run }] as const,
    );
  }

  /** Says sentences that the product's caller would never say, after a file was read. */
  async function askRaw(page: Page, { csv }: MadeUp, questions: object[]) {
    return page.evaluate(
      async ([url, text, asked]) => {
        const worker = new Worker(url);
        const ask = (question: object, id: number) =>
          new Promise<import('@/lib/domain/sealing/sandbox-messages').FromSandbox>((resolve) => {
            const listener = ({ data }: MessageEvent) => {
              if (data.id !== id) return;
              worker.removeEventListener('message', listener);
              resolve(data);
            };
            worker.addEventListener('message', listener);
            worker.postMessage({ ...question, id });
          });
        await ask({ ask: 'try-ways', nonce: 'n'.repeat(43) }, 1);
        await ask({ ask: 'open', arrived: ['control'] }, 2);
        await ask({ ask: 'read-file', bytes: new Blob([text]) }, 3);
        const answers = [];
        for (const [index, question] of asked.entries()) answers.push(await ask(question, index + 4));
        worker.terminate();
        return answers;
      },
      [sandboxes.set.sandboxUrl, csv, questions] as const,
    );
  }

  async function signatureOf({ accessKeyId, secret, facts, run }: MadeUp, request: (typeof requestNames)[number], amzDate: string) {
    const built = await awsRequest(request, {
      stream,
      onboardingId: facts.onboardingId,
      origin: fixture.origin,
      run,
      amzDate,
      recordVersion: recordVersionToday,
    });
    const { service, region, method, hostname, path, headers, body } = built;
    const credentials = { accessKeyId, secretAccessKey: secret };
    const signer = new SignatureV4({ service, region, credentials, sha256: Sha256, applyChecksum: false });
    const signingDate = new Date(amzDate.replace(/(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/, '$1-$2-$3T$4:$5:$6Z'));
    const signed = await signer.sign({ method, protocol: 'https:', hostname, path, query: {}, headers, body }, { signingDate });
    return /Signature=(\w+)$/.exec(signed.headers['authorization'] ?? '')?.[1];
  }
});

// Chromium asks for an icon whenever it likes.
function isOurs(line: string): boolean {
  return !line.includes('/favicon.ico');
}

function open(gpg: Gpg, privateKey: string, armored: string): Buffer {
  gpg.run(['--import'], privateKey);
  return gpg.run(['--decrypt'], armored);
}

function expectedContent({ accessKeyId, secret, facts }: MadeUp, sealedAt: string): string {
  const { onboardingId, customer, testRunId } = facts;
  const access = { kind: 'keys', accessKeyId, secret: Secret.ofText(secret) } as const;
  const json = canonicalSealedJson({ onboardingId, customer, streamArn: streamArnOf(stream), testRunId, sealedAt, access });
  const length = Buffer.byteLength(json);
  return `${json}${' '.repeat(1_023 - length)}\n`;
}
