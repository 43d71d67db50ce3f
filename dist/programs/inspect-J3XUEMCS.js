import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  accessTexts,
  fileFault,
  textOfDropped,
  textOfFileRefusal
} from "./chunk-OHVHF64L.js";
import "./chunk-QRU2MX5X.js";
import {
  Secret
} from "./chunk-4PUVLM5N.js";
import {
  accessKeyKind,
  accountOf,
  holdsAccessKeyId,
  isSecretAccessKey,
  mayBeSecret
} from "./chunk-APFDNGQD.js";
import {
  err,
  ok
} from "./chunk-KJVAOZ7N.js";
import "./chunk-ZZO5NIA4.js";

// bin/verbs/inspect.ts
import { createReadStream } from "node:fs";
import { parseArgs } from "node:util";

// lib/domain/credentials/decode-text.ts
var fileBytesMax = 65536;
function decodeText(bytes) {
  const foreign = foreignFormat(bytes.subarray(0, fileBytesMax));
  if (foreign !== null) return err(foreign);
  if (bytes.length > fileBytesMax) return err(fileFault("too-large"));
  const text = decoded(bytes);
  if (text === null) return err(fileFault("text-damaged"));
  const plain = text.replace(/^(\ufeff|ï»¿|Ã¯Â»Â¿)+/, "");
  if (plain.includes("\0")) return err(fileFault("nul"));
  return plain.trim() === "" ? err(fileFault("empty")) : ok(plain);
}
function foreignFormat(bytes) {
  if (startsWith(bytes, [80, 75, 3, 4])) return fileFault(inZip(bytes));
  if (startsWith(bytes, [208, 207, 17, 224])) return fileFault("spreadsheet");
  if (archives.some((magic) => startsWith(bytes, magic)) || startsWith(bytes.subarray(257), letters("ustar"))) return fileFault("archive");
  if (startsWith(bytes, [37, 80, 68, 70]) || startsWith(bytes, [137, 80, 78, 71])) return fileFault("binary");
  return startsWith(bytes, [255, 216, 255]) ? fileFault("binary") : null;
}
var archives = [
  [31, 139],
  [55, 122, 188, 175],
  letters("BZh"),
  [253, 55, 122, 88],
  [40, 181, 47, 253],
  letters("Rar!")
];
function letters(text) {
  return Array.from(text, (letter) => letter.charCodeAt(0));
}
function decoded(bytes) {
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return encoding === "utf-8" ? Array.from(bytes, (byte) => String.fromCharCode(byte)).join("") : null;
  }
}
function encodingOf(bytes) {
  if (startsWith(bytes, [255, 254])) return "utf-16le";
  if (startsWith(bytes, [254, 255])) return "utf-16be";
  if (bytes.length % 2 !== 0) return "utf-8";
  const head = bytes.subarray(0, 64);
  const zeros = [0, 1].map((side) => head.filter((byte, index) => index % 2 === side && byte === 0).length);
  const most = head.length / 2 - 2;
  if (most > 0 && (zeros[1] ?? 0) > most) return "utf-16le";
  return most > 0 && (zeros[0] ?? 0) > most ? "utf-16be" : "utf-8";
}
function inZip(bytes) {
  const names2 = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  if (/word\/|opendocument\.text/.test(names2)) return "rich-text";
  return /xl\/|\[Content_Types\]\.xml|opendocument\.spreadsheet/.test(names2) ? "spreadsheet" : "archive";
}
function startsWith(bytes, magic) {
  return magic.every((byte, index) => bytes[index] === byte);
}

// lib/domain/credentials/foreign-text.ts
function foreignText(text) {
  if (/"(dpopKey|refreshToken|startUrl)"\s*:/.test(text) && /"accessToken"\s*:/.test(text)) return fileFault("login-cache");
  if (/^"?AWSAccessKeyId"?\s*[=,;]/m.test(text) && /\bAWSSecretKey\b/.test(text)) return fileFault("root-key");
  if (/^\s*\{\\rtf/.test(text)) return fileFault("rich-text");
  if (/-----BEGIN (PGP MESSAGE|AGE ENCRYPTED FILE)-----/.test(text) && !/ENC\[/.test(text)) return fileFault("already-sealed");
  if (/-----BEGIN [A-Z ]*PRIVATE KEY|^PuTTY-User-Key-File/.test(text)) return fileFault("private-key");
  if (/^[ \t]{0,20}(\$ANSIBLE_VAULT|U2FsdGVkX1|kind: *SealedSecret)/m.test(text)) return fileFault("secret-encrypted");
  return /^\s*<(!doctype html|html)/i.test(text) ? fileFault("web-page") : null;
}

// lib/domain/credentials/found-key.ts
function normalName(name) {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}
function fieldOf(name) {
  const normal = normalName(name);
  return endings.find(([ending]) => ending.test(normal))?.[1] ?? null;
}
var endings = [
  [/(session|security)token$/, "token"],
  [/encryptedsecret(accesskey)?$/, "encrypted"],
  [/(secretaccesskey|secretkey|accesskeysecret|accesssecret)$/, "secret"],
  [/secret(value)?$/, "weakSecret"],
  [/(accesskeyid|accesskey)$/, "accessKeyId"],
  [/^(iam|login)?username$/, "userName"],
  [/^(console|login|smtp)?password$/, "password"],
  [/^(consoleloginlink|consolesignin(link|url)|directsigninlink)$/, "link"]
];
function completed(found) {
  const { weakSecret, ...fields } = found.fields;
  const unnamed = [fields.userName, fields.password, ...found.others].filter((value2) => value2 !== void 0);
  const ids = unique(unnamed.filter((value2) => accessKeyKind(value2) !== null));
  if ((fields.accessKeyId ?? "") === "" && ids.length > 1) return "several-ids";
  const accessKeyId = fields.accessKeyId || ids[0] || fields.accessKeyId;
  const next = { ...found, fields: { ...fields, ...accessKeyId === void 0 ? {} : { accessKeyId } } };
  if (fields.userName !== void 0 && fields.userName === accessKeyId) delete next.fields.userName;
  if ((fields.secret ?? "") !== "" || accessKeyId === void 0) return next;
  const candidates = unique([weakSecret ?? "", ...unnamed].filter(isSecretCandidate));
  if (candidates.length > 1) return "several-secrets";
  const secret = candidates[0] ?? weakSecret;
  if (secret === void 0) return next;
  if (fields.password === secret) delete next.fields.password;
  return { ...next, fields: { ...next.fields, secret } };
}
function isSecretCandidate(text) {
  return isSecretAccessKey(text) && /[A-Z]/.test(text) && /[a-z]/.test(text) && !/^[0-9a-f]+$/i.test(text);
}
function unique(values) {
  return [...new Set(values)];
}

// lib/domain/credentials/value-shapes.ts
function wasHidden(value2) {
  return /[*•●…]{3,}|^x{6,}$/i.test(value2);
}
function isPlaceholder(value2) {
  return /^(\$\{|\{\{|<[^>]*>$|\$\(?\w+\)?$|%\w+%$|\((sensitive|known)|\[(secret|redacted|masked|hidden|filtered)\b|op:\/\/|vault:(?!v\d)|!(Ref|Sub|GetAtt|vault)\b)/i.test(
    value2
  ) || /^(your|my|enter|insert|change|replace|todo|redacted|null$|none$|undefined$|secret$)[\w -]*$/i.test(value2);
}
function isSensitiveMark(value2) {
  return /^[<(]\s*(sensitive|known after apply)/i.test(value2);
}
function isCipherText(value2) {
  return /^(ENC\[|\$ANSIBLE_VAULT|!vault|vault:v\d|AQICA[A-Za-z0-9+/]|U2FsdGVkX1|\{AQ|-----BEGIN (PGP|AGE)|(wc|hQ|hF)[A-Za-z0-9+/]{60,})/.test(
    value2
  );
}
function isPercentEncoded(value2) {
  return /%2[fb]/i.test(value2) && /^[A-Za-z0-9/+]{40}$/.test(value2.replace(/%2f/gi, "/").replace(/%2b/gi, "+"));
}
function isChecksum(value2) {
  return /^[0-9a-f]{40}$/i.test(value2);
}

// lib/domain/credentials/check-key.ts
function checkKey({ row, fields }) {
  const reason = reasonAgainst(fields);
  return reason === null ? null : fileFault(reason, row === null ? {} : { row: String(row) });
}
function hasNoKey({ fields }) {
  return (fields.accessKeyId ?? "") === "" && (fields.secret ?? "") === "" && fields.token === void 0;
}
function reasonAgainst(fields) {
  const accessKeyId = fields.accessKeyId ?? "";
  const secret = fields.secret ?? "";
  if (isSpreadsheetFault(accessKeyId) || isSpreadsheetFault(secret)) return "spreadsheet-damaged";
  if (accessKeyKind(accessKeyId) === "temporary" || isToken(fields.token ?? "")) return "temporary-key";
  if (isSecretAccessKey(accessKeyId) && accessKeyKind(secret) !== null) return "columns-swapped";
  if (/EXAMPLE$/.test(accessKeyId) || /EXAMPLE(KEY)?$/.test(secret)) return "example-key";
  if (secret === "" && (fields.encrypted ?? "") !== "") return "secret-encrypted";
  return withheld(secret) ?? withheld(accessKeyId) ?? againstKeyId(accessKeyId) ?? againstSecret(secret);
}
function isToken(token) {
  return token !== "" && !isPlaceholder(token);
}
function withheld(value2) {
  if (isSecretAccessKey(value2) || accessKeyKind(value2) !== null) return null;
  if (isCipherText(value2)) return "secret-encrypted";
  if (isSensitiveMark(value2)) return "placeholder-terraform";
  if (isPlaceholder(value2)) return "placeholder";
  return wasHidden(value2) ? "secret-masked" : null;
}
function againstKeyId(accessKeyId) {
  if (accessKeyKind(accessKeyId) === "long-term") return null;
  if (accessKeyId === "") return "key-id-missing";
  if (/^A[A-Z]{3}[A-Z0-9]{16,}$/.test(accessKeyId) && !accessKeyId.startsWith("AKIA")) return "key-id-is-other";
  return /^AKIA[A-Z0-9]{0,15}$/.test(accessKeyId) ? "key-id-cut" : "key-id-damaged";
}
function againstSecret(secret) {
  if (isChecksum(secret)) return "secret-is-checksum";
  if (isSecretAccessKey(secret)) return null;
  if (secret === "") return "secret-missing";
  if (isPercentEncoded(secret)) return "secret-encoded";
  return secret.length < 40 && /^[A-Za-z0-9/+]+$/.test(secret) ? "secret-cut" : "secret-damaged";
}
function isSpreadsheetFault(cell) {
  return /^#(NAME|VALUE|REF|NULL|NUM|N\/A|DIV\/0|FIELD|ERROR|WERT|BEZUG|NOM|VALEUR|¿NOMBRE)[?!]?/i.test(cell) || /^=|^[+-]?\d[\d.,]*E[+-]?\d+$/i.test(cell);
}

// lib/domain/credentials/keys-in-settings.ts
function keysInSettings(text) {
  const keys = [];
  let open = /* @__PURE__ */ new Map();
  for (const setting of settingsIn(text.replace(commentLines, ""))) {
    if (setting === "section") {
      open = /* @__PURE__ */ new Map();
      continue;
    }
    const { field, prefix, value: value2 } = setting;
    let key = open.get(prefix);
    if (key === void 0 || key.fields[field] !== void 0 && key.fields[field] !== value2) {
      key = { row: null, fields: {}, others: [] };
      keys.push(key);
      open.set(prefix, key);
    }
    key.fields[field] = value2;
  }
  return joined(keys);
}
var commentLines = /^[ \t]{0,60}(#|;|\/\/|rem[ \t]|::).*$/gim;
var names = [
  "secret access key",
  "access key secret",
  "access secret",
  "secret key",
  "encrypted secret",
  "access key id",
  "access key",
  "session token",
  "security token",
  "client secret",
  "secret",
  "user name",
  "password"
];
var anyName = `(?:${names.map((texts) => texts.replaceAll(" ", "[ _.-]?")).join("|")})(?![A-Za-z0-9_])`;
var afterName = "[\"'`)]{0,3}(?:[ \\t]{0,9}\\[[^\\]\\n]{0,30}\\])?";
var blanks = "[ \\t]{0,60}";
var sign = `${blanks}(?:=>|:=|[:=|>])[ \\t|]{0,60}|${blanks}(?:</?[\\w.:-]{1,40}>\\s{0,60}){1,4}|\\s{0,60}[,;]?${blanks}["']?value["']?${blanks}[:=]${blanks}|(\\s{1,60})`;
var placeholder = "\\$?\\{[^}\\n]{0,80}\\}{1,2}|<[^>\\n]{0,80}>|\\([^)\\n]{0,80}\\)";
var value = `=?"([^"\\n]*)|'([^'\\n]*)|(${placeholder}|[^\\s"'\`,;|<>&(){}\\]]+)`;
var section = `^[ \\t]{0,9}\\[[^\\]\\n"',]{1,80}\\][ \\t]{0,9}$|^---[ \\t]{0,9}$`;
var pattern = new RegExp(`(${section})|(${anyName})${afterName}(?:${sign})(?!${anyName})(?:${value})`, "gim");
function settingsIn(text) {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [, heading, named = "", blank, double, single, plain] = match;
    if (heading !== void 0) return ["section"];
    const prefix = /[\w.-]*$/.exec(text.slice(Math.max(0, match.index - 60), match.index))?.[0] ?? "";
    const field = fieldOf(prefix + named);
    const content = (double ?? single ?? plain ?? "").trim();
    if (field === null || (blank === void 0 ? isCode(content) : !isTelling(content))) return [];
    return [{ field, prefix: prefix.toLowerCase(), value: content }];
  });
}
function isTelling(content) {
  return accessKeyKind(content) !== null || /^[A-Za-z0-9/+=%]{25,}$/.test(content) || wasHidden(content) || isPlaceholder(content);
}
function isCode(content) {
  return /^[\w.]+\(|^(os|process|env|var|local|data)\./.test(content);
}
function joined(keys) {
  const whole = keys.filter(({ fields: fields2 }) => fields2.accessKeyId !== void 0 || fields2.secret !== void 0);
  const ids = unique(whole.flatMap(({ fields: fields2 }) => fields2.accessKeyId ?? []));
  const secrets = unique(whole.flatMap(({ fields: fields2 }) => fields2.secret ?? []));
  if (ids.length > 1 || secrets.length > 1) return whole;
  const fields = Object.assign({}, ...keys.filter((key) => !whole.includes(key)).map((key) => key.fields));
  for (const key of whole) Object.assign(fields, key.fields);
  return Object.keys(fields).length === 0 ? [] : [{ row: null, fields, others: [] }];
}

// lib/domain/credentials/read-base64.ts
function readBase64(text) {
  return text.replace(/(?<![A-Za-z0-9+/=])[A-Za-z0-9+/]{26,}={0,2}(?![A-Za-z0-9+/=])/g, (word) => {
    const inner = decoded2(word).trim();
    if (accessKeyKind(inner) !== null || isSecretCandidate(inner)) return inner;
    return holdsAccessKeyId(inner) && /^[\t\n\r\x20-\x7e]+$/.test(inner) ? `
${inner}
` : word;
  });
}
function decoded2(word) {
  try {
    return atob(word);
  } catch {
    return "";
  }
}

// lib/domain/credentials/keys-in-json.ts
function keysInJson(text) {
  const root = parsed(text);
  if (root === null) return null;
  const keys = keysOf(root, depthMax).filter(holdsKey);
  return { keys, text: textsIn(root, depthMax).join("\n") };
}
var depthMax = 12;
function keysOf(value2, depth) {
  if (depth === 0) return [];
  const found = { row: null, fields: {}, others: [] };
  const inner = [];
  for (const [name, content] of membersOf(value2)) {
    if (typeof content === "object") {
      inner.push(...keysOf(content, depth - 1));
      continue;
    }
    const nested = parsed(content);
    if (nested !== null) inner.push(...keysOf(nested, depth - 1));
    else if (content.includes("\n")) inner.push(...keysInSettings(content));
    else put(found, name, content.trim());
  }
  return [found, ...inner];
}
function put(found, name, content) {
  const field = fieldOf(name);
  if (field !== null && found.fields[field] === void 0) found.fields[field] = content;
  else found.others.push(content);
}
function membersOf(value2) {
  return Object.entries(value2).flatMap(([key, content]) => {
    if (typeof content === "string") return [[key, readBase64(content)]];
    if (typeof content !== "object" || content === null) return [];
    const boxed = textUnder(content, valueNames);
    return boxed === null ? [[key, content]] : [[textUnder(content, keyNames) ?? key, readBase64(boxed)]];
  });
}
var valueNames = ["value", "Value", "OutputValue", "ParameterValue"];
var keyNames = ["name", "Name", "key", "Key", "OutputKey", "ParameterKey"];
function textUnder(content, names2) {
  const found = Object.entries(content).find(([name, text]) => names2.includes(name) && typeof text === "string");
  return found === void 0 ? null : String(found[1]);
}
function textsIn(value2, depth) {
  if (typeof value2 === "string") {
    const nested = parsed(value2);
    return nested === null || depth === 0 ? [readBase64(value2)] : textsIn(nested, depth - 1);
  }
  if (typeof value2 !== "object" || value2 === null || depth === 0) return [];
  return Object.entries(value2).flatMap(([name, item]) => [...Array.isArray(value2) ? [] : [name], ...textsIn(item, depth - 1)]);
}
function holdsKey(found) {
  const { accessKeyId, secret, token } = found.fields;
  if (accessKeyId !== void 0 || secret !== void 0 || token !== void 0) return true;
  return Object.values(found.fields).concat(found.others).some((value2) => accessKeyKind(value2) !== null);
}
function parsed(text) {
  if (!/^\s*[{[]/.test(text)) return null;
  try {
    const value2 = JSON.parse(text);
    return typeof value2 === "object" ? value2 : null;
  } catch {
    return null;
  }
}

// lib/domain/credentials/split-rows.ts
function splitRows(text, separator) {
  const rows = [];
  let cells = [];
  let at = 0;
  while (at <= text.length) {
    const cell = text.charAt(skipBlanks(text, at, separator)) === '"' ? quotedCell(text, at, separator) : plainCell(text, at, separator);
    if (!cell.ok) return cell;
    cells.push(cell.value.cell);
    const end = text.charAt(cell.value.end);
    at = cell.value.end + 1;
    if (end === separator) continue;
    if (end === "\r" && text.charAt(at) === "\n") at += 1;
    if (cells.some((value2) => value2 !== "")) rows.push({ number: rows.length + 1, cells });
    cells = [];
  }
  return ok(rows);
}
function separatorOf(text) {
  const named = /^sep=([,;\t])/i.exec(text)?.[1];
  if (named !== void 0 && isSeparator(named)) return named;
  const first = text.trimStart().split(/[\r\n]/, 1)[0] ?? "";
  const outside = first.replace(/"(?:[^"]|"")*"/g, "");
  const counted = separators.map((separator) => ({ separator, count: outside.split(separator).length }));
  return counted.reduce((best, next) => next.count > best.count ? next : best).separator;
}
var separators = [",", ";", "	"];
function plainCell(text, start, separator) {
  let end = start;
  while (end < text.length && !endsCell(text.charAt(end), separator)) end += 1;
  return ok({ cell: text.slice(start, end).trim(), end });
}
function quotedCell(text, start, separator) {
  const open = skipBlanks(text, start, separator) + 1;
  let close = open;
  for (; ; ) {
    close = text.indexOf('"', close);
    if (close === -1) return err(fileFault("unterminated-quote"));
    if (text.charAt(close + 1) !== '"') break;
    close += 2;
  }
  const end = skipBlanks(text, close + 1, separator);
  if (end < text.length && !endsCell(text.charAt(end), separator)) return err(fileFault("quote-damaged"));
  return ok({ cell: text.slice(open, close).replaceAll('""', '"').trim(), end });
}
function endsCell(character, separator) {
  return character === separator || character === "\n" || character === "\r";
}
function skipBlanks(text, start, separator) {
  let at = start;
  while (text.charAt(at) === " " || text.charAt(at) === "	" && separator !== "	") at += 1;
  return at;
}
function isSeparator(text) {
  return separators.some((separator) => separator === text);
}

// lib/domain/credentials/keys-in-table.ts
function keysInTable(text) {
  const plain = withoutPreamble(text);
  const separator = separatorOf(plain);
  const first = plain.replace(/^sep=[,;\t][\r\n]+/i, "").trimStart().split(/[\r\n]/, 1)[0] ?? "";
  const names2 = columnsOf(first.split(separator));
  const isKnown = names2.length > 1 && names2.some((column) => column === "accessKeyId" || column === "secret");
  const split = splitRows(plain.replace(/^sep=[,;\t][\r\n]+/i, ""), separator);
  if (!split.ok) return isKnown ? split : null;
  const [heading, ...rows] = split.value;
  if (heading === void 0 || split.value.every(({ cells }) => cells.length < 2)) return null;
  const columns = columnsOf(heading.cells);
  if (columns.includes("accessKeyId") && columns.includes("secret")) return keysUnder(heading, rows, columns);
  const foreign = foreignHeading(heading.cells);
  if (foreign !== null) return err(foreign);
  const byValue = rowsWithKey(split.value);
  if (byValue.length > 0) return ok(byValue);
  const wrong = wrongHeading(heading.cells, columns);
  return wrong === null ? null : err(wrong);
}
function withoutPreamble(text) {
  const uncommented = text.replace(/^#TYPE [^\r\n]*[\r\n]+/, "");
  return uncommented.replace(/^(?:[#;][^\r\n]*[\r\n]+)+(?=[^#;])/, (lines) => {
    const last = lines.trim().split(/[\r\n]+/).at(-1)?.replace(/^[#;]\s*/, "") ?? "";
    return columnsOf(last.split(separatorOf(last))).includes("secret") ? `${last}
` : "";
  });
}
function columnsOf(names2) {
  return names2.map((name) => {
    const field = name.length > 36 ? null : fieldOf(name.replace(/["=]/g, ""));
    return field === "weakSecret" ? "secret" : field;
  });
}
function keysUnder(heading, rows, columns) {
  const wrong = wrongHeading(heading.cells, columns);
  if (wrong !== null) return err(wrong);
  if (rows.length === 0) return err(fileFault("heading-only"));
  const long = rows.find((row) => row.cells.slice(columns.length).some((cell) => cell !== ""));
  if (long !== void 0) return err(fileFault("row-uneven", { row: String(long.number) }));
  const isWhole = rows.some((row) => row.cells.some((cell) => accessKeyKind(cell) !== null) && row.cells.some(isSecretCandidate));
  const meant = rows.filter(({ cells }) => !(isWhole && cells.length === 1 && accessKeyKind(cells[0] ?? "") === null));
  const keys = meant.map((row) => keyOf(row, columns));
  const short = meant.findIndex((row, index) => row.cells.length < columns.length && isShifted(row, keys[index]));
  return short === -1 ? ok(keys) : err(fileFault("row-short", { row: String(meant[short]?.number) }));
}
function isShifted(row, key) {
  return accessKeyKind(key?.fields.accessKeyId ?? "") === null && row.cells.some((cell) => accessKeyKind(cell) !== null);
}
function keyOf(row, columns) {
  const fields = {};
  columns.forEach((column, index) => {
    if (column !== null) fields[column] = plainCell2(row.cells[index] ?? "");
  });
  return { row: row.number, fields, others: [] };
}
function rowsWithKey(rows) {
  const columns = columnsOf(rows[0]?.cells ?? []).map((column) => column === "userName" ? column : null);
  return rows.flatMap((row) => {
    const cells = row.cells.map(plainCell2);
    if (!cells.some((cell) => accessKeyKind(cell) !== null) || !cells.some(isSecretCandidate)) return [];
    return [{ ...keyOf(row, columns), others: cells }];
  });
}
function plainCell2(cell) {
  const inner = /^="?([^"]*)"?$/.exec(cell)?.[1] ?? cell.replace(/^'/, "");
  return isSecretAccessKey(inner) || accessKeyKind(inner) !== null ? inner : cell;
}
function foreignHeading(cells) {
  const names2 = cells.map(normalName);
  if (names2.some((name) => name.startsWith("smtp"))) return fileFault("smtp");
  return names2.includes("usercreationtime") || names2.includes("accesskey1active") ? fileFault("credential-report") : null;
}
function wrongHeading(cells, columns) {
  const names2 = cells.map(normalName);
  if (hasTwice(names2.filter((name) => name !== "")) || hasTwice(columns.filter((column) => column !== null)))
    return columns.includes("accessKeyId") || columns.includes("secret") ? fileFault("duplicate-heading") : null;
  const hasId = columns.includes("accessKeyId");
  const hasSecret = columns.includes("secret");
  if (hasId && hasSecret) return null;
  if (hasId) return fileFault("secret-column-missing");
  if (hasSecret) return fileFault("key-id-column-missing");
  if (!columns.includes("password")) return null;
  return columns.includes("link") ? fileFault("console-password") : fileFault("password-only");
}
function hasTwice(values) {
  return new Set(values).size < values.length;
}

// lib/domain/credentials/keys-in-text.ts
function keysInText(text) {
  const ids = unique(text.match(keyIds) ?? []);
  const longTerm = ids.filter((id2) => accessKeyKind(id2) === "long-term");
  const secrets = unique((text.replace(keyIds, " ").match(secretTexts) ?? []).filter(isSecretCandidate));
  const [id] = longTerm;
  if (id === void 0) return ids.length > 0 ? err(fileFault("temporary-key")) : err(withoutId(text, secrets));
  if (longTerm.length > 1) return alternating(text, longTerm, secrets);
  if (secrets.length > 1) return err(fileFault("key-id-twice"));
  if (secrets.length === 0 && /smtp[ _-]?pass/i.test(text)) return err(fileFault("smtp"));
  return ok([{ row: null, fields: { accessKeyId: id, secret: secrets[0] ?? almostSecret(text) }, others: [] }]);
}
var keyIds = /(?<![A-Za-z0-9])A[KS]IA[A-Z0-9]{16}(?![A-Za-z0-9])/g;
var secretTexts = /(?<![A-Za-z0-9/+])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=%])/g;
function alternating(text, ids, secrets) {
  if (secrets.length === 0) return err(fileFault("secret-missing"));
  const inOrder = [...ids, ...secrets].sort((one, other) => text.indexOf(one) - text.indexOf(other));
  const isPaired = inOrder.length === ids.length * 2 && inOrder.every((word, index) => ids.includes(word) === (index % 2 === 0));
  if (!isPaired) return err(fileFault("pairs-unclear"));
  return ok(ids.map((accessKeyId, index) => ({ row: null, fields: { accessKeyId, secret: inOrder[index * 2 + 1] ?? "" }, others: [] })));
}
function almostSecret(text) {
  const open = text.includes("</") ? text.replace(/<[^>]*>/g, " ") : text;
  const found = open.replace(keyIds, " ").match(/\$\{\{[^}\n]*\}\}|[<(][^<>()\n]{3,40}[>)]|\{AQ[^}\n]*|[^\s"'`,;|<>(){}]+/g) ?? [];
  const texts = found.map((word) => word.replace(/^[\w.-]+=(?=.)|^[:@]+|[:@.]+$/g, ""));
  const told = texts.find((word) => wasHidden(word) || isCipherText(word) || isPercentEncoded(word)) ?? texts.find((word) => isPlaceholder(word) && !/^\w+$/.test(word));
  if (told !== void 0) return told;
  const [only = "", ...others] = texts;
  return texts.find((word) => word.length < 60 && mayBeSecret(word)) ?? (others.length === 0 && only.length > 12 ? only : "");
}
function withoutId(text, secrets) {
  if (/(?<![A-Za-z0-9])(AKIA[A-Z0-9]{4,15}|akia[a-z0-9]{4,15})(?![A-Za-z0-9])/.test(text)) return fileFault("key-id-cut");
  if (/(?<![A-Za-z0-9])AKIA[A-Za-z0-9]{4,}(?![A-Za-z0-9])/i.test(text)) return fileFault("key-id-damaged");
  if (/(?<![A-Za-z0-9])A(ID|RO|GP|IP|NP|SC)A[A-Z0-9]{16,}(?![A-Za-z0-9])/.test(text)) return fileFault("key-id-is-other");
  if (/[<(](sensitive|known after apply)/.test(text)) return fileFault("placeholder-terraform");
  return fileFault(secrets.length > 0 ? "secret-alone" : "not-recognised");
}

// lib/domain/credentials/read-keys.ts
function readKeys(text) {
  const json = keysInJson(text);
  const readable = json === null ? readBase64(text) : json.text;
  const plain = plainText(readable);
  let first = null;
  for (const found of json === null ? [keysInTable(readable), ok(keysInSettings(plain))] : [ok(json.keys)]) {
    if (found === null || found.ok && found.value.length === 0) continue;
    const reading = found.ok ? sound(found.value) : found;
    if (reading.ok || !mayStandElsewhere(reading.fault, found)) return reading;
    first ??= reading.fault;
  }
  const byGrammar = keysInText(plain);
  const last = byGrammar.ok ? sound(byGrammar.value) : byGrammar;
  if (last.ok || !saysLess.includes(last.fault.reason)) return last;
  if (json === null && /^\s*(\{|\[(?![\w .-]+\]))/.test(text)) return err(fileFault("json-damaged"));
  return err(first ?? last.fault);
}
function mayStandElsewhere({ reason }, found) {
  if (wantsPart.includes(reason)) return true;
  const isWeak = found.ok && found.value.every(({ fields }) => fields.secret === void 0);
  return isWeak && (reason === "secret-cut" || reason === "secret-damaged");
}
function plainText(text) {
  const unmailed = /=3D["']?A[KS]IA/.test(text) ? text.replace(/=\r?\n/g, "").replaceAll("=3D", "=") : text;
  const unescaped = unmailed.replace(/\\([/"])/g, "$1");
  return unescaped.replace(/[‘’‚“”„«»](?=[A-Za-z0-9/+]{20})|(?<=[A-Za-z0-9/+]{20})[‘’‚“”„«»]/g, '"');
}
var wantsPart = [
  "not-recognised",
  "key-id-missing",
  "secret-missing",
  "pairs-unclear",
  "key-id-column-missing",
  "secret-column-missing",
  "password-only",
  "console-password",
  "cells-empty",
  "heading-only"
];
var saysLess = [
  "not-recognised",
  "secret-missing",
  "secret-alone",
  "pairs-unclear",
  "secret-cut",
  "secret-damaged"
];
function sound(found) {
  const whole = [];
  for (const key of found) {
    const one = completed(key);
    if (one === "several-ids") return err(fileFault("pairs-unclear"));
    if (one === "several-secrets") return err(faultIn(key, "key-id-twice"));
    if (!hasNoKey(one)) whole.push(one);
  }
  if (whole.length === 0) return err(fileFault(withoutKey(found)));
  const unclear = pairsUnclear(whole);
  if (unclear !== null) return err(unclear);
  const judged = whole.map((key) => ({ key, fault: checkKey(key) }));
  const usable = judged.filter(({ fault }) => fault === null).map(({ key }) => key);
  const wrong = judged.find(({ fault }) => fault !== null && (usable.length === 0 || fault.reason !== "temporary-key"));
  if (wrong?.fault != null) return err(wrong.fault);
  const different = withoutRepeats(usable);
  return different.ok ? ok({ keys: different.value, found }) : different;
}
function withoutKey(found) {
  if (found.every(({ row }) => row === null)) return "not-recognised";
  return found.some(({ fields }) => fields.password) ? "console-password" : "cells-empty";
}
function faultIn({ row }, reason) {
  return fileFault(reason, row === null ? {} : { row: String(row) });
}
function pairsUnclear(keys) {
  const has = (key, field) => (key.fields[field] ?? "") !== "";
  const halves = keys.filter(({ row }) => row === null);
  const idAlone = halves.some((key) => has(key, "accessKeyId") && !has(key, "secret"));
  const secretAlone = halves.some((key) => !has(key, "accessKeyId") && has(key, "secret"));
  return idAlone && secretAlone ? fileFault("pairs-unclear") : null;
}
function withoutRepeats(rows) {
  const byId = /* @__PURE__ */ new Map();
  for (const row of rows) {
    const id = row.fields.accessKeyId ?? "";
    const known = byId.get(id);
    if (known !== void 0 && known.fields.secret !== row.fields.secret) return err(faultIn(row, "key-id-twice"));
    if (known === void 0) byId.set(id, row);
  }
  return ok([...byId.values()]);
}

// lib/domain/credentials/credential-file.ts
function readCredentials(bytes) {
  const text = decodeText(bytes);
  bytes.fill(0);
  if (!text.ok) return refused(text.fault);
  const foreign = foreignText(text.value);
  if (foreign !== null) return refused(foreign);
  const read = readKeys(text.value);
  return read.ok ? taken(read.value.keys, droppedFrom(read.value.found)) : refused(read.fault);
}
function taken(rows, dropped) {
  const keys = rows.map(keyRow);
  const [key] = keys;
  return key !== void 0 && keys.length === 1 ? { outcome: "accepted", key, dropped } : { outcome: "choose-one", keys, dropped };
}
function keyRow({ fields }) {
  const accessKeyId = fields.accessKeyId ?? "";
  return {
    accessKeyId,
    accountId: accountOf(accessKeyId),
    userName: userNameOf(fields.userName ?? ""),
    secret: Secret.ofText(fields.secret ?? "")
  };
}
function userNameOf(cell) {
  return /^[\w+=,.@-]{1,64}$/.test(cell) && !mayBeSecret(cell) ? cell : null;
}
function droppedFrom(rows) {
  const dropped = [];
  if (rows.some((row) => (plainFields(row).password ?? "") !== "")) dropped.push("password");
  if (rows.some((row) => (plainFields(row).link ?? "") !== "")) dropped.push("console-link");
  return dropped;
}
function plainFields(row) {
  const whole = completed(row);
  return typeof whole === "string" ? row.fields : whole.fields;
}
function refused(fault) {
  return { outcome: "refused", ...fault };
}

// bin/verbs/inspect.ts
var help = `Usage: npm run -s portal -- inspect FILE [--json]

Reads an AWS credentials file as the portal does and says what it is. Never prints a secret.

  FILE     the file; - for standard input
  --json   one JSON object: outcome, keys, dropped, reason, diagnosis

Exit: 0 accepted or choose-one, 1 refused, 2 misused or the file cannot be read.`;
async function run(args, input = process.stdin) {
  const options = readOptions(args);
  if (options === null) return misused("One FILE is needed.");
  const bytes = await readStart(options.file === "-" ? input : createReadStream(options.file));
  if (bytes === null) return misused("The file cannot be read.");
  const inspection = inspectionOf(readCredentials(bytes));
  process.stdout.write(`${options.json ? JSON.stringify(inspection) : textOf(inspection)}
`);
  return inspection.outcome === "refused" ? 1 : 0;
}
function readOptions(args) {
  try {
    const { values, positionals } = parseArgs({ args, options: { json: { type: "boolean", default: false } }, allowPositionals: true });
    const [file, ...others] = positionals;
    return file === void 0 || others.length > 0 ? null : { file, json: values.json };
  } catch {
    return null;
  }
}
async function readStart(source) {
  const chunks = [];
  let length = 0;
  try {
    for await (const chunk of source) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > fileBytesMax) break;
    }
  } catch {
    return null;
  }
  const bytes = new Uint8Array(Buffer.concat(chunks));
  for (const chunk of chunks) chunk.fill(0);
  return bytes;
}
function inspectionOf(read) {
  if (read.outcome === "refused") {
    const diagnosis = textOfFileRefusal(accessTexts, read);
    return { outcome: read.outcome, keys: [], dropped: [], reason: read.reason, diagnosis };
  }
  const keys = read.outcome === "accepted" ? [read.key] : read.keys;
  const seen = keys.map(({ accessKeyId, accountId, userName }) => ({ accessKeyId, account: accountId, userName }));
  wipe(keys);
  return { outcome: read.outcome, keys: seen, dropped: read.dropped, reason: null, diagnosis: null };
}
function wipe(keys) {
  for (const { secret } of keys) secret.wipe();
}
function textOf({ outcome, keys, dropped, reason, diagnosis }) {
  if (diagnosis !== null) {
    return [`refused (${reason}): ${diagnosis.saw}`, diagnosis.means, ...diagnosis.do.map((step, index) => `${index + 1}. ${step}`)].join(
      "\n"
    );
  }
  const lines = keys.map((key) => `${key.accessKeyId}  account ${key.account ?? "not encoded"}  user ${key.userName ?? "not named"}`);
  return [outcome, ...lines, ...textOfDropped(accessTexts, dropped) === null ? [] : [textOfDropped(accessTexts, dropped)]].join("\n");
}
function misused(why) {
  process.stderr.write(`${why}

${help}
`);
  return 2;
}
export {
  help,
  run
};
