import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bytesPerRecordMeasured,
  capacityFor,
  loadOverHour,
  modeAdvice,
  parseIntervalSeconds,
  parseSensorLoad,
  partitionKeyAdvice,
  type SensorLoad,
  shardBytesPerSecond,
  shardRecordsPerSecond,
} from '@/lib/domain/setup-guide/capacity';

const office: SensorLoad = {
  sensors: 1_000,
  intervalSeconds: 600,
  burstPerMinute: null,
  bytesPerRecordMean: bytesPerRecordMeasured,
  growth: 1,
};

const loads = fc
  .record({
    sensors: fc.integer({ min: 1, max: 5_000_000 }),
    intervalSeconds: fc.integer({ min: 1, max: 86_400 }),
    burst: fc.option(fc.double({ min: 0.000001, max: 1, noNaN: true })),
    bytesPerRecordMean: fc.integer({ min: 1, max: 1_048_576 }),
    growth: fc.double({ min: 0.1, max: 10, noNaN: true }),
  })
  .map(({ burst, ...load }): SensorLoad => ({ ...load, burstPerMinute: burst === null ? null : Math.ceil(load.sensors * burst) }));

describe('capacity', () => {
  test('1,000 sensors every ten minutes need one shard and fill a thousandth or two of it', () => {
    const capacity = capacityFor(office);
    expect(capacity.recordsPerSecondMean).toBeCloseTo(1.667, 3);
    expect(capacity).toMatchObject({ shards: 1, limit: 'bytes', bytesPerRecordMean: 1_625 });
    expect(capacity.useAtPeak).toBeCloseTo(0.00258, 5);
  });

  test('a burst decides the shards, the mean only the use at mean', () => {
    const capacity = capacityFor({ ...office, sensors: 120_000, burstPerMinute: 120_000 });
    expect(capacity.recordsPerSecondPeak).toBe(2_000);
    expect(capacity.shards).toBe(4);
    expect(capacity.useAtPeak).toBeGreaterThan(9 * capacity.useAtMean);
  });

  test('records of less than 1,049 bytes are limited by their number, larger ones by their bytes', () => {
    expect(capacityFor({ ...office, bytesPerRecordMean: 1_048 }).limit).toBe('records');
    expect(capacityFor({ ...office, bytesPerRecordMean: 1_049 }).limit).toBe('bytes');
  });

  test('the shards advised always take the peak, in records and in bytes', () => {
    fc.assert(
      fc.property(loads, (load) => {
        const { shards, recordsPerSecondPeak, bytesPerRecordMean, useAtMean, useAtPeak } = capacityFor(load);
        expect(recordsPerSecondPeak).toBeLessThanOrEqual(shards * shardRecordsPerSecond);
        expect(recordsPerSecondPeak * bytesPerRecordMean).toBeLessThanOrEqual(shards * shardBytesPerSecond * (1 + 1e-12));
        expect(useAtPeak).toBeLessThanOrEqual(1 + 1e-12);
        expect(useAtMean).toBeLessThanOrEqual(useAtPeak);
      }),
    );
  });

  test('one shard fewer would not do', () => {
    fc.assert(
      fc.property(loads, (load) => {
        const { shards, useAtPeak } = capacityFor(load);
        expect(shards === 1 || useAtPeak * shards > shards - 1).toBe(true);
      }),
    );
  });

  test('more sensors, larger records, longer bursts, more growth or shorter intervals never need fewer shards', () => {
    fc.assert(
      fc.property(loads, fc.integer({ min: 0, max: 1_000_000 }), (load, more) => {
        const { shards } = capacityFor(load);
        const larger: SensorLoad[] = [
          { ...load, sensors: load.sensors + more },
          { ...load, bytesPerRecordMean: load.bytesPerRecordMean + more },
          { ...load, burstPerMinute: (load.burstPerMinute ?? 0) + more },
          { ...load, growth: load.growth + more / 1_000 },
          { ...load, intervalSeconds: load.intervalSeconds / (1 + more) },
        ];
        for (const one of larger) expect(capacityFor(one).shards).toBeGreaterThanOrEqual(shards);
      }),
    );
  });

  test('the hour plotted never rises above the peak and reaches it', () => {
    fc.assert(
      fc.property(loads, (load) => {
        const { recordsPerSecondPeak } = capacityFor(load);
        const hour = loadOverHour(load);
        expect(hour).toHaveLength(60);
        expect(Math.max(...hour)).toBeLessThanOrEqual(recordsPerSecondPeak);
        expect(Math.min(...hour)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('an hour of ten-minute intervals has six bursts and holds every report', () => {
    const hour = loadOverHour({ ...office, burstPerMinute: 400 });
    expect(hour.filter((records) => records > 6)).toHaveLength(6);
    expect(hour.reduce((sum, records) => sum + records * 60, 0)).toBeCloseTo(6_000, 6);
  });

  test('a steady load of several shards is provisioned, an uneven one on-demand, a huge one provisioned from the start', () => {
    expect(modeAdvice(capacityFor(office))).toEqual({ mode: 'provisioned', because: 'one-shard' });
    expect(modeAdvice(capacityFor({ ...office, sensors: 600_000 }))).toEqual({ mode: 'provisioned', because: 'even' });
    expect(modeAdvice(capacityFor({ ...office, sensors: 90_000, burstPerMinute: 90_000 }))).toEqual({
      mode: 'on-demand',
      because: 'uneven',
    });
    expect(modeAdvice(capacityFor({ ...office, sensors: 6_000_000 }))).toEqual({ mode: 'provisioned', because: 'too-much-at-first' });
  });

  test('several shards need a partition key that differs from sensor to sensor', () => {
    expect(partitionKeyAdvice(capacityFor(office))).toBe('any');
    expect(partitionKeyAdvice(capacityFor({ ...office, sensors: 600_000 }))).toBe('per-sensor');
  });

  test('intervals are read in seconds, minutes, hours and days, and nothing else', () => {
    expect(['90', '30s', '10m', '1.5h', '1d'].map(parseIntervalSeconds)).toEqual([90, 30, 600, 5_400, 86_400]);
    expect(['', '0m', '-1m', '10 weeks', 'm', '1e3s', 'NaN'].map(parseIntervalSeconds)).toEqual(Array(7).fill(null));
  });

  test('a load that cannot be is refused by field', () => {
    expect(parseSensorLoad(office)).toEqual({ ok: true, value: office });
    const faults = [
      { ...office, sensors: 0 },
      { ...office, sensors: 1.5 },
      { ...office, burstPerMinute: 1_001 },
      { ...office, burstPerMinute: 0 },
      { ...office, bytesPerRecordMean: 2_000_000 },
      { ...office, growth: Number.NaN },
    ].map((load) => parseSensorLoad(load));
    expect(faults.map((fault) => (fault.ok ? null : `${fault.fault.kind} ${fault.fault.field}`))).toEqual([
      'not-positive sensors',
      'not-whole sensors',
      'more-than-sensors burstPerMinute',
      'not-positive burstPerMinute',
      'record-too-large bytesPerRecordMean',
      'not-positive growth',
    ]);
  });
});
