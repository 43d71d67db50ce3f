import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);

// lib/domain/credentials/trim-pasted.ts
function trimPasted(text) {
  let trimmed = text.replace(invisible, "").trim();
  for (; ; ) {
    const inner = unwrap(trimmed).trim();
    if (inner === trimmed) return trimmed;
    trimmed = inner;
  }
}
function pasteFault(trimmed) {
  if (trimmed === "") return "empty";
  if (/[\r\n\u2028\u2029]/.test(trimmed)) return "line-break";
  if (/[‘’‚“”„«»]/.test(trimmed)) return "smart-quote";
  return /\s/.test(trimmed) ? "space" : null;
}
var invisible = /\u00ad|\u200b|\u200c|\u200d|\u200e|\u200f|\u2060|\ufeff|[\u202a-\u202e]/g;
var quotePairs = { '"': '"', "'": "'", "`": "`", "\u201C": "\u201D", "\u2018": "\u2019", "\u201E": "\u201C", "\xAB": "\xBB", "\u201D": "\u201D", "\u2019": "\u2019" };
function unwrap(text) {
  const opening = text.charAt(0);
  const closing = quotePairs[opening];
  const last = text.replace(/[,;]$/, "").slice(-1);
  if (closing !== void 0 && text.length > 1 && last === closing) return text.replace(/[,;]$/, "").slice(1, -1);
  if (closing !== void 0) return text.slice(1);
  return /["'`“”‘’»]$/.test(text) ? text.slice(0, -1) : text.replace(/(?<=["'`“”‘’»])[,;]$/, "");
}

// lib/domain/credentials/looks-like-secret.ts
function looksLikeSecret(text) {
  const candidates = text.match(/(?<![A-Za-z0-9/+=])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/g) ?? [];
  return candidates.some((word) => /[A-Z]/.test(word) && /[a-z]/.test(word) && /[0-9/+]/.test(word));
}

export {
  trimPasted,
  pasteFault,
  invisible,
  looksLikeSecret
};
