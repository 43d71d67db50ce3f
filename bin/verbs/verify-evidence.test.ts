import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { run } from '@/bin/verbs/verify-evidence';
import { type EvidenceContent, evidenceText } from '@/lib/domain/evidence/evidence';
import { fingerprintOf, signEvidence } from '@/lib/server/evidence/sign-evidence';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const key = fingerprintOf(publicKey.export({ format: 'der', type: 'spki' }));
const at = '2026-03-04T10:00:00.000Z';
const check = {
  name: 'identity',
  outcome: 'passed',
  observedBy: 'server',
  at,
  attempts: 1,
  operation: 'AssumeRole',
  code: null,
  requestId: 'r-1',
  proof: {},
};
const test1 = {
  id: 'run-1',
  purpose: 'customer',
  method: 'role',
  roleArn: null,
  keyId: null,
  startedAt: at,
  sessionName: 'onboarding-o-1',
};
// What a pack says more is signed and compared in the same way.
const content = { madeAt: at, externalId: 'onb-1', runs: [{ ...test1, checks: [check] }] } as unknown as EvidenceContent;
let folder: string;
let said: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evidence-'));
  said = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

test('a good pack is good, its calls are found in an export, and what is not there is no fault', async () => {
  const file = written('pack.json', evidenceText(signEvidence(content, privateKey)));
  expect(await run([file, '--key', key])).toBe(0);
  expect(said).toContain('The signature is good');
  const event = { eventTime: at, eventName: 'AssumeRole', requestID: 'r-1', requestParameters: { roleSessionName: 'onboarding-o-1' } };
  expect(await run([file, '--key', key, '--cloudtrail', written('trail.json', JSON.stringify({ Records: [event] }))])).toBe(0);
  expect(said).toMatch(/identity +AssumeRole +r-1 {2}found/);
  expect(await run([file, '--key', key, '--cloudtrail', written('empty.json', '{"Records":[]}')])).toBe(0);
  expect(said).toContain('not in this export');
  const other = { ...event, requestParameters: { roleSessionName: 'somebody' } };
  expect(await run([file, '--key', key, '--cloudtrail', written('other.json', JSON.stringify({ Records: [other] }))])).toBe(1);
});

test('a changed field is named, and another key is refused', async () => {
  const text = evidenceText(signEvidence(content, privateKey));
  const file = written('changed.json', text.replace('onb-1', 'onb-2'));
  expect(await run([file, '--key', key, '--json'])).toBe(1);
  expect(JSON.parse(said)).toEqual({ verified: false, changed: ['/content/externalId'], calls: [] });
  expect(await run([written('pack.json', text), '--key', '0'.repeat(64)])).toBe(1);
  expect(said).toContain('changed: /signature/publicKey');
});

function written(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}
