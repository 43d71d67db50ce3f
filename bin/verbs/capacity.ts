import { parseArgs } from 'node:util';
import {
  bytesPerRecordMeasured,
  type Capacity,
  capacityFor,
  modeAdvice,
  parseIntervalSeconds,
  parseSensorLoad,
} from '@/lib/domain/setup-guide/capacity';

export const help = `Usage: npm run -s portal -- capacity --sensors N --interval 10m [options]

  --sensors N            how many sensors report
  --interval D           how often each reports: 30s, 10m, 1h, 1d
  --burst-per-minute N   how many of them report within the same minute (none: spread evenly)
  --bytes N              bytes per record (${bytesPerRecordMeasured}, as measured)
  --growth F             factor to plan for (1)
  --json                 one JSON object; useAtPeak is a fraction of what the shards take in`;

/** Works out the shards for a load. Exit 0 with the answer, 2 when the options make no load. */
export async function run(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') return misused(options);
  const intervalSeconds = parseIntervalSeconds(options.interval ?? '');
  if (options.sensors === undefined || intervalSeconds === null) return misused('--sensors and --interval are needed.');
  const load = parseSensorLoad({
    sensors: numberOf(options.sensors),
    intervalSeconds,
    burstPerMinute: options['burst-per-minute'] === undefined ? null : numberOf(options['burst-per-minute']),
    bytesPerRecordMean: options.bytes === undefined ? bytesPerRecordMeasured : numberOf(options.bytes),
    growth: options.growth === undefined ? 1 : numberOf(options.growth),
  });
  if (!load.ok) return misused(`${load.fault.field}: ${load.fault.kind}.`);
  const capacity = capacityFor(load.value);
  process.stdout.write(`${options.json ? JSON.stringify(answerOf(capacity)) : sentenceOf(capacity)}\n`);
  return 0;
}

function readOptions(args: string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args,
      options: {
        sensors: text,
        interval: text,
        'burst-per-minute': text,
        bytes: text,
        growth: text,
        json: { type: 'boolean', default: false },
      },
    }).values;
  } catch (fault) {
    return fault instanceof Error ? fault.message : 'The options were not understood.';
  }
}

function numberOf(text: string): number {
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
}

function answerOf({ recordsPerSecondMean, recordsPerSecondPeak, bytesPerRecordMean, shards, limit, useAtPeak }: Capacity) {
  return { recordsPerSecondMean, recordsPerSecondPeak, bytesPerRecordMean, shards, limit, useAtPeak };
}

function sentenceOf(capacity: Capacity): string {
  const percent = (fraction: number) => `${(fraction * 100).toFixed(1)} %`;
  return [
    `${capacity.recordsPerSecondMean.toFixed(1)} records/s on average, ${capacity.recordsPerSecondPeak.toFixed(1)} at peak, ${capacity.bytesPerRecordMean} bytes each.`,
    `${capacity.shards} ${capacity.shards === 1 ? 'shard' : 'shards'} (${modeAdvice(capacity).mode}), limited by ${capacity.limit}.`,
    `Used ${percent(capacity.useAtMean)} on average, ${percent(capacity.useAtPeak)} at peak.`,
  ].join('\n');
}

function misused(why: string): number {
  process.stderr.write(`${why}\n\n${help}\n`);
  return 2;
}
