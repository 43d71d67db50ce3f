import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);

// lib/server/platform/log/sentence-of.ts
function sentenceOf(fault) {
  if (fault instanceof AggregateError && fault.errors.length > 0) return sentenceOf(fault.errors[0]);
  if (!(fault instanceof Error)) return "It stopped for an unknown reason.";
  const code = "code" in fault ? fault.code : null;
  const path = "path" in fault && typeof fault.path === "string" ? fault.path : null;
  switch (code) {
    // 53100: PostgreSQL's own "disk full".
    case "ENOSPC":
    case "EDQUOT":
    case "53100":
      return fullDisk(path);
    case "EROFS":
      return `${path ?? "The folder"} lies on a disk that is read-only. Make it writable, or start in a copy of the project on another disk.`;
    case "EACCES":
    case "EPERM":
      return `${path ?? "A file"} is closed to this user. Start as the user it belongs to, or in a copy of the project of your own.`;
    case "ECONNREFUSED":
      return `Nothing answers at ${addressOf(fault)}. Start what should answer there, or mend the setting that names it.`;
    default:
      return fault.message === "" ? `It stopped with ${String(code ?? fault.name)}.` : fault.message;
  }
}
function fullDisk(path) {
  return `The disk${path === null ? "" : ` that holds ${path}`} is full. Free at least 300 MB there and start again.`;
}
function addressOf(fault) {
  const { address, port } = { address: "the address", port: "", ...fault };
  return `${address}${port === "" ? "" : ` port ${port}`}`;
}

export {
  sentenceOf,
  fullDisk
};
