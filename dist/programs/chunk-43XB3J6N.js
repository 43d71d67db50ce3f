import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  addressFault,
  findArns
} from "./chunk-DGOC4PQ4.js";
import {
  findRegion,
  partitionOf,
  regions
} from "./chunk-V3HUKMZG.js";
import {
  holdsAccessKeyId
} from "./chunk-APFDNGQD.js";
import {
  looksLikeSecret,
  pasteFault,
  trimPasted
} from "./chunk-5H5LGZJJ.js";
import {
  err,
  ok
} from "./chunk-KJVAOZ7N.js";

// lib/domain/aws/region-spellings.ts
function regionSpelledOtherwise(text) {
  const last = text.trim().split(/[.:]+/).at(-1) ?? "";
  const squeezed = last.toLowerCase().replace(/[^a-z0-9]/g, "");
  return regions.find(({ id }) => squeezed === id.replaceAll("-", "") || squeezed === shortCode(id)) ?? null;
}
function regionOfZone(text) {
  return regions.find(({ id }) => new RegExp(`^(${id}-?[a-z]|${shortCode(id)}-az\\d)$`).test(text)) ?? null;
}
function regionWithin(text) {
  const found = regions.filter(({ id }) => new RegExp(`(?<![a-z0-9-])${id}[a-z]?(?![a-z0-9-])`).test(text.toLowerCase()));
  return found.length === 1 ? found[0] ?? null : null;
}
function regionMisspelled(text) {
  const near = regions.filter(({ id }) => isOneEditApart(id, text));
  return near.length === 1 ? near[0] ?? null : null;
}
function regionNamed(text) {
  const wanted = plain(text);
  const whole = regions.find(({ name }) => plain(name) === wanted);
  if (whole !== void 0) return whole;
  const place = /^[^()]*\((.+)\)$/.exec(wanted)?.[1] ?? wanted;
  const known = otherPlaces[place] ?? place;
  const there = regions.filter(
    ({ name, partition }) => (partition === "aws" || partition === "aws-cn") && /\((.+)\)/.exec(plain(name))?.[1] === known
  );
  return there.length === 1 ? there[0] ?? null : null;
}
var otherPlaces = {
  virginia: "n. virginia",
  "us standard": "n. virginia",
  "northern virginia": "n. virginia",
  "nord-virginia": "n. virginia",
  "northern california": "n. california",
  nordkalifornien: "n. california",
  "osaka-local": "osaka",
  irland: "ireland",
  mailand: "milan",
  spanien: "spain",
  kapstadt: "cape town",
  tokio: "tokyo",
  singapur: "singapore",
  hongkong: "hong kong",
  peking: "beijing"
};
function plain(text) {
  return text.toLowerCase().normalize("NFD").replace(new RegExp("\\p{M}", "gu"), "").replace(/\s+/g, " ").trim();
}
function isOneEditApart(one, other) {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  let start = 0;
  while (start < short.length && short.charAt(start) === long.charAt(start)) start += 1;
  if (long.length - short.length > 1) return false;
  return short.slice(short.length === long.length ? start + 1 : start) === long.slice(start + 1);
}
function shortCode(id) {
  const [area = "", ...rest] = id.split("-");
  return area + rest.map(
    (part) => part.replace(/^(north|south|)(east|west|central|)$/, (_, first, second) => first.charAt(0) + second.charAt(0)).replace("gov", "g")
  ).join("");
}

// lib/domain/aws/stream-parts.ts
var documentAccountId = "373439459043";
function parseAccountId(text) {
  const trimmed = trimPasted(text).normalize("NFKC");
  const digits = trimmed.replace(/[\s-]/g, "");
  if (digits === documentAccountId) return err({ kind: "account-of-the-document", values: { accountId: digits } });
  if (/^\d{12}$/.test(digits)) return ok(digits);
  return err(accountFault(trimmed, digits));
}
function parseRegion(text) {
  const trimmed = trimPasted(text);
  const wanted = trimmed.toLowerCase();
  if (wanted === "") return err({ kind: "region-empty", values: {} });
  const found = findRegion(wanted) ?? regionNamed(trimmed);
  if (found !== null) return ok(found.id);
  const zone = regionOfZone(wanted);
  if (zone !== null) return err({ kind: "region-is-zone", values: { region: zone.id, suggestion: zone.id } });
  if (/^(aws-)?(cn-|us-gov-)?global$/.test(wanted)) return err({ kind: "region-is-global", values: {} });
  const otherwise = regionSpelledOtherwise(trimmed);
  if (otherwise !== null) return err({ kind: "region-spelled-otherwise", values: { suggestion: otherwise.id } });
  const within = regionWithin(wanted);
  const values = within === null ? {} : { suggestion: within.id };
  if (addressFault(trimmed) === "endpoint") return err({ kind: "region-is-endpoint", values });
  if (within !== null) return err({ kind: "region-inside", values });
  const misspelled = regionMisspelled(wanted);
  const meant = misspelled === null ? {} : { suggestion: misspelled.id };
  return err({ kind: "region-unknown", values: { .../^[a-z0-9-]{1,30}$/.test(wanted) ? { region: wanted } : {}, ...meant } });
}
function regionIn(text) {
  const region = parseRegion(text);
  return region.ok ? region.value : region.fault.values["suggestion"] ?? null;
}
function parseStreamName(text) {
  const name = trimPasted(text);
  if (name === "") return err({ kind: "name-empty", values: {} });
  if (looksLikeSecret(name)) return err({ kind: "name-is-secret", values: {} });
  if (holdsAccessKeyId(name)) return err({ kind: "name-is-access-key", values: {} });
  if (/^https?:/i.test(name)) return err({ kind: "name-is-console-url", values: partsOfConsoleUrl(name) });
  if (/^arn:/i.test(name)) return err({ kind: "name-is-other-arn", values: {} });
  if (/[<>{}*$]/.test(name)) return err({ kind: "name-is-placeholder", values: {} });
  if (/[^a-zA-Z0-9_.-]/.test(name)) return err({ kind: "name-invalid", values: { character: firstForbidden(name) } });
  if (name.length > 128) return err({ kind: "name-too-long", values: { length: String(name.length) } });
  return ok(name);
}
function partsOfConsoleUrl(url) {
  const region = /[?&]region=([a-z0-9-]+)/.exec(url)?.[1] ?? /^https?:\/\/(?:\d{12}-\w+\.)?([a-z]+(?:-[a-z]+)+-\d)\./.exec(url)?.[1];
  const name = /streams\/details\/([a-zA-Z0-9_.-]{1,128})(?:[/?]|$)/.exec(url)?.[1];
  const accountId = /^https?:\/\/(\d{12})-/.exec(url)?.[1];
  const partition = partitionOf(region ?? "");
  const suggestion = `arn:${partition}:kinesis:${region}:${accountId}:stream/${name}`;
  return {
    ...region === void 0 ? {} : { region },
    ...name === void 0 ? {} : { name },
    ...partition === null || accountId === void 0 || name === void 0 ? {} : { suggestion }
  };
}
function accountFault(trimmed, digits) {
  if (trimmed === "") return { kind: "account-empty", values: {} };
  if (/^\d([.,]\d+)?E\+?\d+$/i.test(digits)) return { kind: "account-rounded", values: {} };
  const whole = digits.replace(/\.0+$/, "");
  if (/^\d{8,11}$/.test(whole)) return { kind: "account-zero-lost", values: { length: String(whole.length) } };
  const within = accountWithin(trimmed);
  if (within !== null) return { kind: "account-inside", values: { suggestion: within } };
  if (/^(o|r|ou)-[a-z0-9-]{4,}$/.test(trimmed)) return { kind: "account-is-organisation", values: {} };
  if (/^(https:\/\/)?[a-z][a-z0-9-]{2,62}(\.signin\.aws\.amazon\.com.*)?$/.test(trimmed)) return { kind: "account-is-name", values: {} };
  return { kind: "account-not-twelve-digits", values: { length: String(digits.length) } };
}
function accountWithin(text) {
  const ungrouped = text.replace(/(?<=\d)[.,'’](?=\d{3}(?!\d))/g, "").replace(/\.0+$/, "");
  const found = ungrouped.match(/(?<!\d|\d-)(\d{4}-\d{4}-\d{4}|\d{12})(?!-?\d)/g) ?? [];
  const accounts = [...new Set(found.map((one) => one.replaceAll("-", "")))];
  return accounts.length === 1 && accounts[0] !== documentAccountId ? accounts[0] ?? null : null;
}
function firstForbidden(name) {
  const found = /[^a-zA-Z0-9_.-]/u.exec(name)?.[0] ?? "";
  return /\s/.test(found) ? "space" : found;
}

// lib/domain/aws/stream-arn.ts
function parseStreamArn(text) {
  const trimmed = trimPasted(text);
  const stream = parseWhole(trimmed);
  if (stream.ok || withoutSuggestion.includes(stream.fault.kind)) return stream;
  const { kind, values } = stream.fault;
  const given = streamIn(values);
  const found = given === null ? findArns("stream", withRegionIds(text), (arn) => parseWhole(arn).ok) : [given];
  const [suggestion] = found;
  const fit = suggestion !== void 0 && found.length === 1 && parseWhole(suggestion).ok;
  if (fit) return err({ kind: kindBeside(kind, text, suggestion), values: { ...values, suggestion } });
  const isSeveral = found.length > 1 && kind.startsWith("stream-arn-");
  return err({ kind: isSeveral ? "stream-arn-inside" : kind, values: without(values, "suggestion") });
}
function parseStream(fields) {
  const typed = [fields.name, fields.accountId, fields.region];
  const pasted = typed.find((text) => /^arn:[^:]*:kinesis:/i.test(trimPasted(text)));
  if (pasted !== void 0) return parseStreamArn(pasted);
  if (typed.some(looksLikeSecret)) return err({ kind: "name-is-secret", values: {} });
  const region = parseRegion(fields.region);
  if (!region.ok) return region;
  const accountId = parseAccountId(fields.accountId);
  if (!accountId.ok) return accountId;
  const name = parseStreamName(fields.name);
  return name.ok ? ok(composeStream(region.value, accountId.value, name.value)) : name;
}
var withoutSuggestion = ["name-is-secret", "name-is-access-key", "account-of-the-document", "stream-any"];
var specific = [
  "stream-console-url",
  "stream-consumer",
  "stream-policy-pasted",
  "stream-partition-differs"
];
function kindBeside(kind, text, suggestion) {
  if (specific.includes(kind) || kind.startsWith("region-")) return kind;
  if (text.includes(suggestion)) return "stream-arn-inside";
  return kind.startsWith("stream-arn-") ? kind : "stream-arn-damaged";
}
function parseWhole(trimmed) {
  if (trimmed.includes(`:${documentAccountId}:`)) return err({ kind: "account-of-the-document", values: { accountId: documentAccountId } });
  if (/^[{[]/.test(trimmed) && /"Statement"/i.test(trimmed)) return err({ kind: "stream-policy-pasted", values: {} });
  const unreadable = notAnArn(trimmed);
  if (unreadable !== null) return err(unreadable);
  const [, partition = "", service = "", region = "", accountId = "", ...rest] = trimmed.split(":");
  const resource = rest.join(":");
  if (service !== "kinesis" || !resource.startsWith("stream/")) return err(otherThing(service, resource));
  const stream = streamFromParts({ region, accountId, resource });
  if (!stream.ok || stream.value.partition === partition.toLowerCase()) return stream;
  return err(partitionFault(partition, stream.value));
}
function notAnArn(trimmed) {
  const isArn = /^arn:([^:]*:){4}/i.test(trimmed);
  if (holdsAccessKeyId(trimmed)) return { kind: "name-is-access-key", values: {} };
  if (!isArn && looksLikeSecret(trimmed)) return { kind: "name-is-secret", values: {} };
  const address = addressFault(trimmed);
  if (address === "console-url") return { kind: "stream-console-url", values: partsOfConsoleUrl(trimmed) };
  if (address !== null) return { kind: `stream-is-${address}`, values: {} };
  const unfit = pasteFault(trimmed);
  if (unfit !== null && !(unfit === "space" && /^arn:[^:\s]*:kinesis:[^:]*:\S+$/i.test(trimmed)))
    return { kind: `stream-arn-${unfit}`, values: {} };
  if (isArn) return null;
  if (findRegion(trimmed) !== null || /^\d{12}$/.test(trimmed)) return { kind: "stream-part-only", values: {} };
  return { kind: /^(?!arn)[a-zA-Z0-9_.-]{1,128}$/.test(trimmed) ? "stream-name-only" : "stream-not-an-arn", values: {} };
}
function streamFromParts(parts) {
  if (parts.region === "*" || parts.accountId === "*" || parts.resource.includes("*")) return err({ kind: "stream-any", values: {} });
  const region = parseRegion(parts.region);
  if (!region.ok) return region;
  const accountId = parseAccountId(parts.accountId);
  if (!accountId.ok) return accountId;
  const [, streamName = "", ...more] = parts.resource.split("/");
  const name = parseStreamName(streamName);
  if (!name.ok) return name;
  const stream = composeStream(region.value, accountId.value, name.value);
  if (more[0] === "consumer") return err({ kind: "stream-consumer", values: { suggestion: stream.arn } });
  return more.length === 0 ? ok(stream) : err({ kind: "name-invalid", values: { character: "/" } });
}
function composeStream(region, accountId, name) {
  const partition = partitionOf(region);
  if (partition === null) throw new Error("A parsed region always has a partition.");
  return { partition, region, accountId, name, arn: `arn:${partition}:kinesis:${region}:${accountId}:stream/${name}` };
}
function otherThing(service, resource) {
  if (service === "" || service.toLowerCase() === "kinesis") return { kind: "stream-not-an-arn", values: {} };
  if (service === "firehose" || resource.startsWith("deliverystream/")) return { kind: "stream-delivery-stream", values: {} };
  if (service === "kinesisvideo") return { kind: "stream-video", values: {} };
  if (service === "iam" && resource.startsWith("role/")) return { kind: "stream-is-role", values: {} };
  if (service === "iam" && resource.startsWith("user/")) return { kind: "stream-is-user", values: {} };
  return { kind: "stream-other-service", values: { service: service.slice(0, 40) } };
}
function partitionFault(partition, stream) {
  return { kind: "stream-partition-differs", values: { partition: partition.slice(0, 20), region: stream.region, suggestion: stream.arn } };
}
function withRegionIds(text) {
  return text.replace(/(:kinesis:)([^:\n]{2,40})(:\d{12}:)/g, (whole, before, region, after) => {
    const id = regionIn(region);
    return id === null ? whole : before + id + after;
  });
}
function streamIn(values) {
  const suggestion = values["suggestion"] ?? "";
  return suggestion.startsWith("arn:") ? suggestion : null;
}
function without(values, name) {
  return Object.fromEntries(Object.entries(values).filter(([key]) => key !== name));
}

export {
  documentAccountId,
  parseAccountId,
  parseRegion,
  parseStreamArn,
  parseStream
};
