import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  purge
} from "./chunk-APWKIDQG.js";
import "./chunk-ACQ5QWY4.js";
import {
  runAsOperator
} from "./chunk-LTDWH2YQ.js";
import "./chunk-YW5CP2VP.js";
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
import "./chunk-UZZU7K3T.js";
import "./chunk-DGOC4PQ4.js";
import "./chunk-V3HUKMZG.js";
import "./chunk-APFDNGQD.js";
import "./chunk-KGKX2I7B.js";
import "./chunk-X324S4QS.js";
import "./chunk-3BSU37GL.js";
import "./chunk-5H5LGZJJ.js";
import "./chunk-KJVAOZ7N.js";
import "./chunk-ZZO5NIA4.js";

// bin/verbs/purge.ts
var help = `Usage: npm run -s portal -- purge [--json]

Deletes what its retention has passed: sealed messages PORTAL_RETENTION_DAYS after their stream went live, ended sessions, used links
and counters. The portal does the same every night. Facts and audit stay.`;
async function run(args) {
  const options = readOptions(args, { json: { type: "boolean" } }, help);
  if (options === null) return 2;
  if (options.positionals.length > 0) return say(2, help);
  const purged = await runAsOperator(() => purge(/* @__PURE__ */ new Date()));
  const lines = Object.entries(purged).map(([what, count]) => `${what}: ${count}`);
  process.stdout.write(`${options.values.json === true ? JSON.stringify(purged) : lines.join("\n")}
`);
  return 0;
}
export {
  help,
  run
};
