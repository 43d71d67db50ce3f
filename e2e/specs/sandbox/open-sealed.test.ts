import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMessage, encrypt, generateKey, readKey } from 'openpgp';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Gpg, hasProgram, makeGpg } from '@/e2e/support/sandbox/gpg-home';
import { makeUp, stream } from '@/e2e/support/sandbox/made-up';
import { streamArnOf, writeSealedAccess } from '@/lib/domain/sealing/sealed-access';
import { Secret } from '@/lib/domain/secret';

// A browser and foreign programs are slow on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const script = join(import.meta.dirname, '../../../bin/open-sealed.sh');

describe.skipIf(!hasProgram('gpg'))('bin/open-sealed.sh', () => {
  const made = makeUp();
  const { onboardingId } = made.facts;
  let gpg: Gpg;
  let place: string;
  let armored: string;
  let publicKey: string;

  beforeAll(async () => {
    gpg = makeGpg();
    place = mkdtempSync(join(tmpdir(), 'open-sealed-'));
    const key = await generateKey({ type: 'ecc', curve: 'ed25519Legacy', userIDs: [{ name: 'Made up' }] });
    publicKey = key.publicKey;
    gpg.run(['--import'], key.privateKey);
    armored = await seal(contentOf(onboardingId));
  });

  afterAll(() => {
    gpg?.close();
    rmSync(place, { recursive: true, force: true });
  });

  test('prints the facts without the secret, and the secret only when asked', () => {
    const { status, stdout } = run(armored, [], [onboardingId, sha256(armored)]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ onboardingId, access: { accessKeyId: made.accessKeyId } });
    expect(stdout).not.toContain(made.secret);
    expect(JSON.parse(run(armored, ['--secret'], [onboardingId]).stdout).access.secretAccessKey).toBe(made.secret);
  });

  test('leaves nothing on the disk but the message', () => {
    run(armored, [], [onboardingId]);
    expect(readdirSync(place)).toEqual(['access.asc']);
  });

  test.each<[string, () => string | Promise<string>, () => string[], string]>([
    ['another onboarding inside', () => seal(contentOf(crypto.randomUUID())), () => [onboardingId], 'it is sealed for the onboarding'],
    ['another file than was submitted', () => armored, () => [onboardingId, sha256('other')], 'not the message that was submitted'],
    ['a flipped bit', () => flip(armored), () => [onboardingId], 'gpg did not end well'],
    ['no message', () => 'text', () => [onboardingId], 'gpg did not end well'],
    [
      'control characters',
      () => seal(new TextEncoder().encode(`{"onboardingId":"${onboardingId}\u001b[2J"}`)),
      () => [onboardingId],
      'control characters',
    ],
    ['a name that imitates a field', () => seal(imitation(onboardingId)), () => [onboardingId], 'it is sealed for the onboarding'],
  ])('%s is refused, and nothing of it is printed', async (_, make, facts, reason) => {
    const { status, stdout, stderr } = run(await make(), ['--secret'], facts());
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(`REFUSED: `);
    expect(stderr).toContain(reason);
  });

  test('misuse ends with status 2', () => {
    expect(run(armored, [], []).status).toBe(2);
  });

  test.skipIf(!hasProgram('shellcheck'))('passes shellcheck', () => {
    expect(spawnSync('shellcheck', [script]).stdout.toString()).toBe('');
  });

  function run(message: string, options: string[], facts: string[]) {
    const file = join(place, 'access.asc');
    writeFileSync(file, message);
    const environment = { ...process.env, GNUPGHOME: gpg.home };
    return spawnSync('sh', [script, ...options, file, ...facts], { env: environment, encoding: 'utf8', cwd: place });
  }

  async function seal(binary: Uint8Array): Promise<string> {
    const sessionKey = { data: crypto.getRandomValues(new Uint8Array(32)), algorithm: 'aes256' as const };
    return encrypt({ message: await createMessage({ binary }), encryptionKeys: await readKey({ armoredKey: publicKey }), sessionKey });
  }

  function contentOf(id: string, customer = made.facts.customer): Uint8Array {
    const access = { kind: 'keys', accessKeyId: made.accessKeyId, secret: Secret.ofText(made.secret) } as const;
    const { testRunId } = made.facts;
    return writeSealedAccess({
      onboardingId: id,
      customer,
      streamArn: streamArnOf(stream),
      testRunId,
      sealedAt: made.run.startedAt,
      access,
    });
  }

  function imitation(id: string): Uint8Array {
    return contentOf(crypto.randomUUID(), `x","onboardingId":"${id}","y":"`);
  }
});

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function flip(armored: string): string {
  const lines = armored.split('\n').filter((line) => !/^=.{4}$/.test(line));
  const at = lines.length - 8;
  lines[at] = ((lines[at] ?? '').startsWith('A') ? 'B' : 'A') + (lines[at] ?? '').slice(1);
  return lines.join('\n');
}
