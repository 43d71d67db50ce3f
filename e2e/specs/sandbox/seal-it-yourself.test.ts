import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Gpg, hasProgram, makeGpg } from '@/e2e/support/sandbox/gpg-home';
import { makeUp, stream } from '@/e2e/support/sandbox/made-up';
import { makeSupportKey } from '@/e2e/support/sandbox/make-sandboxes';
import { type HandSealFacts, sealedFileName, sealInBash, sealInPowerShell } from '@/lib/domain/sealing/seal-it-yourself';
import { parseSealedAccess, streamArnOf } from '@/lib/domain/sealing/sealed-access';
import { pinOf, type SupportKeySet } from '@/lib/domain/sealing/support-keys';
import { checkEnvelope } from '@/lib/server/platform/keys/check-envelope';
import { judgeKey } from '@/lib/server/platform/keys/judge-key';

// A browser and foreign programs are slow on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const passphrase = 'made up for a test';
const customers = ['Example GmbH', "It's “Größe” $HOME `id` \\n 100% Ltd", '"; rm -rf / #'];

describe.skipIf(!hasProgram('gpg') || !hasProgram('bash'))('sealing by hand', () => {
  let place: string;
  let customer: Gpg;
  let staff: Gpg;
  let set: SupportKeySet;

  let publicKeys: string[];

  beforeAll(async () => {
    staff = makeGpg(passphrase);
    const made = [await makeSupportKey('support-1', passphrase), await makeSupportKey('support-2', passphrase)];
    staff.run(['--import'], made[1]?.privateKey);
    publicKeys = made.map(({ publicKey }) => publicKey);
    set = await setOf(publicKeys);
  });

  beforeEach(() => {
    place = mkdtempSync(join(tmpdir(), 'by-hand-'));
    customer = makeGpg();
    writeFileSync(join(place, 'support-keys.asc'), publicKeys.join(''));
  });

  afterEach(() => {
    customer.close();
    rmSync(place, { recursive: true });
  });

  afterAll(() => staff?.close());

  test.each(customers)('in bash, for %s: the server accepts the message and it holds exactly the key', async (name) => {
    const made = makeUp();
    const { status, stdout, stderr } = runBash(factsOf(made.facts.onboardingId, name), made.csv);
    expect([status, stderr.toString()]).toEqual([0, expect.any(String)]);
    const armored = readFileSync(join(place, sealedFileName), 'utf8');
    expect(await checkEnvelope(armored, set)).toMatchObject({ ok: true });
    const content = staff.run(['--decrypt'], armored);
    expect(content.length).toBe(1_024);
    const read = parseSealedAccess(content);
    if (!read.ok || read.value.access.kind !== 'keys') throw new Error(JSON.stringify(read));
    expect(read.value).toMatchObject({
      onboardingId: made.facts.onboardingId,
      customer: name,
      streamArn: streamArnOf(stream),
      testRunId: null,
    });
    expect([read.value.access.accessKeyId, read.value.access.secret.reveal()]).toEqual([made.accessKeyId, made.secret]);
    expect(`${stdout}${stderr}`).not.toContain(made.secret);
  });

  test.each([
    ['saved by Excel with semicolons', (csv: string) => csv.replaceAll(',', ';')],
    ['with quotes and plain line ends', (csv: string) => csv.replaceAll('\r', '').replace(/^(AKIA\w+),(.*)$/m, '"$1","$2"')],
    [
      'with a user name, a password and a link',
      (csv: string) => csv.replace('Access', 'User name,Password,Access').replace('AKIA', 'sensors,x,AKIA'),
    ],
  ])('in bash, a file %s is read', async (_, change) => {
    const made = makeUp();
    expect(runBash(factsOf(made.facts.onboardingId, 'Example GmbH'), change(made.csv)).status).toBe(0);
    const read = parseSealedAccess(staff.run(['--decrypt'], readFileSync(join(place, sealedFileName), 'utf8')));
    expect(read).toMatchObject({ ok: true, value: { access: { accessKeyId: made.accessKeyId } } });
  });

  test.each([
    ['two keys', (csv: string) => csv + (makeUp().csv.split('\r\n')[1] ?? '')],
    ['no key', () => 'Access key ID,Secret access key\r\n'],
    ['other columns', () => 'User name,Password,Console sign-in URL\r\nsensors,x,y\r\n'],
    ['a cut secret', (csv: string) => csv.trim().slice(0, -1)],
  ])('in bash, a file with %s writes nothing and says so', (_, change) => {
    const made = makeUp();
    const { status, stderr } = runBash(factsOf(made.facts.onboardingId, 'Example GmbH'), change(made.csv));
    expect(status).toBe(1);
    expect(stderr.toString()).toMatch(/Nothing was sealed\.\s*$/);
    expect(stderr.toString()).not.toContain(made.secret.slice(0, 20));
    expect([sealedFileName, `${sealedFileName}.part`].filter((name) => existsSync(join(place, name)))).toEqual([]);
  });

  test.skipIf(!hasProgram('shellcheck'))('the bash command passes shellcheck', () => {
    const { status, stdout } = spawnSync('shellcheck', ['--shell=bash', '-'], {
      input: sealInBash(factsOf(crypto.randomUUID(), customers[2] ?? '')),
    });
    expect([status, stdout.toString()]).toEqual([0, '']);
  });

  test.skipIf(!hasProgram('pwsh'))('in PowerShell, the server accepts the message and it holds exactly the key', async () => {
    const made = makeUp();
    const command = sealInPowerShell(factsOf(made.facts.onboardingId, customers[1] ?? ''));
    writeFileSync(join(place, 'accessKeys.csv'), made.csv);
    writeFileSync(join(place, 'seal.ps1'), `\uFEFF${command}`);
    expect(
      spawnSync('pwsh', ['-NoProfile', '-File', 'seal.ps1'], {
        cwd: place,
        env: { ...process.env, GNUPGHOME: customer.home },
        stdio: ['ignore', 'pipe', 'pipe'],
      }).status,
    ).toBe(0);
    const armored = readFileSync(join(place, sealedFileName), 'utf8');
    expect(await checkEnvelope(armored, set)).toMatchObject({ ok: true });
    expect(parseSealedAccess(staff.run(['--decrypt'], armored))).toMatchObject({
      ok: true,
      value: { access: { accessKeyId: made.accessKeyId } },
    });
  });

  function runBash(facts: HandSealFacts, csv: string) {
    writeFileSync(join(place, facts.fileName), csv);
    return spawnSync('bash', ['-c', sealInBash(facts)], {
      cwd: place,
      env: { ...process.env, GNUPGHOME: customer.home },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }

  function factsOf(onboardingId: string, name: string): HandSealFacts {
    return {
      onboardingId,
      customer: name,
      stream,
      fingerprints: set.fingerprints,
      fileName: 'accessKeys.csv',
      keysFile: 'support-keys.asc',
    };
  }
});

test('in PowerShell, a typographic quote in a company’s name does not end the text', () => {
  const facts = { onboardingId: crypto.randomUUID(), stream, fingerprints: ['A'.repeat(40)], fileName: 'a.csv', keysFile: 'k.asc' };
  expect(sealInPowerShell({ ...facts, customer: 'O’Example' })).toContain('"customer":"O’’Example"');
});

async function setOf(publicKeys: string[]): Promise<SupportKeySet> {
  const keys = await Promise.all(
    publicKeys.map(async (armored) => {
      const judged = await judgeKey(armored, new Date());
      if (!judged.ok) throw new Error(judged.fault);
      return judged.value;
    }),
  );
  const fingerprints = keys.map(({ fingerprint }) => fingerprint);
  return { pin: await pinOf(fingerprints), fingerprints, keys };
}
