import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  setServerEnvironment
} from "./programs/chunk-AOU6QV64.js";
import {
  checkSettings,
  compareKeyFolder,
  costOfOpeningInBrowser
} from "./programs/chunk-KSL7URQS.js";
import {
  closeAll,
  refuseStart
} from "./programs/chunk-3V6X4IVV.js";
import "./programs/chunk-MBILLUMJ.js";
import {
  log
} from "./programs/chunk-33TX5LIL.js";
import {
  useRelease
} from "./programs/chunk-V45WC6TU.js";
import "./programs/chunk-FJEPSHZU.js";
import "./programs/chunk-H2IJOTYI.js";
import {
  settings
} from "./programs/chunk-LUNUQNJS.js";
import "./programs/chunk-RNL2CQMV.js";
import "./programs/chunk-DGOC4PQ4.js";
import "./programs/chunk-V3HUKMZG.js";
import "./programs/chunk-APFDNGQD.js";
import {
  readSetting
} from "./programs/chunk-KGKX2I7B.js";
import "./programs/chunk-X324S4QS.js";
import "./programs/chunk-3BSU37GL.js";
import "./programs/chunk-5H5LGZJJ.js";
import "./programs/chunk-KJVAOZ7N.js";
import "./programs/chunk-ZZO5NIA4.js";

// bin/start.ts
import { existsSync } from "node:fs";
import { dirname, join as join2 } from "node:path";
import { fileURLToPath } from "node:url";

// lib/server/platform/log/console-to-log.ts
import { stripVTControlCharacters } from "node:util";
var levels = { debug: "debug", trace: "debug", log: "info", info: "info", warn: "warn", error: "error" };
var place = /* @__PURE__ */ Symbol.for("portal.console");
var shared = globalThis;
function consoleToLog() {
  if (shared[place]) return;
  shared[place] = true;
  Object.assign(console, consoleOver(log()));
  process.removeAllListeners("warning");
  process.on("warning", (warning) => log().warn({ err: warning, from: "node" }, warning.name));
}
function consoleOver(logger) {
  return Object.fromEntries(
    Object.entries(levels).map(([name, level]) => [
      name,
      (...args) => {
        const fault = args.find((arg) => arg instanceof Error);
        const said = plainText(args.filter((arg) => typeof arg === "string").join(" "));
        if (fault === void 0 && said === "") return;
        logger[level]({ ...fault === void 0 ? {} : { err: fault }, from: "console" }, said || "an error was printed");
      }
    ])
  );
}
var charactersMax = 200;
function plainText(text) {
  const [line = ""] = stripVTControlCharacters(text).trim().split("\n");
  return line.replace(/\?\S*/g, "?\u2026").replace(/\S+@\S+/g, "[removed]").replace(/[\w+/=~-]{20,}/g, "[removed]").slice(0, charactersMax).trim();
}

// bin/start/serve.ts
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
var patienceMilliseconds = 15e3;
async function serve(release2) {
  const { config } = JSON.parse(readFileSync(join(release2, ".next", "required-server-files.json"), "utf8"));
  setServerEnvironment(config);
  const { host, port } = settings();
  const next = createRequire(join(release2, "package.json"))("next");
  const app = next({ dev: false, dir: release2, hostname: host, port });
  const server = createServer();
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"]) process.on(signal, () => void end(server));
  await app.prepare();
  server.on("request", app.getRequestHandler());
  server.on("error", (fault) => void refusePort(fault));
  server.listen(port, host);
}
async function end(server) {
  await closeAll(endRequests(server));
  process.exit(0);
}
function endRequests(server) {
  const look = setInterval(() => server.closeIdleConnections(), 100);
  const insist = setTimeout(() => server.closeAllConnections(), patienceMilliseconds);
  return new Promise((done) => {
    server.close(() => {
      clearInterval(look);
      clearTimeout(insist);
      done();
    });
  });
}
async function refusePort({ code, message }) {
  const { host, port } = settings();
  const says = code === "EADDRINUSE" ? `is taken: another program listens on ${host}.` : `cannot be listened on: ${message}.`;
  process.stderr.write(`The portal does not start:
  PORT ${port} ${says}
`);
  await closeAll();
  process.exit(1);
}

// bin/start.ts
var release = dirname(fileURLToPath(import.meta.url));
useRelease(release);
var isBuilt = existsSync(join2(release, ".next", "BUILD_ID"));
var problems = checkSettings();
var keysFolder = problems.some(({ name }) => name.startsWith("SUPPORT_KEYS_DIR")) ? null : readSetting("SUPPORT_KEYS_DIR");
var keys = isBuilt && keysFolder !== null ? await compareKeyFolder(keysFolder, /* @__PURE__ */ new Date()) : null;
refuseStart([
  ...isBuilt ? [] : [{ name: "npm run build", says: "has not run: there is no built portal here." }],
  ...problems,
  ...keys === null ? [] : [{ name: "SUPPORT_KEYS_DIR", says: keys }]
]);
consoleToLog();
var accepted = settings().allowInsecure;
if (accepted.length > 0) log().warn(`PORTAL_ALLOW_INSECURE accepts what is unsafe: ${accepted.join(", ")}.`);
if (settings().openInBrowser) log().warn(`PORTAL_OPEN_IN_BROWSER ${costOfOpeningInBrowser}`);
await serve(release);
