import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  readOptions,
  say
} from "./chunk-SZLTPLJH.js";
import {
  accessTexts,
  textOfRoleArnFault,
  textOfStreamFault
} from "./chunk-OHVHF64L.js";
import "./chunk-QRU2MX5X.js";
import {
  parseAccountId,
  parseRegion,
  parseStreamArn
} from "./chunk-43XB3J6N.js";
import {
  parseRoleArn
} from "./chunk-DGOC4PQ4.js";
import "./chunk-V3HUKMZG.js";
import "./chunk-APFDNGQD.js";
import "./chunk-5H5LGZJJ.js";
import "./chunk-KJVAOZ7N.js";
import "./chunk-ZZO5NIA4.js";

// bin/verbs/read-field.ts
import { text } from "node:stream/consumers";
var help = `Usage: npm run -s portal -- read-field --kind role-arn|stream-arn|region|account [--json] < TEXT

Reads a text as a field of the pages does, and says what was taken or why it was not.

  --kind   the field
  --json   one JSON object: outcome (taken or refused), value, suggestion, reason, saw, means, do

Exit: 0 taken, 1 refused, 2 misused.`;
var fields = {
  "role-arn": { parse: (typed) => arnOf(parseRoleArn(typed)), word: (fault) => textOfRoleArnFault(accessTexts, fault) },
  "stream-arn": { parse: (typed) => arnOf(parseStreamArn(typed)), word: (fault) => textOfStreamFault(accessTexts, fault) },
  region: { parse: parseRegion, word: (fault) => textOfStreamFault(accessTexts, fault) },
  account: { parse: parseAccountId, word: (fault) => textOfStreamFault(accessTexts, fault) }
};
async function run(args, input = process.stdin) {
  const options = readOptions(args, { kind: { type: "string" }, json: { type: "boolean" } }, help);
  if (options === null) return 2;
  const field = fields[options.values.kind ?? ""];
  if (field === void 0 || options.positionals.length > 0) return say(2, help);
  const reading = readingOf(field, await text(input));
  process.stdout.write(`${options.values.json === true ? JSON.stringify(reading) : textOf(reading)}
`);
  return reading.outcome === "taken" ? 0 : 1;
}
function readingOf({ parse, word }, typed) {
  const parsed = parse(typed);
  if (parsed.ok) return { outcome: "taken", value: parsed.value, suggestion: null, reason: null, saw: null, means: null, do: [] };
  const { kind, values } = parsed.fault;
  return { outcome: "refused", value: null, suggestion: values["suggestion"] ?? null, reason: kind, ...word(parsed.fault) };
}
function arnOf(parsed) {
  return parsed.ok ? { ok: true, value: parsed.value.arn } : parsed;
}
function textOf(reading) {
  if (reading.outcome === "taken") return `taken: ${reading.value}`;
  const steps = reading.do.map((step, index) => `${index + 1}. ${step}`);
  return [`refused (${reading.reason}): ${reading.saw}`, reading.means, ...steps].join("\n");
}
export {
  help,
  run
};
