import { describe, expect, test } from 'vitest';
import { checksumOf, testRecord, testRecType } from '@/lib/domain/onboarding/test-record';

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
