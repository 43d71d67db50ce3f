import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  readOptions,
  say
} from "./chunk-SZLTPLJH.js";
import {
  ownAddress
} from "./chunk-T76CSPO5.js";
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

// bin/verbs/health.ts
var help = `Usage: npm run -s portal -- health

Asks the portal that listens on HOST and PORT of this machine whether it is ready: it answers, and reaches its database. For the health
check of a container.
Exit 0 ready, 1 not, 2 misused.`;
async function run(args) {
  const options = readOptions(args, {}, help);
  if (options === null) return 2;
  if (options.positionals.length > 0) return say(2, help);
  const address = `${ownAddress()}/api/health/ready`;
  const status = await fetch(address, { signal: AbortSignal.timeout(3e3) }).then(
    (answer) => answer.status,
    () => null
  );
  return status === 200 ? 0 : say(1, status === null ? `${address} does not answer.` : `${address} answers ${status}: it cannot serve.`);
}
export {
  help,
  run
};
