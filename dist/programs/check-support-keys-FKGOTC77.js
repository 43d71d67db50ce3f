import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  readOptions,
  say
} from "./chunk-SZLTPLJH.js";
import {
  readKeyFiles,
  textOfKeyFault
} from "./chunk-FJEPSHZU.js";
import "./chunk-H2IJOTYI.js";
import "./chunk-X324S4QS.js";
import "./chunk-KJVAOZ7N.js";
import "./chunk-ZZO5NIA4.js";

// bin/verbs/check-support-keys.ts
var help = `Usage: npm run -s portal -- check-support-keys DIR [--json]

Judges each public key (*.asc) of a folder as the build does. The portal takes a folder only when all of it is accepted.

  DIR      the folder, as in SUPPORT_KEYS_DIR
  --json   one JSON object: outcome (accepted or refused), and for each file: file, fingerprint, reason

Exit: 0 accepted, 1 refused, 2 misused.`;
async function run(args) {
  const options = readOptions(args, { json: { type: "boolean" } }, help);
  if (options === null) return 2;
  const [folder, ...more] = options.positionals;
  if (folder === void 0 || more.length > 0) return say(2, help);
  const files = await readKeyFiles(folder, /* @__PURE__ */ new Date());
  if (files === null) return say(2, textOfKeyFault(folder, { kind: "no-folder", file: "" }));
  const faults = files.length === 0 ? ["no-keys"] : files.flatMap(({ fault }) => fault ?? []);
  const outcome = faults.length === 0 ? "accepted" : "refused";
  const keys = files.map(({ file, fingerprint, fault }) => ({ file, fingerprint, reason: fault }));
  const answer = { outcome, reason: faults[0] ?? null, keys };
  process.stdout.write(`${options.values.json === true ? JSON.stringify(answer) : textOf(folder, files)}
`);
  return outcome === "accepted" ? 0 : 1;
}
function textOf(folder, files) {
  if (files.length === 0) return textOfKeyFault(folder, { kind: "no-keys", file: "" });
  return files.map(
    ({ file, fingerprint, fault }) => fault === null ? `${folder}/${file}: ${fingerprint}` : textOfKeyFault(folder, { kind: fault, file })
  ).join("\n");
}
export {
  help,
  run
};
