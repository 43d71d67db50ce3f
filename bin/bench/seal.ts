import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import { makeUp } from '../../e2e/support/sandbox/made-up';
import { type BuiltSandboxes, makeSandboxes, makeSupportKey } from '../../e2e/support/sandbox/make-sandboxes';
import { makeFixture } from '../../e2e/support/sandbox/sandbox-fixture';

const passphrase = 'made up for a benchmark';
const rounds = 40;

/**
 * Sealing and opening the real padded message in Chromium, for 1, 3 and 10 recipients, each in a sandbox of its own as a customer has it.
 * The baseline, in the same page: the same bytes for the same number of recipients by the platform's own cryptography alone
 * (an ephemeral P-256 agreement and AES-GCM key wrapping each), which is what no OpenPGP message can be faster than.
 */
export async function run(): Promise<Record<string, unknown>> {
  const recipients: Record<string, unknown> = {};
  let sizes = {};
  for (const count of [1, 3, 10]) {
    const keys = await Promise.all(Array.from({ length: count }, (_, index) => makeSupportKey(`support-${index + 1}`, passphrase)));
    const sandboxes = await makeSandboxes(keys.map(({ publicKey }) => publicKey));
    const fixture = await makeFixture(sandboxes.folder);
    try {
      const page = await fixture.newPage();
      const [first] = keys;
      if (first === undefined) throw new Error('There is no key.');
      recipients[String(count)] = await measure(page, sandboxes, first.privateKey, count);
      if (count === 1) sizes = sizesOf(sandboxes);
    } finally {
      await fixture.close();
      sandboxes.close();
    }
  }
  return { rounds, recipients, ...sizes };
}

async function measure(page: Page, sandboxes: BuiltSandboxes, privateKey: string, count: number) {
  const made = makeUp();
  const sealed = await page.evaluate(sealRounds, [sandboxes.set.sandboxUrl, made, rounds] as const);
  const opening = await page.evaluate(openRounds, [
    sandboxes.set.openingSandboxUrl,
    made,
    privateKey,
    passphrase,
    sealed.armored,
    rounds,
  ] as const);
  const baseline = await page.evaluate(platformRounds, [count, rounds] as const);
  return {
    messageBytes: sealed.armored.length,
    openSandboxMs: summary(sealed.openMs),
    sealFirstMs: summary(sealed.sealMs),
    unlockMs: summary([opening.unlockMs]),
    openSealedMs: summary(opening.openMs),
    baselineMs: summary(baseline),
  };
}

function sizesOf({ folder, set }: BuiltSandboxes) {
  const sizeOf = (url: string) => {
    const file = readFileSync(join(folder, url.slice('/sandbox/'.length)));
    return { bytes: file.length, gzipBytes: gzipSync(file, { level: 9 }).length };
  };
  return {
    sealingSandbox: sizeOf(set.sandboxUrl),
    openingSandbox: sizeOf(set.openingSandboxUrl),
    keyBytes: set.keys.reduce((sum, key) => sum + key.armored.length, 0),
  };
}

type Made = ReturnType<typeof makeUp>;

/** In the page: every round a new sandbox, since a sandbox ends when it has sealed; so each time is that of a first seal. */
async function sealRounds([url, { csv, facts, run: testRun }, count]: readonly [string, Made, number]) {
  const [openMs, sealMs]: [number[], number[]] = [[], []];
  let armored = '';
  for (let round = 0; round < count; round += 1) {
    const from = performance.now();
    const sandbox = await openSandboxes.sealing({ url, pin: null });
    if (!sandbox.ok) throw new Error(JSON.stringify(sandbox));
    openMs.push(performance.now() - from);
    await sandbox.value.readPaste(csv);
    await sandbox.value.sign('get-caller-identity', { onboardingId: facts.onboardingId, stream: facts.stream, run: testRun });
    const receipt = await sandbox.value.seal(facts);
    if (!receipt.ok) throw new Error(JSON.stringify(receipt));
    sealMs.push(receipt.value.milliseconds);
    armored = receipt.value.armored;
  }
  return { openMs, sealMs, armored };
}

async function openRounds([url, made, key, word, armored, count]: readonly [string, Made, string, string, string, number]) {
  const sandbox = await openSandboxes.opening({ url });
  if (!sandbox.ok) throw new Error(JSON.stringify(sandbox));
  const start = performance.now();
  await sandbox.value.unlock(new Blob([key]), word);
  const unlockMs = performance.now() - start;
  const { onboardingId, customer, stream, method, testRunId } = made.facts;
  const unknown = { roleArn: null, externalId: null, contentHash: null };
  const facts = { onboardingId, customer, stream, method, testRunId, keyId: made.accessKeyId, sha256: '', ...unknown };
  const openMs: number[] = [];
  for (let round = 0; round < count; round += 1) {
    const from = performance.now();
    const opened = await sandbox.value.open(armored, facts);
    if (!opened.ok) throw new Error(JSON.stringify(opened));
    openMs.push(performance.now() - from);
  }
  await sandbox.value.forget();
  return { unlockMs, openMs };
}

async function platformRounds([recipients, count]: readonly [number, number]): Promise<number[]> {
  const curve = { name: 'ECDH', namedCurve: 'P-256' };
  const keys = await Promise.all(Array.from({ length: recipients }, () => crypto.subtle.generateKey(curve, false, ['deriveKey'])));
  const times: number[] = [];
  for (let round = 0; round < count; round += 1) {
    const from = performance.now();
    const content = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt']);
    await crypto.subtle.encrypt({ name: 'AES-GCM', iv: crypto.getRandomValues(new Uint8Array(12)) }, content, new Uint8Array(1_024));
    for (const { publicKey } of keys) {
      const ephemeral = await crypto.subtle.generateKey(curve, false, ['deriveKey']);
      const agreed = { name: 'ECDH', public: publicKey };
      const wrapping = await crypto.subtle.deriveKey(agreed, ephemeral.privateKey, { name: 'AES-GCM', length: 256 }, false, ['wrapKey']);
      await crypto.subtle.wrapKey('raw', content, wrapping, { name: 'AES-GCM', iv: new Uint8Array(12) });
    }
    times.push(performance.now() - from);
  }
  return times;
}

function summary(times: number[]): { median: number; p95: number; worst: number } {
  const sorted = [...times].sort((first, second) => first - second);
  const at = (share: number) => Number((sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0).toFixed(2));
  return { median: at(0.5), p95: at(0.95), worst: at(1) };
}
