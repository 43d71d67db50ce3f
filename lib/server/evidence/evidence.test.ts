import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { type EvidenceContent, evidenceText, fieldsOf } from '@/lib/domain/evidence/evidence';
import { compareCloudTrail } from '@/lib/server/evidence/compare-cloud-trail';
import { fingerprintOf, signEvidence } from '@/lib/server/evidence/sign-evidence';
import { verifyEvidence } from '@/lib/server/evidence/verify-evidence';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const fingerprint = fingerprintOf(publicKey.export({ format: 'der', type: 'spki' }));
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
};
const content: EvidenceContent = {
  madeAt: at,
  portal: 'https://portal.example.com',
  onboarding: {
    id: 'o-1',
    company: 'Example “Works”',
    status: 'live',
    method: 'role',
    roleArn: 'arn:aws:iam::222222222222:role/w',
    keyId: null,
  },
  stream: {
    arn: 'arn:aws:kinesis:eu-west-1:222222222222:stream/s',
    partition: 'aws',
    region: 'eu-west-1',
    accountId: '222222222222',
    name: 's',
  },
  principalArn: 'arn:aws:iam::111111111111:role/portal',
  externalId: 'onb-1',
  policies: { permission: { Version: '2012-10-17', Statement: [] }, trust: null },
  supportKeys: { pin: 'abc', fingerprints: ['F1', 'F2'] },
  runs: [
    {
      id: 'run-1',
      purpose: 'customer',
      method: 'role',
      roleArn: 'arn:aws:iam::222222222222:role/w',
      keyId: null,
      startedAt: at,
      sessionName: 'onboarding-o-1',
      checks: [
        { ...check, proof: { 'a/b~c': 'escaped' } },
        { ...check, name: 'wrote', operation: 'PutRecord', requestId: 'r-2', proof: {} },
      ],
    },
  ],
  submissions: [],
  closures: [],
  deletions: [],
  audit: { chain: 'customer:c', length: 3, hash: 'h', head: 'H' },
};
const file = signEvidence(content, privateKey);
const text = evidenceText(file);

test('a pack verifies with the fingerprint of its key, however that is spaced, and with no other', () => {
  expect(verifyEvidence(text, fingerprint)).toEqual({ ok: true, content });
  expect(verifyEvidence(text, (fingerprint.match(/.{4}/g) ?? []).join(' ').toUpperCase())).toMatchObject({ ok: true });
  expect(verifyEvidence(text, '0'.repeat(64))).toEqual({ ok: false, places: ['/signature/publicKey'] });
});

test('each value that is changed is named by its own place, and only that', () => {
  const pointers = fieldsOf(content).map(([pointer]) => pointer);
  expect(pointers.length).toBeGreaterThan(30);
  for (const pointer of pointers) {
    const changed = structuredClone(file) as unknown as Record<string, unknown>;
    setAt(changed, `/content${pointer}`, 'changed');
    expect(verifyEvidence(`${JSON.stringify(changed, null, 2)}\n`, fingerprint)).toEqual({ ok: false, places: [`/content${pointer}`] });
  }
});

test('one changed byte at each of 50 places is found, and says where', () => {
  const bytes = Buffer.from(text, 'utf8');
  const places = new Set<string>();
  for (let planted = 0; planted < 50; planted += 1) {
    const position = Math.floor(((planted + 0.5) * bytes.length) / 50);
    const changed = Buffer.from(bytes);
    changed[position] = (changed[position] ?? 0) === 0x37 ? 0x38 : 0x37;
    const verified = verifyEvidence(changed.toString('utf8'), fingerprint);
    expect(verified.ok, `byte ${position}`).toBe(false);
    if (!verified.ok) {
      expect(verified.places.length).toBeGreaterThan(0);
      for (const place of verified.places) places.add(place);
    }
  }
  expect(places.size).toBeGreaterThan(10);
});

test('what was added, taken away, signed by another key or laid out anew is found too', () => {
  const faults = (changed: unknown) => {
    const verified = verifyEvidence(`${JSON.stringify(changed, null, 2)}\n`, fingerprint);
    return verified.ok ? [] : verified.places;
  };
  expect(faults({ ...file, content: { ...content, more: 1 } })).toEqual(['/content/more']);
  expect(faults({ ...file, content: { ...content, externalId: undefined } })).toEqual(['/content/externalId']);
  expect(faults({ ...file, more: 1 })).toEqual(['/more']);
  expect(faults({ ...file, version: 2 })).toEqual(['/version']);
  const other = generateKeyPairSync('ed25519').privateKey;
  expect(faults(signEvidence({ ...content, externalId: 'forged' }, other))).toEqual(['/signature/publicKey']);
  const forged = signEvidence({ ...content, externalId: 'forged' }, other);
  expect(faults({ ...forged, signature: { ...forged.signature, publicKey: file.signature.publicKey } })).toEqual(['/signature/value']);
  const compact = verifyEvidence(JSON.stringify(file), fingerprint);
  expect(compact).toEqual({ ok: false, places: ['file'] });
});

test('calls are found in CloudTrail by their request id; what an export has not is not called missing', () => {
  const event = { eventTime: at, eventName: 'AssumeRole', requestID: 'r-1', requestParameters: { roleSessionName: 'onboarding-o-1' } };
  const findings = (given: object) => compareCloudTrail(content, { Records: [{ ...event, ...given }] }).map(({ found }) => found);
  expect(findings({})).toEqual(['found', 'not-in-this-export']);
  expect(findings({ eventName: 'GetCallerIdentity' })).toEqual(['differs', 'not-in-this-export']);
  expect(findings({ requestParameters: { roleSessionName: 'somebody' } })).toEqual(['differs', 'not-in-this-export']);
  expect(findings({ eventTime: '2026-03-04T11:00:00Z' })).toEqual(['differs', 'not-in-this-export']);
});

function setAt(document: Record<string, unknown>, pointer: string, value: unknown): void {
  const keys = pointer
    .slice(1)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  const last = keys.pop() ?? '';
  const holder = keys.reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, document);
  holder[last] = value;
}
