import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  headFile,
  readKeptHead,
  runAsOperator
} from "./chunk-LTDWH2YQ.js";
import {
  formatEnds,
  parseEnds,
  verifyChains
} from "./chunk-YW5CP2VP.js";
import "./chunk-FWSJTTJU.js";
import "./chunk-ENGP2LZ4.js";
import "./chunk-FMJ3CJQO.js";
import "./chunk-ORXEW2OD.js";
import "./chunk-Z2OSQOE7.js";
import "./chunk-XRTFYHLU.js";
import "./chunk-JBQLBZT2.js";
import {
  readOptions,
  say
} from "./chunk-SZLTPLJH.js";
import "./chunk-J6PYULWC.js";
import "./chunk-RHF2XUUO.js";
import "./chunk-AA6AOHY2.js";
import "./chunk-PISK7YEJ.js";
import "./chunk-V45WC6TU.js";
import {
  settings
} from "./chunk-UZZU7K3T.js";
import "./chunk-DGOC4PQ4.js";
import "./chunk-V3HUKMZG.js";
import "./chunk-APFDNGQD.js";
import "./chunk-KGKX2I7B.js";
import "./chunk-X324S4QS.js";
import "./chunk-3BSU37GL.js";
import "./chunk-5H5LGZJJ.js";
import "./chunk-KJVAOZ7N.js";
import "./chunk-ZZO5NIA4.js";

// bin/verbs/verify-audit.ts
import { readFileSync } from "node:fs";
var help = `Usage: npm run -s portal -- verify-audit [--head FILE] [--json]

  --head FILE   what an earlier run printed: chains that lost their end since, or were written anew, are found as well. Beside the
                embedded database the portal keeps a signed head by itself, which is compared in any case
  --json        {"head": \u2026, "events": \u2026, "chains": [...], "faults": [...]}

Works every hash out again and prints the end of each chain, then the head over all of them. Keep the output outside the portal.
Exit 1 when something was changed.`;
async function run(args) {
  const options = readOptions(args, { head: { type: "string" }, json: { type: "boolean" } }, help);
  if (options === null) return 2;
  const earlier = readHead(options.values.head);
  if (earlier === null) return say(2, `${options.values.head} cannot be read, or holds no chain.`);
  const { kept, head, events, ends, faults } = await runAsOperator(async () => {
    const beside = settings().databaseUrl === null ? readKeptHead() : { kind: "none" };
    return { kept: beside.kind, ...await verifyChains(beside.kind === "kept" ? longerOf(earlier, beside.ends) : earlier) };
  });
  if (kept === "forged") process.stderr.write(`${headFile()} is not signed with this portal\u2019s PORTAL_HMAC_KEY.
`);
  if (options.values.json === true) process.stdout.write(`${JSON.stringify({ head, events, chains: ends, faults })}
`);
  else process.stdout.write(`${formatEnds(ends)}head ${head}
`);
  for (const { chain, seq, kind } of faults) process.stderr.write(`${chain}: event ${seq} is ${kind}.
`);
  return faults.length === 0 && kept !== "forged" ? 0 : 1;
}
function longerOf(given, kept) {
  const longest = /* @__PURE__ */ new Map();
  for (const end of [...given, ...kept]) {
    if ((longest.get(end.chain)?.length ?? -1) < end.length) longest.set(end.chain, end);
  }
  return [...longest.values()];
}
function readHead(file) {
  if (file === void 0) return [];
  try {
    const text = readFileSync(file, "utf8");
    const chains = text.trimStart().startsWith("{") ? endsIn(JSON.parse(text)) : parseEnds(text);
    return chains.length === 0 ? null : chains;
  } catch {
    return null;
  }
}
function endsIn(output) {
  return parseEnds((output.chains ?? []).map(({ chain, length, hash }) => `${chain} ${length} ${hash}
`).join(""));
}
export {
  help,
  run
};
