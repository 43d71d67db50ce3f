import { describe, expect, test } from 'vitest';
import {
  canonicalSealedJson,
  paddedBytes,
  parseSealedAccess,
  type SealedAccess,
  writeSealedAccess,
} from '@/lib/domain/sealing/sealed-access';
import { Secret } from '@/lib/domain/secret';

const secretText = 'made/up+'.repeat(5);
const common = {
  onboardingId: '0190a000-0000-7000-8000-000000000001',
  customer: 'Example “Größe” GmbH',
  streamArn: 'arn:aws:kinesis:eu-west-1:222222222222:stream/sensor-stream',
  testRunId: '0190a000-0000-7000-8000-000000000002',
  sealedAt: '2026-11-22T10:20:30.456Z',
};
const keys: SealedAccess = { ...common, access: { kind: 'keys', accessKeyId: `AKIA${'Q'.repeat(16)}`, secret: Secret.ofText(secretText) } };
const role: SealedAccess = {
  ...common,
  testRunId: null,
  access: { kind: 'role', roleArn: 'arn:aws:iam::222222222222:role/path/onboarding', externalId: 'onb-0123456789' },
};

describe('what is sealed', () => {
  test.each([
    ['keys', keys],
    ['a role', role],
  ])('%s comes back as it went in, padded to a multiple of 1,024 bytes', (_, sealed) => {
    const bytes = writeSealedAccess(sealed);
    expect(bytes.length % paddedBytes).toBe(0);
    const read = parseSealedAccess(bytes);
    expect(read.ok && canonicalSealedJson(read.value)).toBe(canonicalSealedJson(sealed));
  });

  test('the padding hides how long the names are', () => {
    const longer = { ...keys, customer: 'A company with a name that is a good deal longer than the other' };
    expect(writeSealedAccess(longer).length).toBe(writeSealedAccess(keys).length);
  });

  test('its keys are sorted and its form has no white space', () => {
    expect(Object.keys(JSON.parse(canonicalSealedJson(keys)))).toEqual(Object.keys(JSON.parse(canonicalSealedJson(keys))).sort());
    expect(canonicalSealedJson(role)).not.toMatch(/": |, "/);
  });

  test.each([
    ['too long', 'length', ' '.repeat(8_193)],
    ['not JSON', 'json', '{'],
    ['a list', 'json', '[]'],
    ['another version', 'version', canonicalSealedJson(keys).replace('"version":1', '"version":2')],
    [
      'a stream of a partition that its region does not belong to',
      'stream',
      canonicalSealedJson(keys).replace('arn:aws:kinesis', 'arn:aws-cn:kinesis'),
    ],
    ['a company with a control character', 'customer', canonicalSealedJson(keys).replace('GmbH', '\\u0007')],
    ['a company that turns the direction of text', 'customer', canonicalSealedJson(keys).replace('GmbH', '\u202e')],
    ['a method that the access is not', 'access', canonicalSealedJson(keys).replace('"method":"keys"', '"method":"role"')],
    ['a secret of another form', 'secretAccessKey', canonicalSealedJson(keys, '<img src=x>')],
    ['an additional field', 'canonical', canonicalSealedJson(keys).replace('"version":1', '"version":1,"web":"x"')],
    ['a field twice', 'canonical', canonicalSealedJson(keys).replace('{"access"', '{"customer":"Someone","access"')],
    ['white space inside', 'canonical', canonicalSealedJson(keys).replace('"version":1', '"version": 1')],
  ])('%s is refused (%s)', (_, field, text) => {
    expect(parseSealedAccess(new TextEncoder().encode(text))).toEqual({ ok: false, fault: { kind: 'not-sealed-access', field } });
  });

  test('bytes that are not UTF-8 are refused', () => {
    expect(parseSealedAccess(new Uint8Array([0x7b, 0xff, 0x7d]))).toEqual({
      ok: false,
      fault: { kind: 'not-sealed-access', field: 'encoding' },
    });
  });
});
