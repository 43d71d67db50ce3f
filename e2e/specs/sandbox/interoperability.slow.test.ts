import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '@/e2e/support/chromium-path';
import { makeUp, stream } from '@/e2e/support/sandbox/made-up';
import { type ForeignKey, makeForeignKey, recipes } from '@/e2e/support/sandbox/make-foreign-keys';
import { type BuiltSandboxes, makeSandboxes } from '@/e2e/support/sandbox/make-sandboxes';
import { programs } from '@/e2e/support/sandbox/programs';
import { type Fixture, makeFixture } from '@/e2e/support/sandbox/sandbox-fixture';
import { canonicalSealedJson, streamArnOf, writeSealedAccess } from '@/lib/domain/sealing/sealed-access';
import { Secret } from '@/lib/domain/secret';
import { checkEnvelope } from '@/lib/server/platform/keys/check-envelope';

const isThere = (name: string) => programs.find((program) => program.name === name)?.isThere ?? true;
const made = recipes.map((recipe) => ({ ...recipe, title: `${recipe.name} made by ${recipe.madeBy}` }));

describe.skipIf(!existsSync(chromiumPath))('interoperability', () => {
  const keys = new Map<string, ForeignKey>();
  const customer = makeUp();
  let sandboxes: BuiltSandboxes;
  let fixture: Fixture;
  let page: Page;
  let sealed: { armored: string; sealedAt: string };

  beforeAll(async () => {
    for (const recipe of made) if (isThere(recipe.madeBy)) keys.set(recipe.title, await makeForeignKey(recipe));
    sandboxes = await makeSandboxes([...keys.values()].map(({ publicKey }) => publicKey));
    fixture = await makeFixture(sandboxes.folder);
    page = await fixture.newPage();
    sealed = await sealInSandbox();
  });

  afterAll(async () => {
    await fixture?.close();
    sandboxes?.close();
  });

  test('one message to all these keys passes the server’s check', async () => {
    expect(await checkEnvelope(sealed.armored, sandboxes.set)).toMatchObject({
      ok: true,
      value: { recipients: sandboxes.set.fingerprints },
    });
  });

  describe.each(made)('$title', ({ title, madeBy }) => {
    const there = isThere(madeBy);

    for (const program of programs) {
      const both = there && program.isThere;
      test.skipIf(!both)(`${program.name} opens what the sandbox sealed, byte for byte`, () => {
        expect(program.open(keyOf(title).privateKey, sealed.armored)?.toString()).toBe(contentAt(sealed.sealedAt).toString());
      });

      test.skipIf(!both)(`what ${program.name} sealed, the opening sandbox opens`, async () => {
        const armored = program.seal(keyOf(title).publicKey, contentAt(customer.run.startedAt));
        expect(await openInSandbox(title, armored)).toBe(hashAt(customer.run.startedAt));
      });
    }

    test.skipIf(!there)('one flipped bit is refused by every program and by the opening sandbox', async () => {
      const flipped = flipBit(sealed.armored);
      const opened = programs.filter((program) => program.isThere).map(({ name, open }) => [name, open(keyOf(title).privateKey, flipped)]);
      expect(opened.filter(([, content]) => content !== null)).toEqual([]);
      expect(await openInSandbox(title, flipped)).toBe('message-damaged');
    });
  });

  function keyOf(title: string): ForeignKey {
    const key = keys.get(title);
    if (key === undefined) throw new Error(`There is no ${title}.`);
    return key;
  }

  async function sealInSandbox() {
    return page.evaluate(
      async ([url, csv, facts, run]) => {
        const sandbox = await openSandboxes.sealing({ url, pin: null });
        if (!sandbox.ok) throw new Error(JSON.stringify(sandbox));
        await sandbox.value.readPaste(csv);
        await sandbox.value.sign('get-caller-identity', { onboardingId: facts.onboardingId, stream: facts.stream, run });
        const receipt = await sandbox.value.seal(facts);
        if (!receipt.ok) throw new Error(JSON.stringify(receipt));
        return receipt.value;
      },
      [sandboxes.set.sandboxUrl, customer.csv, customer.facts, customer.run] as const,
    );
  }

  /** The content's hash as the sandbox found it, which is that of the canonical JSON; or why it refused. */
  async function openInSandbox(title: string, armored: string): Promise<string> {
    const { onboardingId, customer: name, testRunId } = customer.facts;
    const facts = {
      onboardingId,
      customer: name,
      stream,
      method: 'keys' as const,
      testRunId,
      keyId: customer.accessKeyId,
      roleArn: null,
      externalId: null,
      contentHash: null,
    };
    return page.evaluate(
      async ([url, key, message, openingFacts]) => {
        const sandbox = await openSandboxes.opening({ url });
        if (!sandbox.ok) throw new Error(JSON.stringify(sandbox));
        const unlocked = await sandbox.value.unlock(new Blob([key]), '');
        const opened = await sandbox.value.open(message, { ...openingFacts, sha256: '' });
        await sandbox.value.forget();
        if (!unlocked.ok) return unlocked.fault.kind;
        return opened.ok ? opened.value.contentHash : opened.fault.kind;
      },
      [sandboxes.set.openingSandboxUrl, keyOf(title).privateKey, armored, facts] as const,
    );
  }

  function accessAt(sealedAt: string) {
    const { onboardingId, customer: name, testRunId } = customer.facts;
    const access = { kind: 'keys', accessKeyId: customer.accessKeyId, secret: Secret.ofText(customer.secret) } as const;
    return { onboardingId, customer: name, streamArn: streamArnOf(stream), testRunId, sealedAt, access };
  }

  function contentAt(sealedAt: string): Buffer {
    return Buffer.from(writeSealedAccess(accessAt(sealedAt)));
  }

  function hashAt(sealedAt: string): string {
    return createHash('sha256')
      .update(canonicalSealedJson(accessAt(sealedAt)))
      .digest('hex');
  }
});

/** One bit in the middle of the encrypted data. */
function flipBit(armored: string): string {
  const body = armored.split('\n').filter((line) => /^[A-Za-z0-9+/]+=*$/.test(line));
  const bytes = Buffer.from(body.join(''), 'base64');
  const at = bytes.length - 500;
  bytes[at] = (bytes[at] ?? 0) ^ 0x10;
  const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN PGP MESSAGE-----', '', ...lines, '-----END PGP MESSAGE-----', ''].join('\n');
}
