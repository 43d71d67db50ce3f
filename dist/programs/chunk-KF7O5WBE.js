import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  documentAccountId,
  parseStreamArn
} from "./chunk-43XB3J6N.js";
import {
  isFirehoseRole
} from "./chunk-DGOC4PQ4.js";
import {
  findRegion
} from "./chunk-V3HUKMZG.js";

// lib/domain/aws/access-denied.ts
function parseAccessDenied(message) {
  const explicit = explicitDeny.exec(message);
  const missing = / because no ([a-z -]+?)(?: policy| policies)? allows? /i.exec(message);
  return {
    principal: /^User:? (\S+) is not authorized/i.exec(message)?.[1] ?? null,
    action: / to perform:? ([a-z0-9-]+:[A-Za-z]+)/.exec(message)?.[1] ?? null,
    resource: / on resource:? "?([^\s",;]*[^\s",;.])/.exec(message)?.[1] ?? null,
    layer: layerOf(explicit?.[1] ?? missing?.[1] ?? ""),
    how: explicit === null ? "missing" : "explicit",
    policyArn: explicit?.[2] ?? null
  };
}
var layers = "identity|service control|resource control|role trust|assume role|resource|permissions? boundary|session|vpc endpoint";
var explicitDeny = new RegExp(` with an explicit deny in (?:an? |the )?((?:${layers})[a-z -]*)(?:: *(arn:[^\\s,;)]*[^\\s,;).]))?`, "i");
function layerOf(phrase) {
  const named = phrase.toLowerCase();
  if (named.startsWith("identity")) return "identity";
  if (named.startsWith("service control")) return "service-control";
  if (named.startsWith("resource control")) return "resource-control";
  if (named.startsWith("role trust") || named.startsWith("assume role")) return "trust";
  if (named.startsWith("resource")) return "resource";
  if (named.includes("boundary")) return "boundary";
  if (named.startsWith("session")) return "session";
  return named.startsWith("vpc endpoint") ? "vpc-endpoint" : "unsaid";
}

// lib/domain/aws/without-signature.ts
function withoutSignature(message) {
  return message.replace(/(Signature=)[0-9a-f]{16,}/gi, "$1[not kept]").slice(0, messageCharactersMax);
}
var messageCharactersMax = 2e3;

// lib/domain/aws/answer-form.ts
function answerForm(body) {
  const text = body.replace(/^\uFEFF/, "").trim();
  if (text === "") return "empty";
  if (text.startsWith("{")) return isJson(text) ? "aws" : text.endsWith("}") ? "other" : "cut";
  const root = awsRootOf(text);
  if (root === null) return "other";
  return text.endsWith(`</${root}>`) || isEmptyElement(text) ? "aws" : "cut";
}
function seenAnswer(answer) {
  const { httpStatus, headers = {}, body = "" } = answer;
  const firstLine = httpStatus === 200 && answerForm(body) !== "other" ? "" : firstLineOf(body);
  const server = cleaned(headers["server"] ?? headers["via"] ?? "", 60);
  const location = hostIn(headers["location"] ?? "");
  return {
    ...httpStatus === null ? {} : { httpStatus: String(httpStatus) },
    ...firstLine === "" ? {} : { firstLine },
    ...server === "" ? {} : { server },
    ...location === "" ? {} : { location }
  };
}
function isJson(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
function awsRootOf(text) {
  const start = text.slice(0, scannedCharactersMax).replace(/^<\?xml[^>]*\?>\s*/, "");
  return /^<([A-Z]\w*(?:Response|Exception|Error|Failure|Token))[\s/>]/.exec(start)?.[1] ?? null;
}
function isEmptyElement(text) {
  return /^(?:<\?xml[^>]*\?>\s*)?<\w+\s*\/>$/.test(text);
}
var scannedCharactersMax = 8192;
function firstLineOf(body) {
  const text = body.slice(0, scannedCharactersMax).replace(/<!--[\s\S]*?(?:-->|$)/g, "\n").replace(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, "\n").replace(/<[^>]*(?:>|$)/g, "\n");
  const lines = text.split(/[\r\n]+/).map((line) => cleaned(line, 120));
  return lines.find((line) => line !== "") ?? "";
}
function cleaned(text, charactersMax) {
  const line = withoutSignature(text).replace(/&nbsp;/g, " ").replace(/&quot;/g, '"').replace(/&#0?39;|&apos;/g, "'").replace(/&amp;/g, "&").replace(/[\p{C}\s]+/gu, " ").replace(/[A-Za-z0-9+/=_%-]{32,}/g, "\u2026").trim();
  return line.length > charactersMax ? `${line.slice(0, charactersMax - 1)}\u2026` : line;
}
function hostIn(location) {
  return URL.canParse(location) ? cleaned(new URL(location).host, 100) : "";
}

// lib/domain/aws/cause.ts
var causes = {
  "secret-wrong": { mustAct: "customer", retry: false },
  "clock-skew": { mustAct: "customer", retry: false },
  "key-not-recognised": { mustAct: "customer", retry: false },
  "session-expired": { mustAct: "microshare", retry: true },
  "policy-missing": { mustAct: "customer", retry: false },
  "policy-denies": { mustAct: "customer", retry: false },
  "organisation-denies": { mustAct: "customer", retry: false },
  "boundary-denies": { mustAct: "customer", retry: false },
  "session-policy-denies": { mustAct: "microshare", retry: false },
  "vpc-endpoint-denies": { mustAct: "customer", retry: false },
  "stream-policy-missing": { mustAct: "customer", retry: false },
  "trust-refused": { mustAct: "customer", retry: false },
  "role-arn-invalid": { mustAct: "customer", retry: false },
  "external-id-invalid": { mustAct: "microshare", retry: false },
  "session-too-long": { mustAct: "microshare", retry: false },
  "sts-region-disabled": { mustAct: "customer", retry: false },
  "region-not-enabled-for-portal": { mustAct: "microshare", retry: false },
  "portal-misconfigured": { mustAct: "microshare", retry: false },
  "stream-not-found": { mustAct: "customer", retry: false },
  "stream-not-ready": { mustAct: "customer", retry: true },
  "stream-name-invalid": { mustAct: "customer", retry: false },
  "kms-denied": { mustAct: "customer", retry: false },
  "kms-key-disabled": { mustAct: "customer", retry: false },
  "kms-key-unusable": { mustAct: "customer", retry: false },
  "kms-key-not-found": { mustAct: "customer", retry: false },
  "kms-not-subscribed": { mustAct: "customer", retry: false },
  "record-too-large": { mustAct: "microshare", retry: false },
  throttled: { mustAct: "aws", retry: true },
  "aws-unavailable": { mustAct: "aws", retry: true },
  "request-malformed": { mustAct: "microshare", retry: false },
  "account-not-active": { mustAct: "customer", retry: false },
  "key-quarantined": { mustAct: "customer", retry: false },
  unreachable: { mustAct: "network", retry: true },
  // An answer in AWS's form that neither refuses by a code nor proves anything.
  "answer-unknown": { mustAct: "microshare", retry: false },
  unknown: { mustAct: "microshare", retry: false },
  // Found by the portal itself, not by an answer of AWS.
  "root-key": { mustAct: "customer", retry: false },
  "account-mismatch": { mustAct: "customer", retry: false },
  "role-open-to-anyone": { mustAct: "customer", retry: false },
  "too-much-allowed": { mustAct: "customer", retry: false },
  "stream-not-encrypted": { mustAct: "customer", retry: false },
  "code-wrong": { mustAct: "customer", retry: false },
  "file-refused": { mustAct: "customer", retry: false },
  "signature-refused": { mustAct: "microshare", retry: false }
};
function asDiagnosis(cause, values = {}) {
  return { cause, ...causes[cause], values };
}

// lib/domain/aws/cause-by-code.ts
var causeByCode = new Map([
  ...each("throttled", "ThrottlingException", "Throttling", "ThrottledException", "RequestThrottled", "RequestThrottledException"),
  ...each("throttled", "TooManyRequestsException", "RequestLimitExceeded", "LimitExceededException", "SlowDown", "BandwidthLimitExceeded"),
  ...each("throttled", "ProvisionedThroughputExceededException", "KMSThrottlingException"),
  ...each("aws-unavailable", "InternalFailure", "InternalFailureException", "InternalServerError", "InternalError"),
  ...each("aws-unavailable", "InternalServerException", "InternalServerErrorException"),
  ...each("aws-unavailable", "ServiceUnavailable", "ServiceUnavailableException"),
  ...each("clock-skew", "RequestExpired", "RequestTimeTooSkewed"),
  ...each("key-not-recognised", "UnrecognizedClientException", "InvalidClientTokenId", "InvalidAccessKeyId"),
  ...each("session-expired", "ExpiredToken", "ExpiredTokenException", "TokenRefreshRequired"),
  ...each("request-malformed", "MissingAuthenticationToken", "MissingAuthenticationTokenException", "IncompleteSignature"),
  ...each("request-malformed", "IncompleteSignatureException", "UnknownOperationException", "InvalidAction", "SerializationException"),
  ...each("request-malformed", "MalformedQueryString", "MissingParameter", "MissingAction", "InvalidParameterValue", "MalformedInput"),
  ...each("request-malformed", "InvalidParameterCombination", "InvalidQueryParameter", "MalformedPolicyDocument", "PackedPolicyTooLarge"),
  ...each("request-malformed", "MalformedPolicyDocumentException", "PackedPolicyTooLargeException"),
  ...each("record-too-large", "RequestEntityTooLarge", "RequestEntityTooLargeException"),
  ...each("stream-not-found", "ResourceNotFoundException"),
  ...each("stream-not-ready", "ResourceInUseException"),
  ...each("kms-denied", "KMSAccessDeniedException"),
  ...each("kms-key-disabled", "KMSDisabledException"),
  ...each("kms-key-not-found", "KMSNotFoundException"),
  ...each("account-not-active", "PendingVerification", "Blocked", "AccountProblem", "AccountSuspendedException"),
  ...each("account-not-active", "SubscriptionRequiredException", "SubscriptionRequired", "OptInRequired", "OptInRequiredException"),
  ...each("kms-not-subscribed", "KMSOptInRequired", "KMSOptInRequiredException"),
  ...each("sts-region-disabled", "RegionDisabledException", "RegionDisabled")
]);
function each(cause, ...codes2) {
  return codes2.map((code) => [code, cause]);
}

// lib/domain/aws/clock-skew.ts
var clockWindowMinutes = { kinesis: 5, sts: 15 };
function skewValues(service, message, skewMs) {
  const windowMinutes = String(clockWindowMinutes[service]);
  const milliseconds = skewMs ?? skewInMessage(message);
  if (milliseconds === null || !Number.isFinite(milliseconds)) return { windowMinutes };
  return {
    skewSeconds: String(Math.round(Math.abs(milliseconds) / 1e3)),
    direction: milliseconds > 0 ? "ahead" : "behind",
    windowMinutes
  };
}
function isAboutClock(message) {
  return message.startsWith("Signature expired") || message.startsWith("Signature not yet current");
}
function skewInMessage(message) {
  const [signed, , now] = [...message.matchAll(/\b(\d{8}T\d{6}Z)\b/g)].map((found) => momentOf(found[1] ?? ""));
  return signed === void 0 || now === void 0 ? null : signed - now;
}
function momentOf(basic) {
  return Date.parse(basic.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"));
}

// lib/domain/aws/denied-values.ts
function deniedValues(cause, message, known) {
  const { principal, action, resource, layer, how, policyArn } = parseAccessDenied(message);
  const keyArn = /arn:aws[a-z-]*:kms:[a-z0-9-]+:\d{12}:key\/[A-Za-z0-9-]+/.exec(message)?.[0];
  const trap = trapOf(cause, message, { ...known, principal, action, policyArn });
  return {
    ...known.stream === void 0 ? {} : { intended: known.stream.arn },
    ...known.roleArn === void 0 ? {} : { roleArn: known.roleArn },
    ...known.principalArn === void 0 ? {} : { portalPrincipal: known.principalArn },
    ...principal === null ? {} : { principal },
    ...action === null ? {} : { action },
    ...resource === null ? {} : { resource, ...differenceFrom(known.stream, resource) },
    ...policyArn === null ? {} : { policyArn },
    ...keyArn === void 0 ? {} : { keyArn },
    ...cause === "organisation-denies" && known.egress?.length ? { egress: known.egress.join(" ") } : {},
    ...cause === "organisation-denies" || cause === "policy-denies" ? { layer, how } : {},
    ...trap === null ? {} : { trap },
    ...streamInMessage(message, known.stream)
  };
}
function trapOf(cause, message, seen) {
  if (cause === "portal-misconfigured") return asksForTags(seen.action) ? "tagged-session" : null;
  if (cause === "policy-denies" && /mfa|multi-?factor/i.test(seen.policyArn?.split("/").at(-1) ?? "")) return "mfa";
  if (message.includes(`:${documentAccountId}:`) || message.includes(`account ${documentAccountId} `)) return "document-account";
  const roleName = roleNameIn(seen.roleArn ?? "") ?? roleNameIn(seen.principal ?? "");
  if (roleName !== null && isFirehoseRole({ path: "/", name: roleName })) return "firehose-role";
  return cause === "policy-missing" && seen.action === "kinesis:PutRecords" ? "only-put-record" : null;
}
function asksForTags(action) {
  return action === "sts:TagSession" || action === "sts:SetSourceIdentity";
}
function roleNameIn(arn) {
  return /:assumed-role\/([\w+=,.@-]+)\//.exec(arn)?.[1] ?? /:role\/(?:.*\/)?([\w+=,.@-]+)$/.exec(arn)?.[1] ?? null;
}
function differenceFrom(intended, resource) {
  const found = parseStreamArn(resource);
  if (intended === void 0 || !found.ok) return {};
  const fields = ["region", "accountId", "name"].filter((field) => found.value[field] !== intended[field]);
  return fields.length === 0 ? {} : { differs: fields.join(",") };
}
function streamInMessage(message, intended) {
  const [, name, accountId] = /\bStream (\S+) under account (\d{12}) not found/i.exec(message) ?? [];
  if (name === void 0 || accountId === void 0) return {};
  if (intended === void 0) return { name, accountId };
  const fields = [...name === intended.name ? [] : ["name"], ...accountId === intended.accountId ? [] : ["accountId"]];
  return { name, accountId, ...fields.length === 0 ? {} : { differs: fields.join(",") } };
}

// lib/domain/aws/network-fault.ts
function networkFaultOf(code, message) {
  const said = `${code ?? ""} ${message ?? ""}`;
  return signs.find(([sign]) => sign.test(said))?.[1] ?? null;
}
function passesByItself(fault) {
  return !/^(certificate-|untrusted$|tls-refused$)/.test(fault);
}
var signs = [
  [/CERT_HAS_EXPIRED|certificate has expired/i, "certificate-expired"],
  [/CERT_NOT_YET_VALID|certificate is not yet valid/i, "certificate-early"],
  [/ERR_TLS_CERT_ALTNAME|altnames|hostname mismatch|doesn't match/i, "certificate-wrong-host"],
  [/SELF_SIGNED|self[- ]signed certificate/i, "certificate-self-signed"],
  [/UNABLE_TO_(VERIFY|GET_ISSUER)|unable to (verify the first|get (local )?issuer) cert|PKIX path building/i, "certificate-unknown-issuer"],
  [/CERTIFICATE_VERIFY_FAILED|^\S*CERT\S* |SSLError|certificate verify failed/i, "untrusted"],
  [/EPROTO|ERR_SSL|ERR_TLS|SSL routines|handshake|before secure TLS connection/i, "tls-refused"],
  [/ENOTFOUND|EAI_AGAIN|getaddrinfo|could not resolve|UnknownHost|name resolution|name or service not known/i, "unknown-host"],
  [
    /ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|could not connect|connection refused|no route to host|network is unreachable|failed to connect|tunneling socket/i,
    "refused"
  ],
  [/ETIMEDOUT|TimeoutError|time[d]?[ -]?out/i, "timeout"],
  [/ECONNRESET|EPIPE|socket hang up|aborted|connection (was )?(closed|reset)|closed connection/i, "dropped"]
];

// lib/domain/aws/plain-sentence.ts
function plainSentence(message) {
  return message.trim().replace(preamble, "").replace(/\s*\((?:Service|service):[^()]*(?:\([^()]*\)[^()]*)*\)[\s.]*$/, "").replace(/[\s.]+$/, "");
}
function codeInPreamble(message) {
  return preamble.exec(message.trim())?.[1] ?? null;
}
var preamble = /^(?:[\w.]+: )?An error occurred \(([A-Za-z][\w.]{0,80})\) when calling the \w+ operation(?: \([^)]*\))?: /;

// lib/domain/aws/aws-error.ts
function readAwsError(service, httpStatus, headers, body) {
  const found = answerForm(body) === "aws" ? wordsIn(body, httpStatus) : { code: null, message: null, requestId: null };
  const header = headers["x-amzn-errortype"] ?? null;
  return {
    code: plainCode(found.code ?? header),
    message: found.message === null ? null : withoutSignature(found.message),
    requestId: headers["x-amzn-requestid"] ?? headers["x-amz-request-id"] ?? (service === "sts" ? found.requestId : null)
  };
}
function plainCode(code) {
  const plain = /^(?:[^#:]*#)?([A-Za-z][A-Za-z0-9_.]{0,80})/.exec(code ?? "")?.[1];
  return plain ?? null;
}
function wordsIn(body, httpStatus) {
  const text = body.replace(/^\uFEFF/, "").trimStart();
  return text.startsWith("<") ? inXml(text) : inJson(text, httpStatus);
}
function inXml(body) {
  const root = /^\s*(?:<\?xml[^>]*\?>\s*)?<([A-Za-z]+)/.exec(body)?.[1] ?? "";
  const message = elementOf(body, "Message") ?? elementOf(body, "message");
  const requestId = elementOf(body, "RequestId") ?? elementOf(body, "RequestID");
  const code = elementOf(body, "Code") ?? (/(Exception|Error|Failure|Token)$/.test(root) && (message !== null || /\/>\s*$/.test(body)) ? root : null);
  return { code, message, requestId };
}
function elementOf(xml, name) {
  const inner = new RegExp(`<${name}>([^<]{0,8192})</${name}>`).exec(xml)?.[1];
  return inner === void 0 ? null : inner.replace(/&(lt|gt|quot|apos|amp|#\d{1,6}|#x[0-9a-f]{1,5});/gi, (_, entity) => character(entity)).trim();
}
function character(entity) {
  const named = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
  const code = /^#x/i.test(entity) ? Number.parseInt(entity.slice(2), 16) : Number.parseInt(entity.slice(1), 10);
  return named[entity.toLowerCase()] ?? (code <= 1114111 ? String.fromCodePoint(code) : "");
}
function inJson(body, httpStatus) {
  const answer = parseObject(body);
  const record = httpStatus === 200 && Array.isArray(answer["Records"]) ? answer["Records"].find(hasErrorCode) : void 0;
  if (record !== void 0) return { code: textIn(record, "ErrorCode"), message: textIn(record, "ErrorMessage"), requestId: null };
  const code = textIn(answer, "__type") ?? textIn(answer, "code") ?? textIn(answer, "Code");
  return { code, message: textIn(answer, "message") ?? textIn(answer, "Message") ?? textIn(answer, "errorMessage"), requestId: null };
}
function parseObject(text) {
  try {
    const value = JSON.parse(text);
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}
function hasErrorCode(value) {
  return isObject(value) && typeof value["ErrorCode"] === "string";
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function textIn(value, name) {
  const text = value[name];
  return typeof text === "string" && text !== "" ? text : null;
}

// lib/domain/aws/words-of-answer.ts
function wordsOfAnswer(answer) {
  const { service, httpStatus, headers = {} } = answer;
  const isComplaint = programsOwn.includes(answer.code ?? "") || isMarkup(answer.message ?? "");
  const body = answer.body ?? (isComplaint ? bodyInComplaint(answer.message ?? "") : "");
  const read = readAwsError(service, httpStatus ?? 0, headers, body);
  const message = (isComplaint ? null : answer.message) ?? read.message;
  const code = (isComplaint ? null : plainCode(answer.code)) ?? read.code ?? codeIn(message ?? "");
  return { code, message, requestId: answer.requestId ?? read.requestId, body };
}
var programsOwn = ["Error", "SyntaxError", "UnknownError", "Unknown", "DeserializationError", "JsonParseException", "XMLParserError"];
function isMarkup(message) {
  return /^\s*<(?:!|\w)/.test(message);
}
function bodyInComplaint(message) {
  if (/\bend of (?:JSON |data|input|file)/i.test(message)) return "{";
  const start = message.indexOf("<");
  return start < 0 ? "" : message.slice(start);
}
function codeIn(message) {
  const sentence = plainSentence(message);
  return codeInPreamble(message) ?? codes.find(([start]) => start.test(sentence))?.[1] ?? null;
}
var codes = [
  [/^User:? \S+ is not authorized to perform/i, "AccessDenied"],
  [/^The security token included in the request is invalid/, "InvalidClientTokenId"],
  [/^The security token included in the request is expired/, "ExpiredToken"],
  [/^(?:The request signature we calculated|Signature expired|Signature not yet current)/, "SignatureDoesNotMatch"],
  [/^Rate exceeded/, "Throttling"],
  [/^Stream \S+ under account \d{12} not found/, "ResourceNotFoundException"]
];

// lib/domain/aws/diagnosis.ts
function diagnose(answer, context) {
  const words = wordsOfAnswer(answer);
  const sentence = plainSentence(words.message ?? "");
  const cause = causeOf({ ...answer, body: words.body }, { code: words.code ?? "", message: sentence }, context);
  const values = valuesOf(cause, { ...answer, ...words, sentence }, context);
  return { cause, mustAct: actorOf(cause, answer, context), retry: causes[cause].retry, values };
}
function causeOf(answer, { code, message }, context) {
  const { httpStatus, operation } = answer;
  if (code === "CredentialsProviderError") return "portal-misconfigured";
  if (code === "") return httpStatus === null ? "unreachable" : causeWithoutCode(answer);
  const byCode = causeOfCode(code, message);
  const known = byCode ?? (/needs a subscription for the service/.test(message) ? "account-not-active" : null);
  const worded = known ?? causeInWords(answer, code, message);
  if (httpStatus === null && (worded === "unknown" || networkFaultOf(code, message) !== null)) return "unreachable";
  if (operation === "AssumeRole") return causeOfAssumeRole(known ?? null, code, message, context) ?? worded;
  if (context.method === "role" && (known === "key-not-recognised" || isWrongSecret(code, message))) return "portal-misconfigured";
  return worded;
}
function causeOfCode(code, message) {
  const known = causeByCode.get(code);
  return known === "kms-denied" ? causeOfKmsDenial(parseAccessDenied(message)) : known;
}
function causeWithoutCode({ httpStatus, headers = {}, body = "" }) {
  const form = answerForm(body);
  const status = httpStatus ?? 0;
  const isGateways = status === 407 || status === 502 || status === 504 || status === 511 || status >= 300 && status < 400;
  if (form === "other" || form === "cut" || isGateways) return "unreachable";
  if (status === 413) return "record-too-large";
  if (status === 429) return "throttled";
  if (status >= 500) return "aws-unavailable";
  return form === "aws" || headers["x-amzn-requestid"] !== void 0 ? "answer-unknown" : "unreachable";
}
function causeOfAssumeRole(known, code, message, context) {
  if (known === "session-expired" || known === "account-not-active" || isWrongSecret(code, message)) return "portal-misconfigured";
  if (known === "key-not-recognised") {
    const region = context.stream === void 0 ? null : findRegion(context.stream.region);
    return region === null || region.optIn ? "region-not-enabled-for-portal" : "portal-misconfigured";
  }
  if (!isAccessDenied(code)) return null;
  if (message.startsWith("Roles may not be assumed by root")) return "portal-misconfigured";
  const { action, layer } = parseAccessDenied(message);
  if (asksForTags(action)) return "portal-misconfigured";
  switch (layer) {
    case "identity":
    case "service-control":
    case "boundary":
    case "session":
    case "vpc-endpoint":
      return "portal-misconfigured";
    case "resource-control":
      return "organisation-denies";
    case "resource":
    case "trust":
    case "unsaid":
      return "trust-refused";
  }
}
function causeInWords({ service, httpStatus }, code, message) {
  if (isAccessDenied(code)) return causeOfDenial(message);
  if (code === "InvalidSignatureException" || code === "SignatureDoesNotMatch") {
    if (isAboutClock(message)) return "clock-skew";
    return isWrongSecret(code, message) ? "secret-wrong" : "request-malformed";
  }
  if (code === "KMSInvalidStateException") return / is disabled/.test(message) ? "kms-key-disabled" : "kms-key-unusable";
  if (code === "InvalidArgumentException")
    return /\bsize exceeds|too large|exceeds? .*\b(MB|MiB|bytes)\b/i.test(message) ? "record-too-large" : "request-malformed";
  if (code === "ValidationException" || code === "ValidationError") return causeOfValidation(service, message);
  if (httpStatus === 429) return "throttled";
  return httpStatus !== null && httpStatus >= 500 ? "aws-unavailable" : "unknown";
}
function causeOfDenial(message) {
  if (message.startsWith("Unable to determine service/operation")) return "request-malformed";
  if (/AWSCompromisedKeyQuarantine/.test(message)) return "key-quarantined";
  const denied = parseAccessDenied(message);
  const isOfKms = denied.action === null ? /customer master key|\bKMS\b/i.test(message) : denied.action.startsWith("kms:");
  return isOfKms ? causeOfKmsDenial(denied) : causeOfLayer(denied);
}
function causeOfKmsDenial(denied) {
  const atTheKey = denied.layer === "unsaid" || denied.layer === "resource" || denied.layer === "identity" && denied.how === "missing";
  return atTheKey ? "kms-denied" : causeOfLayer(denied);
}
function causeOfLayer({ layer, how }) {
  switch (layer) {
    case "identity":
    case "unsaid":
      return how === "explicit" ? "policy-denies" : "policy-missing";
    case "resource":
      return how === "explicit" ? "policy-denies" : "stream-policy-missing";
    case "trust":
      return "trust-refused";
    case "service-control":
    case "resource-control":
      return "organisation-denies";
    case "boundary":
      return "boundary-denies";
    case "session":
      return "session-policy-denies";
    case "vpc-endpoint":
      return "vpc-endpoint-denies";
  }
}
function causeOfValidation(service, message) {
  const fields = [...message.matchAll(/\bat '([A-Za-z.]+)' failed to satisfy/g)].map((found) => found[1]?.toLowerCase());
  const [first] = fields;
  if (service === "kinesis")
    return fields.length === 1 && first === "streamname" && !message.includes("Value null") ? "stream-name-invalid" : "request-malformed";
  if (message.startsWith("The requested DurationSeconds exceeds") || first === "durationseconds") return "session-too-long";
  if (first === "externalid") return "external-id-invalid";
  return first === "rolearn" || / is invalid\.?$/.test(message) ? "role-arn-invalid" : "request-malformed";
}
function isWrongSecret(code, message) {
  const isSignature = code === "InvalidSignatureException" || code === "SignatureDoesNotMatch";
  return isSignature && (message === "" || message.startsWith("The request signature we calculated does not match"));
}
function isAccessDenied(code) {
  return code === "AccessDenied" || code === "AccessDeniedException" || code === "UnauthorizedOperation";
}
function actorOf(cause, { operation }, { method }) {
  if (cause === "clock-skew" && (method === "role" || operation === "AssumeRole")) return "microshare";
  return causes[cause].mustAct;
}
function valuesOf(cause, answer, context) {
  const { service, operation, httpStatus, code, message, requestId, sentence } = answer;
  const call = { operation: `${service}:${operation}` };
  if (cause === "clock-skew") return { ...skewValues(service, sentence, context.skewMs) };
  if (cause === "unreachable") return { ...call, ...given({ why: whyUnreachable(answer) }), ...seenAnswer(answer) };
  if (cause === "answer-unknown") return { ...call, ...given({ requestId }), ...seenAnswer(answer) };
  if (cause === "unknown") return given({ code, message, requestId, httpStatus: httpStatus === null ? null : String(httpStatus) });
  return { ...call, ...given({ code, requestId }), ...deniedValues(cause, sentence, context) };
}
function whyUnreachable({ httpStatus, code, message, body = "" }) {
  if (httpStatus === null) return networkFaultOf(code, message);
  return answerForm(body) === "cut" ? "cut" : "not-aws";
}
function given(values) {
  return Object.fromEntries(Object.entries(values).flatMap(([name, value]) => value ? [[name, value]] : []));
}

export {
  answerForm,
  seenAnswer,
  causes,
  asDiagnosis,
  networkFaultOf,
  passesByItself,
  readAwsError,
  diagnose
};
