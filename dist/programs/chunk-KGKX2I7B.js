import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  rootDir
} from "./chunk-3BSU37GL.js";

// lib/server/platform/settings/read-setting.ts
import { readFileSync } from "node:fs";
import { join } from "node:path";
var SettingError = class extends Error {
  setting;
  says;
  constructor(setting, says) {
    super(`${setting} ${says}`);
    this.setting = setting;
    this.says = says;
  }
};
function readSetting(name) {
  return fromEnvironment(name) ?? (isLocal(name) ? fromFolder(name) : null);
}
function localSettingFile(name) {
  const folder = fromEnvironment("PORTAL_DATA_DIR") ?? join(
    /* turbopackIgnore: true */
    rootDir(),
    ".data"
  );
  return join(
    /* turbopackIgnore: true */
    folder,
    "settings",
    name
  );
}
function fromEnvironment(name) {
  const direct = process.env[name];
  if (direct !== void 0 && direct !== "") return direct;
  const file = process.env[`${name}_FILE`];
  if (file === void 0 || file === "") return null;
  try {
    return readFileSync(
      /* turbopackIgnore: true */
      file,
      "utf8"
    ).trim() || null;
  } catch {
    throw new SettingError(`${name}_FILE`, "names a file that cannot be read.");
  }
}
function isLocal(name) {
  if (name === "DATABASE_URL" || name === "PORTAL_DATA_DIR") return false;
  return !process.env["DATABASE_URL"] && !process.env["DATABASE_URL_FILE"];
}
function fromFolder(name) {
  try {
    return readFileSync(
      /* turbopackIgnore: true */
      localSettingFile(name),
      "utf8"
    ).trim() || null;
  } catch {
    return null;
  }
}

export {
  SettingError,
  readSetting,
  localSettingFile
};
