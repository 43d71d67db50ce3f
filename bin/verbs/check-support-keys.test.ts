import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateKey } from 'openpgp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run } from '@/bin/verbs/check-support-keys';
import { runPortal, runVerb } from '@/bin/verbs/run-portal';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-support-keys-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

test('accepted keys end with 0 and are named by their fingerprints', async () => {
  const fingerprint = await put('one.asc');
  const { code, stdout, stderr } = await runPortal(['check-support-keys', folder, '--json']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(JSON.parse(stdout)).toEqual({ outcome: 'accepted', reason: null, keys: [{ file: 'one.asc', fingerprint, reason: null }] });
});

test('one refused key refuses the folder, and every file says its own reason', async () => {
  const fingerprint = await put('one.asc');
  copyFileSync('e2e/field-cases/self-signed-over-sha1.asc', join(folder, 'sha1.asc'));
  writeFileSync(join(folder, 'text.asc'), 'A note.');
  const { code, stdout } = await runVerb(run, [folder, '--json']);
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toEqual({
    outcome: 'refused',
    reason: 'unverifiable',
    keys: [
      { file: 'one.asc', fingerprint, reason: null },
      { file: 'sha1.asc', fingerprint: expect.stringMatching(/^[0-9A-F]{40}$/), reason: 'unverifiable' },
      { file: 'text.asc', fingerprint: null, reason: 'not-a-key' },
    ],
  });
  const { stdout: said } = await runVerb(run, [folder]);
  expect(said).toContain(`${folder}/one.asc: ${fingerprint}`);
  expect(said).toContain(`${folder}/sha1.asc: the self-signatures of this key cannot be verified`);
});

test('an empty folder is refused; no folder and more than one are misuse', async () => {
  const { code, stdout } = await runVerb(run, [folder, '--json']);
  expect({ code, answer: JSON.parse(stdout) }).toEqual({ code: 1, answer: { outcome: 'refused', reason: 'no-keys', keys: [] } });
  for (const args of [[], [folder, folder], [join(folder, 'missing')], [folder, '--unknown']]) {
    expect(await runVerb(run, args)).toMatchObject({ code: 2, stdout: '' });
  }
});

async function put(file: string): Promise<string> {
  const { publicKey } = await generateKey({ type: 'ecc', curve: 'ed25519Legacy', userIDs: [{ name: 'Made up' }], format: 'object' });
  writeFileSync(join(folder, file), publicKey.armor());
  return publicKey.getFingerprint().toUpperCase();
}
