import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  requireSetting
} from "./chunk-UZZU7K3T.js";

// lib/server/platform/mail/wrap-mail.ts
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
function wrapMail(content) {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", mailKey(), nonce);
  const body = Buffer.concat([cipher.update(JSON.stringify(content), "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString("base64");
}
function unwrapMail(wrapped) {
  const bytes = Buffer.from(wrapped, "base64");
  const decipher = createDecipheriv("aes-256-gcm", mailKey(), bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(12, 28));
  return JSON.parse(Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8"));
}
function mailKey() {
  return new Uint8Array(hkdfSync("sha256", requireSetting("authSecret"), "", "portal mail outbox", 32));
}

export {
  wrapMail,
  unwrapMail
};
