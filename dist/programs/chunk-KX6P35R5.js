import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  dryRunPassed,
  isTransient
} from "./chunk-O43ASZLE.js";
import {
  asDiagnosis,
  causes
} from "./chunk-KF7O5WBE.js";
import {
  parseRoleArn
} from "./chunk-DGOC4PQ4.js";
import {
  accountOf
} from "./chunk-APFDNGQD.js";

// lib/server/connection-test/first-checks.ts
function roleFirstChecks(text, { stream, portalAccountId }, at) {
  const own = portalAccountId === null ? {} : { portalAccountId };
  const role = parseRoleArn(text, { partition: stream.partition, ...own });
  if (!role.ok) {
    const diagnosis2 = found("role-arn-invalid", { reason: role.fault.kind, ...role.fault.values });
    return { checks: [check("read", "failed", at, {}, diagnosis2)], roleArn: null };
  }
  const { arn, accountId } = role.value;
  const read = check("read", "passed", at, { roleArn: arn });
  if (accountId === stream.accountId) return { checks: [read, accountPassed(stream, "server", at)], roleArn: arn };
  const diagnosis = found("account-mismatch", { accountId, expected: stream.accountId });
  return { checks: [read, check("account", "failed", at, { streamArn: stream.arn, accountId }, diagnosis)], roleArn: arn };
}
function keysFirstChecks(keyId, dropped, stream, at) {
  const proof = { ...keyId === null ? {} : { keyId }, ...dropped.length === 0 ? {} : { dropped: dropped.join(" ") } };
  const read = { ...check("read", "passed", at, proof), observedBy: "browser" };
  const accountId = keyId === null ? null : accountOf(keyId);
  if (accountId === stream.accountId) return { checks: [read, accountPassed(stream, "browser", at)], roleArn: null };
  if (accountId === null)
    return { checks: [read, { ...check("account", "inconclusive", at, { streamArn: stream.arn }), observedBy: "browser" }], roleArn: null };
  const diagnosis = found("account-mismatch", { accountId, expected: stream.accountId });
  const account = check("account", "failed", at, { streamArn: stream.arn, accountId }, diagnosis);
  return { checks: [read, { ...account, observedBy: "browser" }], roleArn: null };
}
function accountPassed(stream, observedBy, at) {
  return { ...check("account", "passed", at, { accountId: stream.accountId, streamArn: stream.arn }), observedBy };
}
function check(name, outcome, at, proof, diagnosis = null) {
  return { name, outcome, observedBy: "server", at, attempts: 1, proof, answer: null, diagnosis };
}
function found(cause, values) {
  return { cause, ...causes[cause], values };
}

// lib/aws/only-that.ts
function onlyThatFinding(operation, outcome) {
  if (!outcome.ok) {
    const { answer, diagnosis } = outcome;
    if (answer.code !== null && /^AccessDenied(Exception)?$/.test(answer.code)) return null;
    const ranDry = answer.code === dryRunPassed;
    if (!ranDry && (isTransient(diagnosis) || refusedBeforePolicies(diagnosis))) return diagnosis;
  }
  return asDiagnosis("too-much-allowed", { action: `kinesis:${operation}` });
}
function refusedBeforePolicies(diagnosis) {
  const early = ["secret-wrong", "clock-skew", "key-not-recognised", "session-expired", "signature-refused", "account-not-active"];
  return [...early, "answer-unknown", "unknown"].includes(diagnosis.cause);
}

// lib/domain/sealing/sandbox-messages.ts
var recordVersionToday = 2;

// lib/domain/onboarding/test-record.ts
var testRecType = "io.microshare.environment.unpacked.mock";
var deviceCluster = { deviceType: "Made-up sensor", id: "0".repeat(24), recType: testRecType, usecase: "onboarding-test" };
var warning = "This data is not real data and is provided solely for demo purposes.";
async function testRecord(facts, version = recordVersionToday) {
  const data = dataOf(facts, version);
  const checksum = await checksumOf(data);
  const id = (await sha256Hex(`${facts.onboardingId}/${facts.run.id}`)).slice(0, 24);
  const creatorId = (await sha256Hex(facts.onboardingId)).slice(0, 24);
  const createDate = Date.parse(facts.run.startedAt);
  const envelope = {
    event_type: "create",
    id,
    obj: {
      checksum,
      createDate,
      creatorId,
      data,
      desc: `Test record of the onboarding portal, code ${facts.run.code}`,
      id,
      name: "Onboarding test record",
      origin: {
        checksum,
        createDate: facts.run.startedAt,
        creatorId,
        desc: `Record of Type ${testRecType}`,
        id,
        name: testRecType,
        remoteAddress: "0.0.0.0",
        tokendata: { id: creatorId, ip: "0.0.0.0" }
      },
      owner: { appid: creatorId, meta: {}, org: "io.microshare", owners: [], user: "onboarding-portal" },
      recType: testRecType,
      tags: ["mock", "onboarding-test"],
      tstamp: createDate,
      updaterId: creatorId
    },
    obj_type: "objs",
    recType: testRecType,
    source: "ShareService"
  };
  return { text: JSON.stringify(envelope), partitionKey: facts.run.id };
}
async function checksumOf(data) {
  const text = JSON.stringify(data);
  return `${(await sha256Hex(text)).toUpperCase()}L${text.length}`;
}
function dataOf({ onboardingId, run, streamName }, version) {
  return {
    _warning_: warning,
    co2: [{ unit: "ppm", value: 612 }],
    device_health: { charge: [{ unit: "%", value: 97 }] },
    humidity: [{ unit: "%RH", value: 41.5 }],
    meta: {
      ...version === 1 ? {} : { dc: deviceCluster },
      device: ["Made-up sensor"],
      global: ["Made-up company", "Made-up building", "Made-up floor"],
      iot: { device_id: "0000000000000000", time: run.startedAt },
      source: ["onboarding-portal"],
      usecase: "onboarding-test"
    },
    temperature: [{ unit: "C", value: 21.4 }],
    test: { code: run.code, onboarding: onboardingId, run: run.id, stream: streamName },
    time: run.startedAt
  };
}
async function sha256Hex(text) {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

// lib/aws/make-check.ts
function passedCheck(name, proof, { answer, attempts = 1 }) {
  return { name, outcome: "passed", observedBy: "server", at: timeOf(answer), attempts, proof, answer, diagnosis: null };
}
function unpassedCheck(name, diagnosis, { answer, attempts = 1 }, proof = {}) {
  const outcome = isTransient(diagnosis) ? "inconclusive" : "failed";
  return { name, outcome, observedBy: "server", at: timeOf(answer), attempts, proof, answer, diagnosis };
}
function encryptionCheck(encryption, seen) {
  const check2 = passedCheck("encryption", encryption === null ? {} : { encryption }, seen);
  if (encryption === "KMS") return check2;
  if (encryption === null) return { ...check2, outcome: "inconclusive" };
  return { ...check2, outcome: "failed", diagnosis: asDiagnosis("stream-not-encrypted") };
}
function timeOf(answer) {
  return answer?.at ?? (/* @__PURE__ */ new Date()).toISOString();
}

export {
  onlyThatFinding,
  recordVersionToday,
  testRecord,
  passedCheck,
  unpassedCheck,
  encryptionCheck,
  roleFirstChecks,
  keysFirstChecks,
  accountPassed
};
