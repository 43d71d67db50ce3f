import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  partitionOf
} from "./chunk-V3HUKMZG.js";
import {
  holdsAccessKeyId,
  mayBeSecret
} from "./chunk-APFDNGQD.js";
import {
  invisible,
  looksLikeSecret,
  pasteFault,
  trimPasted
} from "./chunk-5H5LGZJJ.js";
import {
  err,
  ok
} from "./chunk-KJVAOZ7N.js";

// lib/domain/aws/address-fault.ts
function addressFault(trimmed) {
  const host = /^(?:https?:\/\/)?([\w-]+(?:\.[\w-]+)+)(?::\d+)?(?:[/?#]|$)/i.exec(trimmed)?.[1]?.toLowerCase();
  const isAddress = /^https?:/i.test(trimmed);
  if (host === void 0) return isAddress ? "web-address" : null;
  if (/(^|\.)(console|signin)\.(aws\.amazon\.com|amazonaws\.cn|amazonaws-us-gov\.com|amazonaws-eusc\.eu)$/.test(host)) return "console-url";
  if (/\.(amazonaws\.com|amazonaws\.com\.cn|amazonaws\.eu|api\.aws)$/.test(host) || host.startsWith("com.amazonaws.")) return "endpoint";
  return isAddress ? "web-address" : null;
}

// lib/domain/aws/find-arns.ts
function findArns(wanted, text, accept) {
  const plain = plainForm(text);
  const named = wanted === "role" ? unique(candidatesIn(wanted, valuesNamedArn(plain)).filter(accept)) : [];
  if (named.length === 1) return named;
  if (wanted === "role" && /"Statement"/i.test(plain)) return [];
  const found = unique(candidatesIn(wanted, plain).filter(accept));
  const joined = joinedArn(wanted, plain, accept);
  if (joined === null) return found;
  if (found.length === 0 || isWrapped(plain)) return [joined];
  return plain.trim().split(/\s+/).length === 2 ? [] : found;
}
function plainForm(text) {
  return text.replace(invisible, "").replace(/%3a/gi, ":").replace(/%2f/gi, "/").replace(/[\\‘’‚“”„«»]/g, "").replace(/[‐‑‒–—−]/g, "-").replaceAll("\uFF1A", ":");
}
var account = String.raw`(\d{4}-?\d{4}-?\d{4})`;
var end = String.raw`(?![\w+=,.@/-]|\p{L}|:\w)`;
var forms = {
  role: new RegExp(
    String.raw`(aws(?:-[a-z]+)*):{1,2}(?:iam|sts):{1,3}(?:[a-z]+-[a-z]+-\d:)?${account}:{1,2}([Rr]oles?|assumed-role)[/:]+([\w+=,.@/-]+)${end}`,
    "gu"
  ),
  stream: new RegExp(
    String.raw`(?:(aws(?:-[a-z]+)*):{1,2})?\bkinesis:{1,2}([\w-]+|\w[\w. ]+\([\w. -]+\)):{1,2}${account}:{1,2}streams?[/:]+([\w.-]+)(?![\w.-]|\p{L}|:\w)`,
    "gu"
  )
};
function candidatesIn(wanted, plain) {
  return [...plain.matchAll(forms[wanted])].map((match) => wanted === "role" ? roleArnOf(match) : streamArnOf(match));
}
function roleArnOf([, partition = "", account2 = "", kind, rest = ""]) {
  const path = rest.split(/,(?=\w+=)/)[0]?.replace(/[,.]+$/, "") ?? "";
  const name = kind === "assumed-role" ? path.split("/")[0] ?? "" : path;
  return `arn:${partition}:iam::${account2.replaceAll("-", "")}:role/${name}`;
}
function streamArnOf([, partition, region = "", account2 = "", name = ""]) {
  return `arn:${partition ?? partitionOf(region)}:kinesis:${region}:${account2.replaceAll("-", "")}:stream/${name.replace(/\.+$/, "")}`;
}
function valuesNamedArn(plain) {
  return [...plain.matchAll(/"(?:Role_?)?Arn"\s*:\s*"([^"]+)"/gi)].map(([, value]) => value).join("\n");
}
function joinedArn(wanted, plain, accept) {
  const joined = plain.replace(/\s/g, "");
  if (joined === plain.trim() || !/^["'`]?a?r?n?:?aws/i.test(joined)) return null;
  const [whole] = joined.matchAll(forms[wanted]);
  if (whole === void 0 || whole.index > "arn:".length + 1 || joined.slice(whole.index + whole[0].length).replace(/["'`,;]/g, "") !== "")
    return null;
  const [only, ...others] = unique(candidatesIn(wanted, joined).filter(accept));
  return only === void 0 || others.length > 0 ? null : only;
}
function isWrapped(plain) {
  const inner = plain.trim();
  if (/[:/_.+@=-]\s|\s[:/_.+@=-]/.test(inner)) return true;
  return /^[^\s]+\r?\n[^\s]+$/.test(inner);
}
function unique(values) {
  return [...new Set(values)];
}

// lib/domain/aws/role-arn.ts
function parseRoleArn(text, context = {}) {
  const trimmed = trimPasted(text);
  const role = parseWhole(trimmed, context);
  const within = trimmed.replace(/[,.]+$/, "");
  if (role.ok && within !== trimmed) return err({ kind: "role-arn-inside", values: { suggestion: within } });
  if (role.ok || withoutSuggestion.includes(role.fault.kind)) return role;
  const { kind, values } = role.fault;
  const given = values["suggestion"];
  const found = given === void 0 ? findArns("role", text, (arn) => parseWhole(arn, context).ok) : [given];
  const [suggestion] = found;
  const fit = suggestion !== void 0 && found.length === 1 && parseWhole(suggestion, context).ok;
  if (fit) return err({ kind: kindBeside(kind, text, suggestion), values: { ...values, suggestion } });
  return err({ kind: found.length > 1 && unspecific.includes(kind) ? "role-arn-inside" : kind, values: without(values, "suggestion") });
}
function isPolicyText(text) {
  return /^[{[]/.test(text) && /"(Statement|Effect|Principal)"/i.test(text);
}
function isFirehoseRole(role) {
  return /^(KinesisFirehoseServiceRole|firehose_delivery_role|firehose-delivery-role|KinesisFirehose)/i.test(role.name);
}
var withoutSuggestion = [
  "role-is-secret",
  "role-is-access-key",
  "role-reserved",
  "role-service-linked",
  "role-of-firehose",
  "role-of-the-portal",
  "role-partition-differs"
];
var unspecific = [
  "role-arn-line-break",
  "role-arn-space",
  "role-arn-smart-quote",
  "role-not-an-arn",
  "role-is-other-service",
  "role-is-other-iam",
  "role-is-policy-text",
  "role-is-web-address",
  "role-account-invalid",
  "role-partition-unknown",
  "role-name-invalid"
];
function kindBeside(kind, text, suggestion) {
  if (!unspecific.includes(kind)) return kind;
  if (text.includes(suggestion)) return "role-arn-inside";
  return kind.startsWith("role-arn-") ? kind : "role-arn-damaged";
}
function parseWhole(trimmed, context) {
  const unreadable = notAnArn(trimmed);
  if (unreadable !== null) return err(unreadable);
  const [, partition = "", service = "", region = "", accountId = "", ...rest] = trimmed.split(":");
  const resource = rest.join(":");
  const other = otherThing({ partition, service, accountId, resource });
  if (other !== null) return err(other);
  if (!isPartition(partition)) return err({ kind: "role-partition-unknown", values: { partition: partition.slice(0, 20) } });
  if (region !== "" || !/^\d{12}$/.test(accountId)) return err({ kind: "role-account-invalid", values: {} });
  const named = /^role\/(?:([\x21-\x7e]{1,510})\/)?([\w+=,.@-]{1,64})$/.exec(resource);
  if (named === null || /arn:aws/.test(resource)) return err({ kind: "role-name-invalid", values: {} });
  const path = named[1] === void 0 ? "/" : `/${named[1]}/`;
  const role = { partition, accountId, path, name: named[2] ?? "", arn: trimmed };
  const unusable = cannotServe(role, context);
  return unusable === null ? ok(role) : err(unusable);
}
function notAnArn(trimmed) {
  if (holdsAccessKeyId(trimmed)) return { kind: "role-is-access-key", values: {} };
  if (mayBeSecret(trimmed) || !/arn:/i.test(trimmed) && looksLikeSecret(trimmed)) return { kind: "role-is-secret", values: {} };
  if (isPolicyText(trimmed)) return { kind: "role-is-policy-text", values: {} };
  if (isPlaceholder(trimmed)) return { kind: "role-is-placeholder", values: {} };
  const address = addressFault(trimmed);
  if (address === "console-url") return { kind: "role-console-url", values: namesInUrl(trimmed) };
  if (address !== null) return { kind: `role-is-${address}`, values: {} };
  const unfit = pasteFault(trimmed);
  if (unfit !== null) return { kind: `role-arn-${unfit}`, values: {} };
  if (/^\d{4}-?\d{4}-?\d{4}$/.test(trimmed)) return { kind: "role-is-account-id", values: {} };
  const unique2 = /^(A[A-Z]{2}A)[A-Z0-9]{12,}(:.*)?$/.exec(trimmed)?.[1];
  if (unique2 !== void 0) return { kind: "role-is-unique-id", values: { prefix: unique2 } };
  const reserved = /^(?:role\/)?(AWSReservedSSO_[\w+=,.@-]{1,64})$/.exec(trimmed)?.[1];
  if (reserved !== void 0) return { kind: "role-reserved", values: { name: reserved } };
  if (/^(role\/)?[\w+=,.@-]{1,64}$/.test(trimmed)) return { kind: "role-name-only", values: { name: trimmed.replace(/^role\//, "") } };
  return /^arn:([^:]*:){4}/.test(trimmed) ? null : { kind: "role-not-an-arn", values: {} };
}
function isPlaceholder(trimmed) {
  return /\$\{|\{\{|<(?!arn:)[^>]*>|^!(GetAtt|Sub|Ref)\b|Fn::(GetAtt|Sub)|:(account|account[-_]?id|your[-_]\w+):/i.test(trimmed) || /^(aws_iam_role|module|data|var|local)\.[\w.[\]]+$|^(null|undefined|none)$/i.test(trimmed);
}
function otherThing(arn) {
  const { service, resource } = arn;
  if (service === "sts") return sessionFault(arn);
  if (service === "kinesis")
    return /\/consumer\//.test(resource) ? { kind: "role-is-consumer", values: {} } : { kind: "role-is-stream", values: {} };
  if (service === "firehose") return { kind: "role-is-delivery-stream", values: {} };
  if (service === "kinesisvideo") return { kind: "role-is-video-stream", values: {} };
  if (service === "") return { kind: "role-not-an-arn", values: {} };
  if (service !== "iam") return { kind: "role-is-other-service", values: { service: service.slice(0, 40) } };
  if (resource.startsWith("role/")) return null;
  const name = resource.split("/").at(-1)?.slice(0, 128) ?? "";
  if (resource.startsWith("user/")) return { kind: "role-is-user", values: { name } };
  if (resource.startsWith("group/")) return { kind: "role-is-group", values: { name } };
  if (resource.startsWith("policy/")) return { kind: "role-is-policy", values: { name } };
  if (resource.startsWith("instance-profile/")) return { kind: "role-is-instance-profile", values: { name } };
  if (resource === "root") return { kind: "role-is-root", values: {} };
  return { kind: "role-is-other-iam", values: {} };
}
function sessionFault({ partition, accountId, resource }) {
  const name = /^assumed-role\/([\w+=,.@-]{1,64})(\/|$)/.exec(resource)?.[1];
  if (name?.startsWith("AWSReservedSSO_")) return { kind: "role-reserved", values: { name } };
  if (name?.startsWith("AWSServiceRoleFor")) return { kind: "role-service-linked", values: { name } };
  if (name !== void 0)
    return { kind: "role-is-session", values: { name, suggestion: `arn:${partition}:iam::${accountId}:role/${name}` } };
  return resource.startsWith("federated-user/") ? { kind: "role-is-federated-user", values: {} } : { kind: "role-is-other-iam", values: {} };
}
function cannotServe(role, context) {
  const { name, path } = role;
  if (path.startsWith("/aws-service-role/")) return { kind: "role-service-linked", values: { name } };
  if (path.startsWith("/aws-reserved/") || name.startsWith("AWSReservedSSO_")) return { kind: "role-reserved", values: { name } };
  if (isFirehoseRole(role)) return { kind: "role-of-firehose", values: { name } };
  if (context.portalAccountId === role.accountId) return { kind: "role-of-the-portal", values: {} };
  if (context.partition === void 0 || context.partition === role.partition) return null;
  return { kind: "role-partition-differs", values: { partition: role.partition, expected: context.partition } };
}
function namesInUrl(url) {
  const accountId = /[?&]account=(\d{12})/.exec(url)?.[1] ?? /^https?:\/\/(\d{12})-/.exec(url)?.[1];
  const name = /roles\/(?:details\/)?([\w+=,.@-]{1,64})/.exec(url)?.[1] ?? /[?&]roleName=([\w+=,.@-]{1,64})/.exec(url)?.[1];
  if (name === void 0) return {};
  if (accountId === void 0) return { name };
  const partition = /amazonaws\.cn/.test(url) ? "aws-cn" : /amazonaws-us-gov/.test(url) ? "aws-us-gov" : "aws";
  return { name, accountId, suggestion: `arn:${partition}:iam::${accountId}:role/${name}` };
}
function without(values, name) {
  return Object.fromEntries(Object.entries(values).filter(([key]) => key !== name));
}
function isPartition(text) {
  return /^aws(-cn|-us-gov|-eusc|-iso(-[bef])?)?$/.test(text);
}

export {
  addressFault,
  findArns,
  parseRoleArn,
  isFirehoseRole
};
