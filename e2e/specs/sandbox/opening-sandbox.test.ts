import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { createMessage, encrypt, readKey } from 'openpgp';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { chromiumPath } from '@/e2e/support/chromium-path';
import { type MadeUp, makeUp, stream } from '@/e2e/support/sandbox/made-up';
import { type BuiltSandboxes, makeSandboxes, makeSupportKey } from '@/e2e/support/sandbox/make-sandboxes';
import { type Fixture, makeFixture } from '@/e2e/support/sandbox/sandbox-fixture';
import type { OpeningFacts } from '@/lib/domain/sealing/opening-sandbox-messages';
import { canonicalSealedJson, streamArnOf, writeSealedAccess } from '@/lib/domain/sealing/sealed-access';
import { Secret } from '@/lib/domain/secret';

// A browser and foreign programs are slow on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const passphrase = 'made up for a test';

describe.skipIf(!existsSync(chromiumPath))('the opening sandbox', () => {
  let sandboxes: BuiltSandboxes;
  let fixture: Fixture;
  let support: { publicKey: string; privateKey: string };
  let outsider: { publicKey: string; privateKey: string };
  let page: Page;

  beforeAll(async () => {
    [support, outsider] = [await makeSupportKey('support-1', passphrase), await makeSupportKey('otherTenant', passphrase)];
    sandboxes = await makeSandboxes([support.publicKey]);
    fixture = await makeFixture(sandboxes.folder);
    page = await fixture.newPage();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  });

  afterAll(async () => {
    await fixture?.close();
    sandboxes?.close();
  });

  test('opens what was sealed to its key, finds every fact the same, and gives the secret to the clipboard alone', async () => {
    const made = makeUp();
    const before = fixture.seen.length;
    const armored = await seal(contentOf(made));
    const { unlocked, opened, copied, signed } = await openIn(armored, factsOf(made, armored), made);
    expect(unlocked).toMatchObject({ ok: true, value: { isSupportKey: true, fingerprint: sandboxes.set.fingerprints[0] } });
    expect(opened).toMatchObject({ ok: true, value: { matched: true, access: { kind: 'keys', accessKeyId: made.accessKeyId } } });
    if (!opened.ok) throw new Error(opened.fault.kind);
    expect(opened.value.matches.map(({ field }) => field)).toEqual([
      'sha256',
      'onboardingId',
      'customer',
      'stream',
      'method',
      'testRunId',
      'keyId',
    ]);
    expect(opened.value.contentHash).toBe(createHash('sha256').update(jsonOf(made)).digest('hex'));
    expect(JSON.stringify({ unlocked, opened, signed })).not.toContain(made.secret);
    expect(copied).toEqual({ answer: { ok: true }, clipboard: made.secret });
    expect(signed).toMatchObject({ ok: true, value: { keyId: made.accessKeyId, testRunId: made.run.id } });
    expect(fixture.seen.slice(before).join('\n')).not.toContain(made.secret);
  });

  test('a fact that differs is named, and neither the secret nor a signature is given out', async () => {
    const made = makeUp();
    const armored = await seal(contentOf(made));
    const other = { ...factsOf(made, armored), customer: 'Someone else', keyId: makeUp().accessKeyId };
    const { opened, copied, signed } = await openIn(armored, other, made);
    if (!opened.ok) throw new Error(opened.fault.kind);
    expect(opened.value.matched).toBe(false);
    const differs = { ok: false, fault: { kind: 'differs', fields: ['customer', 'keyId'] } };
    expect(copied).toEqual({ answer: differs, clipboard: '' });
    expect(signed).toEqual(differs);
  });

  test('a message that was swapped after it was recorded differs by its hash', async () => {
    const made = makeUp();
    const [recorded, armored] = [await seal(contentOf(made)), await seal(contentOf(made))];
    const { opened } = await openIn(armored, factsOf(made, recorded), made);
    expect(opened.ok && opened.value.matches.filter(({ same }) => !same).map(({ field }) => field)).toEqual(['sha256']);
  });

  test('a role comes with its ARN and external ID', async () => {
    const made = makeUp();
    const access = {
      kind: 'role',
      roleArn: 'arn:aws:iam::222222222222:role/onboarding',
      externalId: `onb-${crypto.randomUUID()}`,
    } as const;
    const armored = await seal(writeSealedAccess({ ...commonOf(made), access }));
    const facts = {
      ...factsOf(made, armored),
      method: 'role' as const,
      keyId: null,
      roleArn: access.roleArn,
      externalId: access.externalId,
    };
    const { opened, copied } = await openIn(armored, facts, made);
    expect(opened).toMatchObject({ ok: true, value: { matched: true, access } });
    expect(copied.answer).toEqual({ ok: false, fault: { kind: 'nothing-open' } });
  });

  test('a wrong passphrase, a public key and a file that is no key are each told apart', async () => {
    const answers = await page.evaluate(
      async ([url, files]) => {
        const sandbox = await openSandboxes.opening({ url });
        if (!sandbox.ok) throw new Error(sandbox.fault.kind);
        const told = [];
        for (const [file, word] of files) told.push(await sandbox.value.unlock(new Blob([file]), word));
        return told.map((answer) => (answer.ok ? 'unlocked' : answer.fault.kind));
      },
      [
        sandboxes.set.openingSandboxUrl,
        [
          [support.privateKey, 'wrong'],
          [support.publicKey, passphrase],
          ['Access key ID', passphrase],
          [support.privateKey, passphrase],
        ] as [string, string][],
      ] as const,
    );
    expect(answers).toEqual(['passphrase-wrong', 'not-a-private-key', 'key-unreadable', 'unlocked']);
  });

  test.each<[string, string, (made: MadeUp) => Promise<string>]>([
    ['a message to another key', 'sealed-to-other-keys', (made) => seal(contentOf(made), outsider.publicKey)],
    ['a text', 'message-unreadable', async () => 'Hello'],
    ['a flipped bit', 'message-damaged', async (made) => flip(await seal(contentOf(made)))],
    ['a page of HTML', 'not-sealed-access', () => seal(new TextEncoder().encode('<script>alert(1)</script>'))],
    ['a content that is not canonical', 'not-sealed-access', (made) => seal(new TextEncoder().encode(jsonOf(made).replace('{', '{ ')))],
  ])('%s is refused: %s', async (_, kind, make) => {
    const made = makeUp();
    const armored = await make(made);
    const { opened, copied } = await openIn(armored, factsOf(made, armored), made);
    expect(opened).toMatchObject({ ok: false, fault: { kind } });
    expect(copied.answer).toEqual({ ok: false, fault: { kind: 'nothing-open' } });
  });

  function openIn(armored: string, facts: OpeningFacts, { run }: MadeUp) {
    return page.evaluate(
      async ([url, key, word, message, openingFacts, runFacts]) => {
        const sandbox = await openSandboxes.opening({ url });
        if (!sandbox.ok) throw new Error(JSON.stringify(sandbox));
        await navigator.clipboard.writeText('');
        const unlocked = await sandbox.value.unlock(new Blob([key]), word);
        const opened = await sandbox.value.open(message, openingFacts);
        const signed = await sandbox.value.sign('get-caller-identity', runFacts);
        const answer = await sandbox.value.copySecret();
        const copied = { answer, clipboard: await navigator.clipboard.readText() };
        await sandbox.value.forget();
        return { unlocked, opened, copied, signed };
      },
      [sandboxes.set.openingSandboxUrl, support.privateKey, passphrase, armored, facts, run] as const,
    );
  }

  async function seal(binary: Uint8Array, publicKey = support.publicKey): Promise<string> {
    const sessionKey = { data: crypto.getRandomValues(new Uint8Array(32)), algorithm: 'aes256' as const };
    return encrypt({ message: await createMessage({ binary }), encryptionKeys: await readKey({ armoredKey: publicKey }), sessionKey });
  }
});

function factsOf({ accessKeyId, facts }: MadeUp, armored: string): OpeningFacts {
  const { onboardingId, customer, testRunId, method } = facts;
  const sha256 = createHash('sha256').update(armored).digest('hex');
  return {
    onboardingId,
    customer,
    stream,
    method,
    testRunId,
    keyId: accessKeyId,
    roleArn: null,
    externalId: null,
    sha256,
    contentHash: null,
  };
}

function commonOf({ facts, run }: MadeUp) {
  const { onboardingId, customer, testRunId } = facts;
  return { onboardingId, customer, streamArn: streamArnOf(stream), testRunId, sealedAt: run.startedAt };
}

function contentOf(made: MadeUp): Uint8Array {
  return writeSealedAccess({
    ...commonOf(made),
    access: { kind: 'keys', accessKeyId: made.accessKeyId, secret: Secret.ofText(made.secret) },
  });
}

function jsonOf(made: MadeUp): string {
  return canonicalSealedJson({
    ...commonOf(made),
    access: { kind: 'keys', accessKeyId: made.accessKeyId, secret: Secret.ofText(made.secret) },
  });
}

/** One bit of the encrypted data, late enough to be past every header. */
function flip(armored: string): string {
  const lines = armored.split('\n');
  const at = lines.length - 8;
  const line = lines[at] ?? '';
  lines[at] = (line.startsWith('A') ? 'B' : 'A') + line.slice(1);
  return lines.filter((each) => !/^=.{4}$/.test(each)).join('\n');
}
