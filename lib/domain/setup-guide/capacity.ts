import { err, ok, type Result } from '@/lib/domain/result';

/** What a customer knows about the load. `growth` is a factor: 1 is today's load, 1.5 half as much again. */
export type SensorLoad = {
  sensors: number;
  intervalSeconds: number;
  /** How many sensors report within the same minute; null when they are spread evenly. */
  burstPerMinute: number | null;
  bytesPerRecordMean: number;
  growth: number;
};

export type CapacityLimit = 'records' | 'bytes';

/** The answer. Uses are fractions of what `shards` take in, on the side named by `limit`. */
export type Capacity = {
  recordsPerSecondMean: number;
  recordsPerSecondPeak: number;
  bytesPerRecordMean: number;
  shards: number;
  limit: CapacityLimit;
  useAtMean: number;
  useAtPeak: number;
};

export type LoadFault = { kind: 'not-positive' | 'not-whole' | 'more-than-sensors' | 'record-too-large'; field: keyof SensorLoad };

/** What one shard takes in each second, from the Kinesis service quotas. */
export const shardRecordsPerSecond = 1_000;
export const shardBytesPerSecond = 1_048_576;

/** What a new on-demand stream takes in before it has grown: four shards' worth. */
export const newOnDemandShards = 4;

/** A realistic Microshare record, measured as UTF-8 JSON with its envelope; the 1,024 bytes often quoted are too few. */
export const bytesPerRecordMeasured = 1_625;

/** A record of more than 1 MiB is refused unless the stream's limit was raised. */
const recordBytesMax = 1_048_576;

/** Checks a load. Fractions of sensors, nothing at all, and more sensors in a minute than there are, are refused. */
export function parseSensorLoad(load: SensorLoad): Result<SensorLoad, LoadFault> {
  for (const field of ['sensors', 'intervalSeconds', 'bytesPerRecordMean', 'growth'] as const) {
    if (!(load[field] > 0 && Number.isFinite(load[field]))) return err({ kind: 'not-positive', field });
  }
  if (!Number.isSafeInteger(load.sensors)) return err({ kind: 'not-whole', field: 'sensors' });
  if (load.bytesPerRecordMean > recordBytesMax) return err({ kind: 'record-too-large', field: 'bytesPerRecordMean' });
  if (load.burstPerMinute === null) return ok(load);
  if (!(load.burstPerMinute > 0)) return err({ kind: 'not-positive', field: 'burstPerMinute' });
  if (!Number.isSafeInteger(load.burstPerMinute)) return err({ kind: 'not-whole', field: 'burstPerMinute' });
  if (load.burstPerMinute > load.sensors * reportsPerMinute(load)) return err({ kind: 'more-than-sensors', field: 'burstPerMinute' });
  return ok(load);
}

/** Shards for a load: enough for the busiest minute in records and in bytes, whichever asks for more. */
export function capacityFor(load: SensorLoad): Capacity {
  const recordsPerSecondMean = (load.sensors * load.growth) / load.intervalSeconds;
  const recordsPerSecondPeak = Math.max(recordsPerSecondMean, ((load.burstPerMinute ?? 0) * load.growth) / 60);
  const { bytesPerRecordMean } = load;
  const limit: CapacityLimit = bytesPerRecordMean / shardBytesPerSecond > 1 / shardRecordsPerSecond ? 'bytes' : 'records';
  const shards = Math.max(1, Math.ceil(shardsFilled(recordsPerSecondPeak, bytesPerRecordMean)));
  return {
    recordsPerSecondMean,
    recordsPerSecondPeak,
    bytesPerRecordMean,
    shards,
    limit,
    useAtMean: shardsFilled(recordsPerSecondMean, bytesPerRecordMean) / shards,
    useAtPeak: shardsFilled(recordsPerSecondPeak, bytesPerRecordMean) / shards,
  };
}

/**
 * Whether to let AWS size the stream. `too-much-at-first`: a new on-demand stream refuses records above its first size;
 * `uneven`: the peak is so far above the mean that paid shards would idle; `one-shard`: the smallest stream does.
 */
export type ModeAdvice = { mode: 'provisioned' | 'on-demand'; because: 'one-shard' | 'uneven' | 'even' | 'too-much-at-first' };

export function modeAdvice(capacity: Capacity): ModeAdvice {
  if (capacity.shards === 1) return { mode: 'provisioned', because: 'one-shard' };
  if (capacity.shards > newOnDemandShards) return { mode: 'provisioned', because: 'too-much-at-first' };
  const uneven = capacity.recordsPerSecondPeak >= 4 * capacity.recordsPerSecondMean;
  return uneven ? { mode: 'on-demand', because: 'uneven' } : { mode: 'provisioned', because: 'even' };
}

/** `any`: one shard takes every key. `per-sensor`: a key that all records share would send them all to one shard. */
export function partitionKeyAdvice(capacity: Capacity): 'any' | 'per-sensor' {
  return capacity.shards === 1 ? 'any' : 'per-sensor';
}

/** Records per second in each of the 60 minutes of an hour, a burst falling in the first minute of every interval. */
export function loadOverHour(load: SensorLoad): number[] {
  const { recordsPerSecondMean, recordsPerSecondPeak } = capacityFor(load);
  const intervalMinutes = Math.ceil(load.intervalSeconds / 60);
  const atPeak = (minute: number) => minute % intervalMinutes === 0;
  const restMinutes = load.intervalSeconds / 60 - 1;
  if (recordsPerSecondPeak === recordsPerSecondMean || restMinutes <= 0) return Array.from({ length: 60 }, () => recordsPerSecondMean);
  const rest = Math.max(0, (recordsPerSecondMean * load.intervalSeconds - recordsPerSecondPeak * 60) / (restMinutes * 60));
  return Array.from({ length: 60 }, (_, minute) => (atPeak(minute) ? recordsPerSecondPeak : rest));
}

/** Seconds in `30s`, `10m`, `1h` or `1d`; a bare number is seconds. Null when it is none of these. */
export function parseIntervalSeconds(text: string): number | null {
  const [, amount, unit] = /^(\d{1,7}(?:\.\d{1,3})?)\s*(s|m|h|d)?$/.exec(text.trim().toLowerCase()) ?? [];
  if (amount === undefined) return null;
  const seconds = Number(amount) * (secondsPer.get(unit ?? 's') ?? 1);
  return seconds > 0 ? seconds : null;
}

const secondsPer = new Map([
  ['s', 1],
  ['m', 60],
  ['h', 3_600],
  ['d', 86_400],
]);

function shardsFilled(recordsPerSecond: number, bytesPerRecord: number): number {
  return Math.max(recordsPerSecond / shardRecordsPerSecond, (recordsPerSecond * bytesPerRecord) / shardBytesPerSecond);
}

function reportsPerMinute(load: SensorLoad): number {
  return Math.max(1, Math.ceil(60 / load.intervalSeconds));
}
