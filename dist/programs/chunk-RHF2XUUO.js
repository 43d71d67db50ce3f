import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  log
} from "./chunk-PISK7YEJ.js";

// lib/server/platform/start/refuse-start.ts
function refuseStart(problems) {
  if (problems.length === 0) return;
  const lines = problems.map(({ name, says }) => `  ${name} ${says}`);
  process.stderr.write(`The portal does not start:
${lines.join("\n")}
.env.example describes every setting.
`);
  process.exit(1);
}

// lib/server/platform/start/closers.ts
var place = /* @__PURE__ */ Symbol.for("portal.closing");
var shared = globalThis;
function closeAll(requests = Promise.resolve()) {
  const state = closing();
  state.ended ??= endInTurn(state.beforeRequests).then(() => requests).then(() => endInTurn(state.afterRequests));
  return state.ended;
}
async function endInTurn(closers) {
  for (const closer of closers.splice(0).reverse()) {
    await closer().catch((fault) => log().warn({ err: fault }, "something did not end as it should"));
  }
}
function closing() {
  shared[place] ??= { beforeRequests: [], afterRequests: [], ended: null };
  return shared[place];
}

export {
  refuseStart,
  closeAll
};
