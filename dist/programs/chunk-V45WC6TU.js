import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  rootDir
} from "./chunk-3BSU37GL.js";

// lib/server/platform/start/release-dir.ts
import { existsSync } from "node:fs";
import { join } from "node:path";
var place = /* @__PURE__ */ Symbol.for("portal.release");
var shared = globalThis;
function useRelease(folder) {
  if (existsSync(
    /* turbopackIgnore: true */
    join(folder, ".next", "BUILD_ID")
  )) shared[place] = folder;
}
function packagesDir() {
  return shared[place] ?? rootDir();
}
function migrationsDir() {
  const release = shared[place];
  return release === void 0 ? join(
    /* turbopackIgnore: true */
    rootDir(),
    "prisma",
    "migrations"
  ) : join(release, "migrations");
}

export {
  useRelease,
  packagesDir,
  migrationsDir
};
