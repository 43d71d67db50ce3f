import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { checksumOf, testRecord, testRecType } from '@/lib/domain/onboarding/test-record';
import { recordVersions, recordVersionToday } from '@/lib/domain/sealing/sandbox-messages';

const facts = {
  onboardingId: '0190a000-0000-7000-8000-000000000001',
  run: { id: '0190a000-0000-7000-8000-000000000002', code: 'K7M2QX', startedAt: '2026-11-22T10:20:30.456Z' },
  streamName: 'sensor-stream',
};

describe('the test record', () => {
  test('its checksum is Microshare’s: upper-case SHA-256 of the compact data, then L and the length', async () => {
    expect(await checksumOf({ Test: 'Data' })).toMatch(/^05B21996[0-9A-F]{51}AB12EL15$/);
  });

  test('is an envelope whose parts agree with each other', async () => {
    const { obj, ...envelope } = JSON.parse((await testRecord(facts)).text);
    expect(envelope).toEqual({ event_type: 'create', id: obj.id, obj_type: 'objs', recType: testRecType, source: 'ShareService' });
    expect(obj.id).toMatch(/^[0-9a-f]{24}$/);
    expect(obj.checksum).toBe(await checksumOf(obj.data));
    expect(obj.origin).toMatchObject({ checksum: obj.checksum, desc: `Record of Type ${testRecType}`, id: obj.id, name: testRecType });
    expect(obj.createDate).toBe(Date.parse(facts.run.startedAt));
    expect(obj.origin.createDate).toBe(facts.run.startedAt);
  });

  test('names its device cluster, as Microshare’s records do; the version before it does not', async () => {
    const [before, today] = await Promise.all(recordVersions.map(async (version) => JSON.parse((await testRecord(facts, version)).text)));
    const { dc, ...rest } = today.obj.data.meta;
    expect(dc).toEqual({ deviceType: 'Made-up sensor', id: '0'.repeat(24), recType: testRecType, usecase: 'onboarding-test' });
    expect(before.obj.data.meta).toEqual(rest);
    expect(await testRecord(facts)).toEqual(await testRecord(facts, recordVersionToday));
  });

  test('of version 1 is the same bytes as the pages before this one sign', async () => {
    const { text } = await testRecord(facts, 1);
    expect(createHash('sha256').update(text).digest('hex')).toBe('e37c7386e5b5914c9cff23cac647c84861fbc0357a3b27e67e4d0ddc0f41540b');
  });

  test('is marked as made up, twice', async () => {
    const { obj, recType } = JSON.parse((await testRecord(facts)).text);
    expect(obj.data._warning_).toMatch(/not real data/);
    expect(recType.split('.')).toContain('mock');
  });

  test('is ASCII, holds the code, and is the same bytes for the same run', async () => {
    const { text, partitionKey } = await testRecord(facts);
    expect(text).toMatch(/^[\x20-\x7e]+$/);
    expect(JSON.parse(text).obj.data.test.code).toBe('K7M2QX');
    expect(await testRecord(structuredClone(facts))).toEqual({ text, partitionKey });
    expect((await testRecord({ ...facts, run: { ...facts.run, code: 'K7M2QY' } })).text).not.toBe(text);
  });
});
