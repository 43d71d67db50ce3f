import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  require_src
} from "./chunk-XRTFYHLU.js";
import {
  __toESM
} from "./chunk-ZZO5NIA4.js";

// lib/server/platform/jobs/enqueue-job.ts
var import_pg_boss = __toESM(require_src(), 1);
var sender = new import_pg_boss.default({ db: { executeSql: () => Promise.reject(new Error("Jobs are sent inside a transaction only.")) } });
async function enqueueJob(tx, queue, data, options = {}) {
  return sender.send(queue, data, {
    ...options,
    db: { executeSql: async (text, values) => ({ rows: await tx.$queryRawUnsafe(text, ...values) }) }
  });
}

export {
  enqueueJob
};
