import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  err,
  ok
} from "./chunk-KJVAOZ7N.js";
import "./chunk-ZZO5NIA4.js";

// bin/verbs/capacity.ts
import { parseArgs } from "node:util";

// lib/domain/setup-guide/capacity.ts
var shardRecordsPerSecond = 1e3;
var shardBytesPerSecond = 1048576;
var newOnDemandShards = 4;
var bytesPerRecordMeasured = 1625;
var recordBytesMax = 1048576;
function parseSensorLoad(load) {
  for (const field of ["sensors", "intervalSeconds", "bytesPerRecordMean", "growth"]) {
    if (!(load[field] > 0 && Number.isFinite(load[field]))) return err({ kind: "not-positive", field });
  }
  if (!Number.isSafeInteger(load.sensors)) return err({ kind: "not-whole", field: "sensors" });
  if (load.bytesPerRecordMean > recordBytesMax) return err({ kind: "record-too-large", field: "bytesPerRecordMean" });
  if (load.burstPerMinute === null) return ok(load);
  if (!(load.burstPerMinute > 0)) return err({ kind: "not-positive", field: "burstPerMinute" });
  if (!Number.isSafeInteger(load.burstPerMinute)) return err({ kind: "not-whole", field: "burstPerMinute" });
  if (load.burstPerMinute > load.sensors * reportsPerMinute(load)) return err({ kind: "more-than-sensors", field: "burstPerMinute" });
  return ok(load);
}
function capacityFor(load) {
  const recordsPerSecondMean = load.sensors * load.growth / load.intervalSeconds;
  const recordsPerSecondPeak = Math.max(recordsPerSecondMean, (load.burstPerMinute ?? 0) * load.growth / 60);
  const { bytesPerRecordMean } = load;
  const limit = bytesPerRecordMean / shardBytesPerSecond > 1 / shardRecordsPerSecond ? "bytes" : "records";
  const shards = Math.max(1, Math.ceil(shardsFilled(recordsPerSecondPeak, bytesPerRecordMean)));
  return {
    recordsPerSecondMean,
    recordsPerSecondPeak,
    bytesPerRecordMean,
    shards,
    limit,
    useAtMean: shardsFilled(recordsPerSecondMean, bytesPerRecordMean) / shards,
    useAtPeak: shardsFilled(recordsPerSecondPeak, bytesPerRecordMean) / shards
  };
}
function modeAdvice(capacity) {
  if (capacity.shards === 1) return { mode: "provisioned", because: "one-shard" };
  if (capacity.shards > newOnDemandShards) return { mode: "provisioned", because: "too-much-at-first" };
  const uneven = capacity.recordsPerSecondPeak >= 4 * capacity.recordsPerSecondMean;
  return uneven ? { mode: "on-demand", because: "uneven" } : { mode: "provisioned", because: "even" };
}
function parseIntervalSeconds(text) {
  const [, amount, unit] = /^(\d{1,7}(?:\.\d{1,3})?)\s*(s|m|h|d)?$/.exec(text.trim().toLowerCase()) ?? [];
  if (amount === void 0) return null;
  const seconds = Number(amount) * (secondsPer.get(unit ?? "s") ?? 1);
  return seconds > 0 ? seconds : null;
}
var secondsPer = /* @__PURE__ */ new Map([
  ["s", 1],
  ["m", 60],
  ["h", 3600],
  ["d", 86400]
]);
function shardsFilled(recordsPerSecond, bytesPerRecord) {
  return Math.max(recordsPerSecond / shardRecordsPerSecond, recordsPerSecond * bytesPerRecord / shardBytesPerSecond);
}
function reportsPerMinute(load) {
  return Math.max(1, Math.ceil(60 / load.intervalSeconds));
}

// bin/verbs/capacity.ts
var help = `Usage: npm run -s portal -- capacity --sensors N --interval 10m [options]

  --sensors N            how many sensors report
  --interval D           how often each reports: 30s, 10m, 1h, 1d
  --burst-per-minute N   how many of them report within the same minute (none: spread evenly)
  --bytes N              bytes per record (${bytesPerRecordMeasured}, as measured)
  --growth F             factor to plan for (1)
  --json                 one JSON object; useAtPeak is a fraction of what the shards take in`;
async function run(args) {
  const options = readOptions(args);
  if (typeof options === "string") return misused(options);
  const intervalSeconds = parseIntervalSeconds(options.interval ?? "");
  if (options.sensors === void 0 || intervalSeconds === null) return misused("--sensors and --interval are needed.");
  const load = parseSensorLoad({
    sensors: numberOf(options.sensors),
    intervalSeconds,
    burstPerMinute: options["burst-per-minute"] === void 0 ? null : numberOf(options["burst-per-minute"]),
    bytesPerRecordMean: options.bytes === void 0 ? bytesPerRecordMeasured : numberOf(options.bytes),
    growth: options.growth === void 0 ? 1 : numberOf(options.growth)
  });
  if (!load.ok) return misused(`${load.fault.field}: ${load.fault.kind}.`);
  const capacity = capacityFor(load.value);
  process.stdout.write(`${options.json ? JSON.stringify(answerOf(capacity)) : sentenceOf(capacity)}
`);
  return 0;
}
function readOptions(args) {
  const text = { type: "string" };
  try {
    return parseArgs({
      args,
      options: {
        sensors: text,
        interval: text,
        "burst-per-minute": text,
        bytes: text,
        growth: text,
        json: { type: "boolean", default: false }
      }
    }).values;
  } catch (fault) {
    return fault instanceof Error ? fault.message : "The options were not understood.";
  }
}
function numberOf(text) {
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
}
function answerOf({ recordsPerSecondMean, recordsPerSecondPeak, bytesPerRecordMean, shards, limit, useAtPeak }) {
  return { recordsPerSecondMean, recordsPerSecondPeak, bytesPerRecordMean, shards, limit, useAtPeak };
}
function sentenceOf(capacity) {
  const percent = (fraction) => `${(fraction * 100).toFixed(1)} %`;
  return [
    `${capacity.recordsPerSecondMean.toFixed(1)} records/s on average, ${capacity.recordsPerSecondPeak.toFixed(1)} at peak, ${capacity.bytesPerRecordMean} bytes each.`,
    `${capacity.shards} ${capacity.shards === 1 ? "shard" : "shards"} (${modeAdvice(capacity).mode}), limited by ${capacity.limit}.`,
    `Used ${percent(capacity.useAtMean)} on average, ${percent(capacity.useAtPeak)} at peak.`
  ].join("\n");
}
function misused(why) {
  process.stderr.write(`${why}

${help}
`);
  return 2;
}
export {
  help,
  run
};
