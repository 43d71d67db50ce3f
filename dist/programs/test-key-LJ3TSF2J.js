import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  accountPassed,
  encryptionCheck,
  keysFirstChecks,
  onlyThatFinding,
  passedCheck,
  recordVersionToday,
  testRecord,
  unpassedCheck
} from "./chunk-KX6P35R5.js";
import {
  awsEndpoint,
  parseCallerIdentity,
  parseShardIterator,
  parseStreamList,
  parseWrittenRecord,
  parseWrittenRecords,
  readAnswer,
  readDryRun,
  require_dist_cjs2 as require_dist_cjs,
  sendToAws,
  waitBeforeNext
} from "./chunk-O43ASZLE.js";
import {
  checkOfRequest,
  checksFor,
  isDryRun,
  isOptIn,
  requestsOf
} from "./chunk-2AGH2HGD.js";
import {
  Sha256,
  openingFactsOf
} from "./chunk-LCY6P5LR.js";
import "./chunk-QUUICHEV.js";
import "./chunk-M3AUI4DK.js";
import "./chunk-UZZU7K3T.js";
import "./chunk-4PUVLM5N.js";
import {
  asDiagnosis,
  causes
} from "./chunk-KF7O5WBE.js";
import "./chunk-RIHPPWP2.js";
import {
  parseStreamArn
} from "./chunk-43XB3J6N.js";
import "./chunk-DGOC4PQ4.js";
import {
  hostFor
} from "./chunk-V3HUKMZG.js";
import "./chunk-APFDNGQD.js";
import "./chunk-KGKX2I7B.js";
import "./chunk-X324S4QS.js";
import "./chunk-3BSU37GL.js";
import "./chunk-5H5LGZJJ.js";
import "./chunk-KJVAOZ7N.js";
import {
  __toESM
} from "./chunk-ZZO5NIA4.js";

// bin/opening/test-key.ts
import { randomInt, randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";

// lib/aws/keys/check-from-result.ts
function checkFromResult(asking, raw) {
  const { stream, egress } = asking;
  const context = { method: "keys", stream, egress, ...skewOf(asking, raw) };
  switch (asking.request) {
    case "get-caller-identity":
      return judgeIdentity(stream, readAnswer(raw, sts("GetCallerIdentity"), context, parseCallerIdentity));
    case "dry-run-put-record":
      return proven(readDryRun(raw, kinesis("PutRecord"), context, parseWrittenRecord), (putRecord) => ({ putRecord }));
    case "dry-run-put-records":
      return proven(readDryRun(raw, kinesis("PutRecords"), context, parseWrittenRecords), (putRecords) => ({ putRecords }));
    case "put-record":
      return proven(readAnswer(raw, kinesis("PutRecord"), context, parseWrittenRecord), (written) => proofOf(written, raw.latencyMs));
    case "get-shard-iterator":
      return judgeOnlyThat("GetShardIterator", readAnswer(raw, kinesis("GetShardIterator"), context, parseShardIterator));
    case "list-streams":
      return judgeOnlyThat("ListStreams", readAnswer(raw, kinesis("ListStreams"), context, parseStreamList));
  }
}
function skewMsOf(amzDate, awsDate) {
  return momentOf(amzDate) - Date.parse(awsDate);
}
function momentOf(amzDate) {
  return Date.parse(amzDate.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"));
}
function proven(outcome, proof) {
  const { answer } = outcome;
  if (!outcome.ok) return { answer, passed: false, diagnosis: outcome.diagnosis };
  return { answer, passed: true, proof: proof(outcome.value) };
}
function judgeIdentity(stream, outcome) {
  const { answer } = outcome;
  if (!outcome.ok) return { answer, passed: false, diagnosis: outcome.diagnosis };
  const { arn, accountId, userName, isRoot } = outcome.value;
  const expected = stream.accountId;
  if (isRoot) return { answer, passed: false, diagnosis: asDiagnosis("root-key", { accountId }) };
  if (accountId !== expected) return { answer, passed: false, diagnosis: asDiagnosis("account-mismatch", { accountId, expected }) };
  return { answer, passed: true, proof: { principalArn: arn, accountId, ...userName === null ? {} : { userName } } };
}
function judgeOnlyThat(operation, outcome) {
  const finding = onlyThatFinding(operation, outcome);
  return finding === null ? { answer: outcome.answer, passed: true, proof: {} } : { answer: outcome.answer, passed: false, diagnosis: finding };
}
function proofOf({ shardId, sequenceNumber, encryption }, latencyMs) {
  return { shardId, sequenceNumber, latencyMs: String(latencyMs), ...encryption === null ? {} : { encryption } };
}
function sts(operation) {
  return { service: "sts", operation };
}
function kinesis(operation) {
  return { service: "kinesis", operation };
}
function skewOf({ amzDate }, raw) {
  const date = raw.kind === "answered" ? raw.headers["date"] : void 0;
  const skewMs = date === void 0 ? Number.NaN : skewMsOf(amzDate, date);
  return Number.isNaN(skewMs) ? {} : { skewMs };
}

// lib/aws/keys/send-signed.ts
function sendSigned(request, signed, endpoint) {
  const { protocol, hostname, port } = new URL(endpoint ?? `https://${request.hostname}`);
  const { method, path, body } = request;
  const headers = { ...request.headers, authorization: authorizationOf(request, signed) };
  return sendToAws({ protocol, hostname, port: port === "" ? null : Number(port), method, path, headers, body });
}
function authorizationOf(request, { keyId, signature }) {
  const day = (request.headers["x-amz-date"] ?? "").slice(0, 8);
  const scope = `${keyId}/${day}/${request.region}/${request.service}/aws4_request`;
  return `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=${request.signedHeaders.join(";")}, Signature=${signature}`;
}

// lib/domain/aws/aws-request.ts
async function awsRequest(request, facts) {
  const call = await callOf(request, facts);
  const hostname = hostFor(call.service, facts.stream.region);
  const headers = {
    "content-type": call.contentType,
    host: hostname,
    "x-amz-date": facts.amzDate,
    ...call.target === null ? {} : { "x-amz-target": call.target },
    "x-portal-onboarding": `${facts.origin}/${facts.onboardingId}`
  };
  return {
    method: "POST",
    hostname,
    path: "/",
    headers,
    signedHeaders: Object.keys(headers).sort(),
    body: call.body,
    service: call.service,
    region: facts.stream.region
  };
}
function amzDateOf(moment) {
  return moment.toISOString().replace(/\.\d{3}Z$/, "Z").replace(/[-:]/g, "");
}
async function callOf(request, facts) {
  const StreamName = facts.stream.streamName;
  switch (request) {
    case "get-caller-identity":
      return {
        service: "sts",
        contentType: "application/x-www-form-urlencoded; charset=utf-8",
        target: null,
        body: "Action=GetCallerIdentity&Version=2011-06-15"
      };
    case "dry-run-put-record":
      return kinesisCall("PutRecord", { StreamName, ...await recordOf(facts), DryRun: true });
    case "dry-run-put-records":
      return kinesisCall("PutRecords", { StreamName, Records: [await recordOf(facts)], DryRun: true });
    case "put-record":
      return kinesisCall("PutRecord", { StreamName, ...await recordOf(facts) });
    case "get-shard-iterator":
      return kinesisCall("GetShardIterator", {
        StreamName,
        ShardId: "shardId-000000000000",
        ShardIteratorType: "LATEST",
        DryRun: true
      });
    case "list-streams":
      return kinesisCall("ListStreams", { Limit: 1 });
  }
}
function kinesisCall(operation, input) {
  return {
    service: "kinesis",
    contentType: "application/x-amz-json-1.1",
    target: `Kinesis_20131202.${operation}`,
    body: JSON.stringify(input)
  };
}
async function recordOf(facts) {
  const { onboardingId, run, stream, recordVersion } = facts;
  const record = await testRecord({ onboardingId, run, streamName: stream.streamName }, recordVersion);
  return { Data: btoa(record.text), PartitionKey: record.partitionKey };
}

// lib/sandbox/sign-request.ts
var import_signature_v4 = __toESM(require_dist_cjs(), 1);
async function signRequest(key, { request, onboardingId, stream, run }, origin, now) {
  const amzDate = amzDateOf(now);
  const built = await awsRequest(request, { stream, onboardingId, origin, run, amzDate, recordVersion: recordVersionToday });
  const signer = new import_signature_v4.SignatureV4({
    service: built.service,
    region: built.region,
    credentials: { accessKeyId: key.accessKeyId, secretAccessKey: key.secret.reveal() },
    sha256: Sha256,
    applyChecksum: false
  });
  const { method, hostname, path, headers, body } = built;
  const signed = await signer.sign({ method, protocol: "https:", hostname, path, query: {}, headers, body }, { signingDate: now });
  const parts = /SignedHeaders=([a-z0-9;-]+), Signature=([0-9a-f]{64})$/.exec(signed.headers["authorization"] ?? "");
  if (parts?.[1] !== built.signedHeaders.join(";") || parts[2] === void 0) throw new Error("The signer signed something else.");
  return { testRunId: run.id, request, amzDate, keyId: key.accessKeyId, recordVersion: recordVersionToday, signature: parts[2] };
}
function forgetSigningKeys() {
  (0, import_signature_v4.clearCredentialCache)();
}

// lib/sandbox/signing-moments.ts
function startSigningMoments() {
  const last = /* @__PURE__ */ new Map();
  return async (request) => {
    for (; ; ) {
      const now = /* @__PURE__ */ new Date();
      if (last.get(request) !== amzDateOf(now)) {
        last.set(request, amzDateOf(now));
        return now;
      }
      await new Promise((done) => setTimeout(done, 1e3 - now.getMilliseconds()));
    }
  };
}

// lib/server/connection-test/checks-from-answers.ts
function requestNoteOf(request, judged, attempts) {
  const { at } = judged.answer;
  const diagnosis = judged.passed ? null : judged.diagnosis;
  const proof = judged.passed ? judged.proof : {};
  return {
    name: request,
    outcome: judged.passed ? "passed" : "failed",
    observedBy: "server",
    at,
    attempts,
    proof,
    answer: judged.answer,
    diagnosis
  };
}
function completedChecks(request, judged, attempts, before) {
  const name = checkOfRequest(request);
  const seen = { answer: judged.answer, attempts };
  if (!judged.passed) return [unpassedCheck(name, judged.diagnosis, seen)];
  const { encryption, ...proof } = { ...proofOfOthers(request, before), ...judged.proof };
  if (!otherRequests(request).every((other) => passedLast(other, before))) return [];
  const check = passedCheck(name, name === "only-that" ? { reading: "refused", listing: "refused" } : proof, seen);
  if (name === "identity" && !before.accountPassed) return [accountPassed(before.stream, "server", judged.answer.at), check];
  if (name !== "wrote") return [check];
  return [check, encryptionCheck(encryption === "KMS" || encryption === "NONE" ? encryption : null, { answer: judged.answer })];
}
function otherRequests(request) {
  return requestsOf(checkOfRequest(request)).filter((other) => other !== request);
}
function passedLast(other, before) {
  const newest = (name) => before.notes.filter((note) => note.name === name).at(-1);
  const newestFinal = (name) => before.notes.filter((note) => note.name === name && isFinal(note)).at(-1);
  const own = newest(other);
  if (own?.outcome !== "passed") return false;
  return otherRequests(other).every((again) => own.at >= (newestFinal(again)?.at ?? ""));
}
function isFinal({ diagnosis }) {
  return diagnosis === null || waitBeforeNext(diagnosis, 1, true) === null;
}
function proofOfOthers(request, before) {
  const notes = otherRequests(request).map((other) => before.notes.filter((note) => note.name === other).at(-1)?.proof ?? {});
  return Object.assign({}, ...notes);
}

// lib/server/connection-test/signature-refused.ts
function signatureRefused(judged, notes) {
  if (judged.passed || judged.diagnosis.cause !== "secret-wrong") return judged;
  const isKeyProven = notes.some((note) => note.name === "get-caller-identity" && note.outcome === "passed");
  if (!isKeyProven) return judged;
  return { ...judged, diagnosis: { ...judged.diagnosis, cause: "signature-refused", ...causes["signature-refused"] } };
}

// bin/opening/test-key.ts
var betweenDryRunsMs = 1100;
var codeLetters = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
async function testKey(key, facts) {
  const stream = parseStreamArn(facts.stream);
  if (!stream.ok) throw new Error(`The facts name no stream: ${facts.stream}`);
  const startedAt = (/* @__PURE__ */ new Date()).toISOString();
  const code = Array.from({ length: 6 }, () => codeLetters[randomInt(codeLetters.length)]).join("");
  const run = { key, facts, stream: stream.value, run: { id: randomUUID(), code, startedAt } };
  try {
    const checks = [...keysFirstChecks(key.accessKeyId, [], stream.value, startedAt).checks];
    await runChecks(run, checks);
    return { startedAt, checks: checks.map(reported) };
  } finally {
    forgetSigningKeys();
  }
}
async function runChecks(run, checks) {
  const ask = startAsking(run);
  for (const name of checksFor("keys").filter((one) => !isOptIn(one))) {
    for (const request of requestsOf(name)) {
      if (checks.some(({ outcome }) => outcome === "failed")) return;
      checks.push(...await ask(request, checks));
    }
  }
}
function startAsking({ key, facts, stream, run }) {
  const momentFor = startSigningMoments();
  const notes = [];
  let dryRunAt = 0;
  return async (request, checks) => {
    for (let attempts = 1; ; attempts += 1) {
      if (isDryRun(request)) {
        await sleep(Math.max(0, dryRunAt + betweenDryRunsMs - Date.now()));
        dryRunAt = Date.now();
      }
      const judged = signatureRefused(await askOnce(request), notes);
      const before = { notes: [...notes], accountPassed: checks.some((one) => one.name === "account" && one.outcome === "passed"), stream };
      notes.push(requestNoteOf(request, judged, attempts));
      const wait = judged.passed ? null : waitBeforeNext(judged.diagnosis, attempts, true);
      if (wait === null) return completedChecks(request, judged, attempts, before);
      await sleep(wait);
    }
  };
  async function askOnce(request) {
    const { onboardingId, stream: parts } = openingFactsOf(facts);
    const signature = await signRequest(key, { request, onboardingId, stream: parts, run }, facts.origin, await momentFor(request));
    const { amzDate, recordVersion } = signature;
    const built = await awsRequest(request, { stream: parts, onboardingId, origin: facts.origin, run, amzDate, recordVersion });
    const raw = await sendSigned(built, signature, awsEndpoint(built.service));
    return checkFromResult({ request, stream, amzDate, egress: [] }, raw);
  }
}
function reported({ observedBy: _, diagnosis, ...check }) {
  return { ...check, diagnosis: diagnosis === null ? null : { cause: diagnosis.cause, values: diagnosis.values } };
}
export {
  testKey
};
