import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  requireSetting,
  settings
} from "./chunk-UZZU7K3T.js";

// lib/server/platform/settings/server-environment.ts
import { hkdfSync } from "node:crypto";
function setServerEnvironment(config) {
  Object.assign(process.env, {
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    __NEXT_PRIVATE_STANDALONE_CONFIG: JSON.stringify(config),
    // Where an action that leads to another page fetches it: this process, and not what a Host header names.
    __NEXT_PRIVATE_ORIGIN: ownAddress(),
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionKey(requireSetting("authSecret"))
  });
}
function actionKey(authSecret) {
  return Buffer.from(hkdfSync("sha256", authSecret, "", "portal: arguments of server actions", 32)).toString("base64");
}
function ownAddress() {
  const { host, port } = settings();
  const name = host === "0.0.0.0" || host === "::" ? "localhost" : host.includes(":") ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

export {
  setServerEnvironment,
  ownAddress
};
