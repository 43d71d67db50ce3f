import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Gpg, hasProgram, makeGpg } from '@/e2e/support/sandbox/gpg-home';
import { makeSubmission } from '@/e2e/support/sandbox/made-submission';
import { makeSupportKey } from '@/e2e/support/sandbox/make-sandboxes';
import { parseResealedMessages, writeOlderMessages } from '@/lib/domain/sealing/older-messages';
import { runVerb } from './run-portal';
import { run } from './seal-again';

// Foreign programs are slow on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const passphrase = 'made up for a test';
type KeyPair = { publicKey: string; privateKey: string };

describe.skipIf(!hasProgram('gpg'))('portal seal-again', () => {
  let before: KeyPair;
  let after: KeyPair[];
  let gpg: Gpg;
  let place: string;

  beforeAll(async () => {
    [before, ...after] = [
      await makeSupportKey('before', passphrase),
      await makeSupportKey('after-1', passphrase),
      await makeSupportKey('after-2', passphrase),
    ];
    place = mkdtempSync(join(tmpdir(), 'seal-again-'));
    gpg = makeGpg(passphrase);
    for (const { privateKey } of [before, ...after]) gpg.run(['--import'], privateKey);
    mkdirSync(join(place, 'keys'));
    for (const [index, { publicKey }] of after.entries()) writeFileSync(join(place, 'keys', `${index}.asc`), publicKey);
    writeFileSync(join(place, 'passphrase'), passphrase, { mode: 0o600 });
    vi.stubEnv('GNUPGHOME', gpg.home);
    vi.stubEnv('SUPPORT_KEYS_DIR', join(place, 'keys'));
  });

  afterAll(() => {
    vi.unstubAllEnvs();
    gpg?.close();
    rmSync(place, { recursive: true, force: true });
  });

  test('seals many messages to the new keys with the same content, and skips what differs or is not for this key, with the reason', async () => {
    const outsider = await makeSupportKey('otherTenant', passphrase);
    const [one, two] = [await makeSubmission([before.publicKey]), await makeSubmission([before.publicKey], { method: 'role' })];
    const [differs, foreign] = [await makeSubmission([before.publicKey]), await makeSubmission([outsider.publicKey])];
    const older = [one, two, { ...differs, facts: { ...differs.facts, customer: 'Another GmbH' } }, foreign];
    writeFileSync(join(place, 'older.json'), writeOlderMessages(older));
    const { code, stdout } = await sealAgain(['--json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      sealed: 2,
      skipped: [
        { submissionId: differs.facts.submissionId, reason: 'Inside differs: Customer.' },
        { submissionId: foreign.facts.submissionId, reason: expect.stringContaining('gpg did not end well') },
      ],
    });
    const resealed = parseResealedMessages(readFileSync(join(place, 'resealed.json'), 'utf8'));
    if (!resealed.ok) throw new Error(resealed.fault.field);
    expect(resealed.value.map(({ submissionId, sha256 }) => [submissionId, sha256])).toEqual(
      [one, two].map(({ facts }) => [facts.submissionId, facts.sha256]),
    );
    for (const [index, made] of [one, two].entries()) {
      const { armored, contentHash } = resealed.value[index] ?? { armored: '', contentHash: '' };
      expect(gpg.run(['--decrypt'], armored).toString('utf8').trimEnd()).toBe(made.content);
      expect(contentHash).toBe(createHash('sha256').update(made.content).digest('hex'));
    }
    expect(readFileSync(join(place, 'resealed.json'), 'utf8') + stdout).not.toContain(one.secret);
  });

  test('never writes over a file, and ends with 2 for what holds no older messages', async () => {
    writeFileSync(join(place, 'resealed.json'), 'mine');
    writeFileSync(join(place, 'older.json'), writeOlderMessages([]));
    expect(await sealAgain([])).toMatchObject({ code: 2, stderr: expect.stringContaining('exists already') });
    expect(readFileSync(join(place, 'resealed.json'), 'utf8')).toBe('mine');
    rmSync(join(place, 'resealed.json'));
    writeFileSync(join(place, 'older.json'), '{}');
    expect((await sealAgain([])).code).toBe(2);
  });

  function sealAgain(more: string[]) {
    const own = ['--out', join(place, 'resealed.json'), '--passphrase-file', join(place, 'passphrase')];
    return runVerb(run, [join(place, 'older.json'), ...own, ...more]);
  }
});
