import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  err,
  ok
} from "./chunk-KJVAOZ7N.js";

// lib/domain/typed-text.ts
var lineLength = 60;
var writtenLength = 4e3;
function oneLine(text) {
  const line = searchLine(text, lineLength);
  if (!line.ok) return line;
  if (line.value === "") return err({ kind: "empty" });
  return link.test(line.value) ? err({ kind: "link" }) : line;
}
function searchLine(text, length) {
  const trimmed = text.trim();
  if (lineBreak.test(trimmed)) return err({ kind: "lines" });
  const line = trimmed.normalize("NFC").replace(new RegExp("\\p{Zs}+", "gu"), " ");
  if (hidden.test(line)) return err({ kind: "hidden" });
  return [...line].length > length ? err({ kind: "long" }) : ok(line);
}
function severalLines(text) {
  const written = text.replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n").replace(/[^\P{Cf}\u200c\u200d]/gu, "").normalize("NFC").trim();
  if (written === "") return err({ kind: "empty" });
  if (hiddenInText.test(written)) return err({ kind: "hidden" });
  return [...written].length > writtenLength ? err({ kind: "long" }) : ok(written);
}
function asOneLine(text) {
  const plain = text.normalize("NFC").replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Zs}]+/gu, " ").replace(new RegExp(hidden, "gu"), "").replace(/:\/\//g, " ").replace(new RegExp(scheme, "giu"), (whole) => whole.replace(":", " ")).replace(new RegExp("(?<=[\\p{L}\\p{N}])[.\u3002\uFF0E\uFF61](?=\\p{L}{2})", "gu"), ". ").replace(/ +/g, " ").normalize("NFC").trim();
  return [...plain].slice(0, lineLength).join("").trim() || "\u2013";
}
var lineBreak = /[\n\v\f\r\u0085\u2028\u2029]/;
var hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u115f\u1160\u2800\u3164\uffa0]/u;
var hiddenInText = new RegExp("[^\\P{Cc}\\n\\t]|\\p{Cs}", "u");
var scheme = "\\b(?:mailto|tel|sms|data|javascript):";
var link = new RegExp(`:\\/\\/|${scheme}|[\\p{L}\\p{N}][.\u3002\uFF0E\uFF61]\\p{L}{2}`, "iu");

export {
  oneLine,
  searchLine,
  severalLines,
  asOneLine
};
