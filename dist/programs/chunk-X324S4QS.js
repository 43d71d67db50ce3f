import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);

// lib/server/platform/keys/key-file.ts
function keyFileText(bytes) {
  const [first, second] = bytes;
  if (first === 255 && second === 254) return bytes.toString("utf16le");
  if (first === 254 && second === 255 && bytes.length % 2 === 0) return Buffer.from(bytes).swap16().toString("utf16le");
  return bytes.toString("utf8");
}
function isBinaryPrivateKey([first = 0]) {
  const tag = (first & 192) === 192 ? first & 63 : (first & 128) === 128 ? (first & 60) >> 2 : 0;
  return tag === 5;
}

export {
  keyFileText,
  isBinaryPrivateKey
};
