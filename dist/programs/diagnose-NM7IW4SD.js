import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  textOfDiagnosis
} from "./chunk-KJIGG5VR.js";
import "./chunk-OHVHF64L.js";
import {
  fill
} from "./chunk-QRU2MX5X.js";
import {
  diagnose
} from "./chunk-KF7O5WBE.js";
import "./chunk-RIHPPWP2.js";
import {
  parseStreamArn
} from "./chunk-43XB3J6N.js";
import "./chunk-DGOC4PQ4.js";
import "./chunk-V3HUKMZG.js";
import "./chunk-APFDNGQD.js";
import "./chunk-5H5LGZJJ.js";
import {
  err,
  ok
} from "./chunk-KJVAOZ7N.js";
import "./chunk-ZZO5NIA4.js";

// bin/verbs/diagnose.ts
import { text } from "node:stream/consumers";
import { parseArgs } from "node:util";

// lib/domain/aws/read-trust-policy.ts
function readTrustPolicy(text2, expected) {
  const statements = statementsIn(parseJson(text2) ?? parseJson(percentDecoded(text2)) ?? parseJson(documentIn(text2)), 0);
  if (statements === null || !statements.some(namesPrincipals)) return err({ kind: "not-a-policy" });
  const assuming = statements.filter((statement) => isAboutAssuming(statement));
  const allowing = assuming.filter((statement) => statement["Effect"] === "Allow");
  const found = allowing.flatMap((statement) => findingsIn(statement, expected));
  const isNamed = allowing.some((statement) => letsIn(statement, expected) !== null);
  return ok([
    ...isNamed ? [] : [finding("trust-not-named", { portalPrincipal: expected.principalArn })],
    ...found,
    ...assuming.some((statement) => statement["Effect"] === "Deny") ? [finding("trust-denies")] : []
  ]);
}
function namesPrincipals(statement) {
  return statement["Principal"] !== void 0 || statement["NotPrincipal"] !== void 0;
}
function findingsIn(statement, expected) {
  const { anyone, named } = principalsOf(statement);
  const how = letsIn(statement, expected);
  const others = named.filter((principal) => !isPortals(principal, expected) && !isGone(principal));
  return [
    ...anyone ? [finding("trust-anyone")] : [],
    ...how === "whole-account" ? [finding("trust-whole-account", { accountId: accountIn(expected.principalArn) })] : [],
    ...others.map((principal) => finding("trust-other-principal", { principal })),
    ...named.filter(isGone).map((principal) => finding("trust-principal-gone", { principal })),
    ...how === null ? [] : conditionFindings(statement, expected)
  ];
}
function letsIn(statement, expected) {
  const { anyone, named } = principalsOf(statement);
  if (named.includes(expected.principalArn)) return "itself";
  if (anyone) return "anyone";
  if (!named.some((principal) => isPortals(principal, expected))) return null;
  const narrowed = conditionsOf(statement).some(
    ({ operator, key, values }) => /^(Arn|String)(Equals|Like)$/i.test(operator) && key === "aws:principalarn" && values.every((arn) => arn === expected.principalArn)
  );
  return narrowed ? "itself" : "whole-account";
}
function conditionFindings(statement, { externalId }) {
  const conditions = conditionsOf(statement);
  const ids = conditions.filter(({ key }) => key === "sts:externalid");
  const more = conditions.filter(({ key }) => key !== "sts:externalid" && key !== "aws:principalarn");
  const sure = ids.filter(({ operator }) => /^String(Equals|Like)$/i.test(operator));
  const patterned = ids.some(({ operator, values }) => /like/i.test(operator) && values.some((value) => /[*?]/.test(value)));
  const optional = sure.length === 0 && ids.length > 0 && !patterned;
  const isOther = ids.length > 0 && !patterned && ids.some(({ values }) => !values.includes(externalId));
  return [
    ...ids.length === 0 ? [finding("trust-external-id-missing")] : [],
    ...patterned ? [finding("trust-external-id-pattern")] : [],
    ...optional ? [finding("trust-external-id-optional")] : [],
    ...isOther ? [finding("trust-external-id-other", { externalId })] : [],
    ...more.map(({ name }) => finding("trust-more-conditions", { condition: name }))
  ];
}
function principalsOf(statement) {
  const principal = statement["Principal"];
  if (principal === "*" || statement["NotPrincipal"] !== void 0) return { anyone: true, named: [] };
  const named = isObject(principal) ? textsIn(principal["AWS"]) : [];
  return { anyone: named.includes("*"), named: named.filter((name) => name !== "*") };
}
function isPortals(principal, { principalArn }) {
  if (principal === principalArn) return true;
  return principal === accountIn(principalArn) || principal === `${principalArn.split(":").slice(0, 5).join(":")}:root`;
}
function isGone(principal) {
  return /^A(?:ROA|IDA)[A-Z0-9]{12,}$/.test(principal);
}
function accountIn(arn) {
  return arn.split(":")[4] ?? "";
}
function conditionsOf(statement) {
  const block = statement["Condition"];
  if (!isObject(block)) return [];
  return Object.entries(block).flatMap(
    ([operator, keys]) => isObject(keys) ? Object.entries(keys).map(([name, value]) => ({ operator, key: name.toLowerCase(), name, values: textsIn(value) })) : []
  );
}
function isAboutAssuming(statement) {
  if (statement["NotAction"] !== void 0) return !textsIn(statement["NotAction"]).some(coversAssumeRole);
  return textsIn(statement["Action"]).some(coversAssumeRole);
}
function coversAssumeRole(action) {
  const pattern = action.replace(/[.+^${}()|[\]\\]/g, "\\$&").replace(/\*+/g, ".*").replace(/\?/g, ".");
  return new RegExp(`^${pattern}$`, "i").test("sts:AssumeRole");
}
function statementsIn(value, depth) {
  if (depth > 4) return null;
  if (typeof value === "string") return statementsIn(parseJson(value) ?? parseJson(percentDecoded(value)), depth + 1);
  if (!isObject(value)) return null;
  const statement = value["Statement"];
  if (statement !== void 0) return (Array.isArray(statement) ? statement : [statement]).filter(isObject);
  for (const inner of Object.values(value)) {
    const found = statementsIn(inner, depth + 1);
    if (found !== null) return found;
  }
  return null;
}
function parseJson(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    return null;
  }
}
function documentIn(text2) {
  const start = /\{\s*"/.exec(text2)?.index ?? text2.length;
  return text2.slice(start, text2.lastIndexOf("}") + 1);
}
function percentDecoded(text2) {
  try {
    return decodeURIComponent(text2.trim());
  } catch {
    return "";
  }
}
function textsIn(value) {
  return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === "string");
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function finding(kind, values = {}) {
  return { kind, values };
}

// messages/en/trust-policy.ts
var trustPolicyTexts = {
  label: "Compare your role\u2019s trust policy",
  hint: "Paste it from the role\u2019s page in the IAM console, under Trust relationships. It is read in this page only and sent nowhere.",
  notAPolicy: 'This is no trust policy. One begins with { and holds "Statement" with "Principal".',
  right: "By its text this policy lets in Microshare with your external ID, and nobody else.",
  findings: {
    "trust-anyone": "It names everybody (*) as principal. An external ID alone protects nothing: name Microshare\u2019s principal.",
    "trust-whole-account": "It names the whole account {accountId}, so every identity in it gets in. Add a condition on aws:PrincipalArn, or name the principal.",
    "trust-other-principal": "It also lets in {principal}, which is not Microshare. Remove it from this role.",
    "trust-external-id-missing": "It demands no external ID. Add the condition StringEquals on sts:ExternalId.",
    "trust-external-id-pattern": "It takes a pattern for the external ID. Use StringEquals with exactly yours.",
    "trust-external-id-optional": "Its condition on sts:ExternalId also holds where no external ID is sent (IfExists) or another is. Use StringEquals.",
    "trust-external-id-other": "It demands another external ID than {externalId}.",
    "trust-not-named": "No statement that allows sts:AssumeRole names {portalPrincipal}.",
    "trust-principal-gone": "It names {principal}, the id of an identity that was deleted or made anew. Name Microshare\u2019s principal again, by its ARN.",
    "trust-more-conditions": "It has a further condition, {condition}, which Microshare\u2019s call may not fulfil.",
    "trust-denies": 'It has a statement with "Effect": "Deny", which goes before every Allow. See whom it strikes.'
  }
};

// bin/verbs/diagnose.ts
var help = `Usage: npm run -s portal -- diagnose [--json] < ANSWER

Explains an answer of AWS. ANSWER is one JSON object:
  {"service": "kinesis"|"sts", "operation": "PutRecord", "httpStatus": 400, "code": "\u2026", "message": "\u2026"}
or, as AWS sent it,
  {"service": \u2026, "operation": \u2026, "httpStatus": \u2026, "body": "\u2026"}
With "trustPolicy" (text), "principalArn" and "externalId" the policy is read too, and what is wrong with it is said as "trust".
httpStatus null: no answer came, and code is the network's. Optional: "headers" (in lower case), "method" ("role" or "keys"),
"stream" (the ARN that was meant), "roleArn".

  --json   one JSON object: cause, mustAct, retry, saw, means, do, and trust where a policy was given

Exit: 0 explained, 2 misused.`;
async function run(args, input = process.stdin) {
  const json = readOptions(args);
  if (json === null) return misused("The only option is --json.");
  const call = parseDiagnoseInput(await text(input));
  if (typeof call === "string") return misused(call);
  const { answer, method, stream, roleArn, trust } = call;
  const diagnosis = diagnose(answer, { method, ...stream === null ? {} : { stream }, ...roleArn === null ? {} : { roleArn } });
  const { cause, mustAct, retry } = diagnosis;
  const explained = {
    cause,
    mustAct,
    retry,
    ...textOfDiagnosis(diagnosis, { method }),
    ...trust === null ? {} : { trust: sentencesOf(trust) }
  };
  process.stdout.write(`${json ? JSON.stringify(explained) : textOf(explained)}
`);
  return 0;
}
function readOptions(args) {
  try {
    return parseArgs({ args, options: { json: { type: "boolean", default: false } } }).values.json;
  } catch {
    return null;
  }
}
function parseDiagnoseInput(json) {
  const fields = parseObject(json);
  if (fields === null) return "Standard input holds no JSON object.";
  const { service, operation, httpStatus = null } = fields;
  if (service !== "sts" && service !== "kinesis") return 'service is "sts" or "kinesis".';
  if (typeof operation !== "string" || operation === "") return "operation is the name of an operation.";
  if (httpStatus !== null && !Number.isInteger(httpStatus)) return "httpStatus is a whole number, or null when no answer came.";
  const [code, message, body] = ["code", "message", "body"].map((name) => fields[name] ?? null);
  if (!isText(code) || !isText(message) || !isText(body)) return "code, message and body are text or null.";
  const headers = parseHeaders(fields["headers"]);
  if (headers === null) return "headers is an object of texts.";
  const stream = typeof fields["stream"] === "string" ? parseStreamArn(fields["stream"]) : null;
  return {
    answer: { service, operation, httpStatus, code, message, headers, ...body === null ? {} : { body } },
    method: methodOf(fields["method"], operation),
    stream: stream?.ok ? stream.value : null,
    roleArn: typeof fields["roleArn"] === "string" ? fields["roleArn"] : null,
    trust: parseTrust(fields)
  };
}
function parseTrust({ trustPolicy, principalArn, externalId }) {
  if (typeof trustPolicy !== "string" || typeof principalArn !== "string" || typeof externalId !== "string") return null;
  return readTrustPolicy(trustPolicy, { principalArn, externalId });
}
function sentencesOf(trust) {
  if (!trust.ok) return [trustPolicyTexts.notAPolicy];
  if (trust.value.length === 0) return [trustPolicyTexts.right];
  return trust.value.map(({ kind, values }) => fill(trustPolicyTexts.findings[kind], values));
}
function parseHeaders(value) {
  if (value === void 0) return {};
  if (typeof value !== "object" || value === null || !Object.values(value).every((text2) => typeof text2 === "string")) return null;
  return { ...value };
}
function methodOf(method, operation) {
  if (method === "role" || method === "keys") return method;
  return operation === "AssumeRole" ? "role" : "keys";
}
function parseObject(json) {
  try {
    const value = JSON.parse(json);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}
function isText(value) {
  return value === null || typeof value === "string";
}
function textOf(explained) {
  const head = `${explained.cause} (${explained.mustAct}${explained.retry ? ", worth trying again" : ""})`;
  return [
    head,
    explained.saw,
    explained.means,
    ...explained.do.map((step, index) => `${index + 1}. ${step}`),
    ...explained.trust ?? []
  ].join("\n");
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
