import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);

// lib/domain/sealing/support-keys.ts
async function pinOf(fingerprints) {
  const lines = [...fingerprints].sort().map((fingerprint) => `${fingerprint}
`);
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(lines.join("")));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
function inGroupsOfFour(fingerprint) {
  return fingerprint.match(/.{1,4}/g) ?? [];
}

export {
  pinOf,
  inGroupsOfFour
};
