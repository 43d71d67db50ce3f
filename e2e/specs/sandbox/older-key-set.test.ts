import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { sealToSupport } from '@/demo/sample-data/seal-to-support';
import { chromiumPath } from '@/e2e/support/chromium-path';
import { hasProgram, makeGpg } from '@/e2e/support/sandbox/gpg-home';
import { type MadeUp, makeUp, stream } from '@/e2e/support/sandbox/made-up';
import { type BuiltSandboxes, makeSandboxes, makeSupportKey } from '@/e2e/support/sandbox/make-sandboxes';
import { type Fixture, makeFixture } from '@/e2e/support/sandbox/sandbox-fixture';
import { canonicalSealedJson, streamArnOf } from '@/lib/domain/sealing/sealed-access';
import { Secret } from '@/lib/domain/secret';
import { checkEnvelope } from '@/lib/server/platform/keys/check-envelope';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const passphrase = 'made up for a test';
type KeyPair = { publicKey: string; privateKey: string };

describe.skipIf(!existsSync(chromiumPath))('after a rotation, the sandbox of the new build', () => {
  let before: KeyPair;
  let after: KeyPair[];
  let older: BuiltSandboxes;
  let sandboxes: BuiltSandboxes;
  let fixture: Fixture;
  let page: Page;

  beforeAll(async () => {
    before = await makeSupportKey('before', passphrase);
    after = [await makeSupportKey('after-1', passphrase), await makeSupportKey('after-2', passphrase)];
    older = await makeSandboxes([before.publicKey]);
    sandboxes = await makeSandboxes(after.map(({ publicKey }) => publicKey));
    fixture = await makeFixture(sandboxes.folder);
    page = await fixture.newPage();
  });

  afterAll(async () => {
    await fixture?.close();
    sandboxes?.close();
    older?.close();
  });

  test('seals a message of the set before to the new set with the same content, and nothing of it leaves the sandbox', async () => {
    const made = makeUp();
    const seen = fixture.seen.length;
    const armored = await sealToSupport(contentOf(made), [before.publicKey]);
    expect((await checkEnvelope(armored, older.set)).ok).toBe(true);
    expect((await checkEnvelope(armored, sandboxes.set)).ok).toBe(false);
    const again = await sealAgain(made, armored);
    if (!again.ok) throw new Error(again.fault.kind);
    const { receipt, contentHash } = again.value;
    expect(contentHash).toBe(sha256(contentOf(made)));
    expect(await checkEnvelope(receipt.armored, sandboxes.set)).toMatchObject({
      ok: true,
      value: { sha256: receipt.sha256, recipients: sandboxes.set.fingerprints },
    });
    expect((await checkEnvelope(receipt.armored, older.set)).ok).toBe(false);
    expect(JSON.stringify(again)).not.toContain(made.secret);
    expect(fixture.seen.slice(seen).join('\n')).not.toContain(made.secret);
    for (const { privateKey } of after) {
      const facts = { ...factsOf(made, receipt.armored), contentHash };
      const opened = await openWith(privateKey, receipt.armored, facts);
      expect(opened).toMatchObject({ ok: true, value: { matched: true } });
    }
  });

  test.skipIf(!hasProgram('gpg'))('gives what gpg opens with each new key, byte for byte, and with the old one no more', async () => {
    const made = makeUp();
    const again = await sealAgain(made, await sealToSupport(contentOf(made), [before.publicKey]));
    if (!again.ok) throw new Error(again.fault.kind);
    for (const [pair, opens] of [[before, false], ...after.map((pair) => [pair, true] as const)] as const) {
      const gpg = makeGpg(passphrase);
      try {
        gpg.run(['--import'], pair.privateKey);
        expect(gpg.accepts(['--decrypt'], again.value.receipt.armored)).toBe(opens);
        if (!opens) continue;
        const content = gpg.run(['--decrypt'], again.value.receipt.armored).toString('utf8');
        expect(content.trimEnd()).toBe(contentOf(made));
        expect(Buffer.byteLength(content) % 1_024).toBe(0);
      } finally {
        gpg.close();
      }
    }
  });

  test('seals nothing again whose content is not the one that the audit knows', async () => {
    const made = makeUp();
    const armored = await sealToSupport(contentOf(made), [before.publicKey]);
    const again = await sealAgain(made, armored, { contentHash: sha256('another') });
    expect(again).toEqual({ ok: false, fault: { kind: 'differs', fields: ['contentHash'] } });
  });

  function sealAgain(made: MadeUp, armored: string, change: { contentHash?: string } = {}) {
    return page.evaluate(
      async ([url, key, word, message, facts]) => {
        const sandbox = await openSandboxes.opening({ url });
        if (!sandbox.ok) throw new Error(JSON.stringify(sandbox));
        await sandbox.value.unlock(new Blob([key]), word);
        const opened = await sandbox.value.open(message, facts);
        if (!opened.ok) throw new Error(JSON.stringify(opened));
        const sealed = await sandbox.value.sealAgain();
        await sandbox.value.forget();
        return sealed;
      },
      [sandboxes.set.openingSandboxUrl, before.privateKey, passphrase, armored, { ...factsOf(made, armored), ...change }] as const,
    );
  }

  function openWith(privateKey: string, armored: string, facts: ReturnType<typeof factsOf>) {
    return page.evaluate(
      async ([url, key, word, message, openingFacts]) => {
        const sandbox = await openSandboxes.opening({ url });
        if (!sandbox.ok) throw new Error(JSON.stringify(sandbox));
        await sandbox.value.unlock(new Blob([key]), word);
        const opened = await sandbox.value.open(message, openingFacts);
        await sandbox.value.forget();
        return opened;
      },
      [sandboxes.set.openingSandboxUrl, privateKey, passphrase, armored, facts] as const,
    );
  }
});

function factsOf({ accessKeyId, facts }: MadeUp, armored: string) {
  const { onboardingId, customer, testRunId, method } = facts;
  const hashes = { sha256: sha256(armored), contentHash: null as string | null };
  return { onboardingId, customer, stream, method, testRunId, keyId: accessKeyId, roleArn: null, externalId: null, ...hashes };
}

function contentOf({ accessKeyId, secret, facts, run }: MadeUp): string {
  const { onboardingId, customer, testRunId } = facts;
  const access = { kind: 'keys' as const, accessKeyId, secret: Secret.ofText(secret) };
  return canonicalSealedJson({ onboardingId, customer, streamArn: streamArnOf(stream), testRunId, sealedAt: run.startedAt, access });
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
