import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateKey, type RawNotation, readKey } from 'openpgp';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { findDemoKey, isDemoKey } from '@/lib/server/platform/keys/find-demo-key';

// Keys are made for real, which is slow on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'demo-keys-'));
  execFileSync(process.execPath, ['bin/make-demo-keys.mjs', folder], { stdio: 'ignore' });
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a demo key carries a notation and user id of the demo, and is known as the demo’s', async () => {
  const armored = readFileSync(join(folder, 'public', 'demo-1.asc'), 'utf8');
  const key = await readKey({ armoredKey: armored });
  const [certification] = key.users[0]?.selfCertifications ?? [];
  expect(certification?.rawNotations.map(({ name }) => name)).toContain('demo-key@portal.example');
  expect(key.getUserIDs()).toEqual(['Demo support key 1 <support-1@portal.example>']);
  expect(isDemoKey(armored)).toBe(true);
  expect(findDemoKey(join(folder, 'public'))).toBe(join(folder, 'public', 'demo-1.asc'));
});

test('each mark alone is enough', async () => {
  const named = await make('Demo support key 1', []);
  const noted = await make('Support', [{ name: 'demo-key@portal.example', value: new Uint8Array(), humanReadable: true, critical: false }]);
  expect([isDemoKey(named), isDemoKey(noted), isDemoKey(await make('Support', []))]).toEqual([true, true, false]);
});

async function make(name: string, signatureNotations: RawNotation[]): Promise<string> {
  const { publicKey } = await generateKey({
    type: 'ecc',
    curve: 'ed25519Legacy',
    userIDs: [{ name }],
    signatureNotations,
    format: 'object',
  });
  return publicKey.armor();
}
