import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  evidenceOf,
  historyOf,
  isProven,
  projectOnboarding,
  streamOf,
  subjectOf,
  toJson
} from "./chunk-5BM4JCVD.js";
import {
  awsClients,
  callDryRun,
  callSdk,
  portalFault,
  portalPrincipal,
  require_dist_cjs,
  require_dist_cjs2,
  selfTestIn
} from "./chunk-4IGDHL3P.js";
import "./chunk-Y5CRQG2C.js";
import "./chunk-ACQ5QWY4.js";
import {
  chainName,
  portalActor,
  recordAudit
} from "./chunk-ENGP2LZ4.js";
import "./chunk-FMJ3CJQO.js";
import {
  inTransaction
} from "./chunk-ORXEW2OD.js";
import {
  db,
  prismaNamespace_exports
} from "./chunk-JBQLBZT2.js";
import {
  log
} from "./chunk-PISK7YEJ.js";
import {
  sessionPolicy
} from "./chunk-76KZSHTR.js";
import {
  encryptionCheck,
  onlyThatFinding,
  passedCheck,
  recordVersionToday,
  roleFirstChecks,
  testRecord,
  unpassedCheck
} from "./chunk-KX6P35R5.js";
import {
  awsEndpoint,
  callPatiently,
  isTransient,
  parseAssumedRole,
  parseShardIterator,
  parseStreamList,
  parseWrittenRecord,
  parseWrittenRecords
} from "./chunk-O43ASZLE.js";
import {
  requiredChecks,
  testVersion
} from "./chunk-2AGH2HGD.js";
import {
  settings
} from "./chunk-UZZU7K3T.js";
import {
  asDiagnosis
} from "./chunk-KF7O5WBE.js";
import "./chunk-RIHPPWP2.js";
import "./chunk-43XB3J6N.js";
import {
  parseRoleArn
} from "./chunk-DGOC4PQ4.js";
import "./chunk-V3HUKMZG.js";
import "./chunk-APFDNGQD.js";
import "./chunk-KGKX2I7B.js";
import "./chunk-X324S4QS.js";
import "./chunk-3BSU37GL.js";
import "./chunk-5H5LGZJJ.js";
import {
  err,
  ok
} from "./chunk-KJVAOZ7N.js";
import {
  __toESM
} from "./chunk-ZZO5NIA4.js";

// lib/aws/role/assume-role.ts
var import_client_sts = __toESM(require_dist_cjs(), 1);
var sessionSeconds = 900;
var call = { service: "sts", operation: "AssumeRole" };
async function takeRole(test, scope, patience = test.patience) {
  const taken = await callPatiently(() => assume(test, test.clients.sts, test.externalId, scope, sessionOfRole(test)), patience);
  if (taken.ok || taken.diagnosis.cause !== "trust-refused") return taken;
  const own = await portalFault(test);
  if (own.fault !== null) return { ...taken, diagnosis: own.fault };
  return { ...taken, diagnosis: { ...taken.diagnosis, values: { ...taken.diagnosis.values, portalChecked: own.checked } } };
}
function assumeAsOther(test, as) {
  return assume(test, as.sts, as.externalId, "narrowed", (body) => {
    const assumed = parseAssumedRole(body);
    return assumed.ok ? { ok: true, value: null } : assumed;
  });
}
function sessionNameOf(onboardingId) {
  return `onboarding-${onboardingId}`.slice(0, 64);
}
function assume(test, sts, externalId, scope, read) {
  const command = new import_client_sts.AssumeRoleCommand({
    RoleArn: test.role.arn,
    RoleSessionName: sessionNameOf(test.onboardingId),
    DurationSeconds: sessionSeconds,
    ...externalId === null ? {} : { ExternalId: externalId },
    ...scope === "narrowed" ? { Policy: JSON.stringify(sessionPolicy(test.stream)) } : {}
  });
  return callSdk(test, call, { command, send: () => sts.send(command) }, read);
}
function sessionOfRole(test) {
  return (body) => {
    const assumed = parseAssumedRole(body);
    return assumed.ok && assumed.value.accountId !== test.role.accountId ? err({ kind: "unreadable" }) : assumed;
  };
}

// lib/aws/role/check-bound.ts
async function checkBound(test) {
  const settled = { ...test.patience, fresh: false };
  let attempts = 0;
  let last = null;
  for (const { accepted, ...as } of attemptsOf(test)) {
    const asked = await callPatiently(() => assumeAsOther(test, as), settled);
    attempts = Math.max(attempts, asked.attempts);
    last = asked.answer;
    if (asked.ok) return unpassedCheck("bound", asDiagnosis("role-open-to-anyone", { accepted, roleArn: test.role.arn }), asked);
    if (asked.diagnosis.cause !== "trust-refused") return unpassedCheck("bound", asked.diagnosis, asked);
  }
  const otherPrincipal = test.otherPrincipal === null ? "not-tried" : "refused";
  return passedCheck("bound", { withoutExternalId: "refused", otherExternalId: "refused", otherPrincipal }, { answer: last, attempts });
}
function attemptsOf(test) {
  const { sts } = test.clients;
  return [
    { accepted: "without-external-id", sts, externalId: null },
    { accepted: "any-external-id", sts, externalId: test.otherTenantId() },
    ...test.otherPrincipal === null ? [] : [{ accepted: "other-principal", sts: test.otherPrincipal, externalId: test.externalId }]
  ];
}

// lib/aws/role/check-identity.ts
async function checkIdentity(test) {
  const taken = await takeRole(test, "narrowed");
  if (!taken.ok) return unpassedCheck("identity", taken.diagnosis, taken);
  const { accountId } = test.role;
  return passedCheck("identity", { principalArn: taken.value.sessionArn, accountId, externalId: test.externalId }, taken);
}

// lib/aws/role/check-may-write.ts
var import_client_kinesis = __toESM(require_dist_cjs2(), 1);
async function checkMayWrite(test) {
  const taken = await takeRole(test, "narrowed");
  if (!taken.ok) return unpassedCheck("may-write", taken.diagnosis, taken);
  const { session } = taken.value;
  const one = await callPatiently(() => test.paced(() => putRecord(test, session)), test.patience);
  if (!one.ok) return unpassedCheck("may-write", one.diagnosis, one);
  const many = await callPatiently(() => test.paced(() => putRecords(test, session)), test.patience);
  const proof = { putRecord: one.value };
  if (!many.ok) return unpassedCheck("may-write", many.diagnosis, many, proof);
  const attempts = Math.max(one.attempts, many.attempts);
  return passedCheck("may-write", { ...proof, putRecords: many.value }, { answer: many.answer, attempts });
}
function putRecord(test, session) {
  const { text, partitionKey } = test.record;
  const command = new import_client_kinesis.PutRecordCommand({ StreamName: test.stream.name, Data: Buffer.from(text), PartitionKey: partitionKey, DryRun: true });
  const sdk = { command, send: () => test.clients.kinesisOf(session).send(command) };
  return callDryRun(test, { service: "kinesis", operation: "PutRecord" }, sdk, parseWrittenRecord);
}
function putRecords(test, session) {
  const { text, partitionKey } = test.record;
  const Records = [{ Data: Buffer.from(text), PartitionKey: partitionKey }];
  const command = new import_client_kinesis.PutRecordsCommand({ StreamName: test.stream.name, Records, DryRun: true });
  const sdk = { command, send: () => test.clients.kinesisOf(session).send(command) };
  return callDryRun(test, { service: "kinesis", operation: "PutRecords" }, sdk, parseWrittenRecords);
}

// lib/aws/role/check-only-that.ts
var import_client_kinesis2 = __toESM(require_dist_cjs2(), 1);
async function checkOnlyThat(test) {
  const settled = { ...test.patience, fresh: false };
  const taken = await takeRole(test, "as-it-is", settled);
  if (!taken.ok) return unpassedCheck("only-that", taken.diagnosis, taken);
  const kinesis = test.clients.kinesisOf(taken.value.session);
  const StreamName = test.stream.name;
  const iterator = new import_client_kinesis2.GetShardIteratorCommand({ StreamName, ShardId: "shardId-000000000000", ShardIteratorType: "LATEST", DryRun: true });
  const list = new import_client_kinesis2.ListStreamsCommand({ Limit: 1 });
  const asks = [
    ["GetShardIterator", { command: iterator, send: () => kinesis.send(iterator) }, parseShardIterator],
    ["ListStreams", { command: list, send: () => kinesis.send(list) }, parseStreamList]
  ];
  let last = null;
  for (const [operation, sdk, read] of asks) {
    const ask = () => callSdk(test, { service: "kinesis", operation }, sdk, read);
    const asked = await callPatiently(operation === "GetShardIterator" ? () => test.paced(ask) : ask, settled);
    const finding = onlyThatFinding(operation, asked);
    if (finding !== null) return unpassedCheck("only-that", finding, asked);
    last = asked.answer;
  }
  return passedCheck("only-that", { reading: "refused", listing: "refused" }, { answer: last });
}

// lib/aws/role/check-wrote.ts
var import_client_kinesis3 = __toESM(require_dist_cjs2(), 1);
async function checkWrote(test) {
  const taken = await takeRole(test, "narrowed");
  if (!taken.ok) return [unpassedCheck("wrote", taken.diagnosis, taken)];
  const { text, partitionKey } = test.record;
  const command = new import_client_kinesis3.PutRecordCommand({ StreamName: test.stream.name, Data: Buffer.from(text), PartitionKey: partitionKey });
  const kinesis = test.clients.kinesisOf(taken.value.session);
  const sdk = { command, send: () => kinesis.send(command) };
  const call2 = { service: "kinesis", operation: "PutRecord" };
  const asked = await callPatiently(() => callSdk(test, call2, sdk, parseWrittenRecord), test.patience);
  if (!asked.ok) return [unpassedCheck("wrote", asked.diagnosis, asked)];
  const { shardId, sequenceNumber, encryption } = asked.value;
  const proof = { shardId, sequenceNumber, latencyMs: String(asked.answer.latencyMs) };
  return [passedCheck("wrote", proof, asked), encryptionCheck(encryption, { answer: asked.answer })];
}

// lib/aws/role/check-role.ts
async function checkRole(test, check) {
  switch (check) {
    case "identity":
      return [await checkIdentity(test)];
    case "bound":
      return [await checkBound(test)];
    case "may-write":
      return [await checkMayWrite(test)];
    case "wrote":
    case "encryption":
      return checkWrote(test);
    case "only-that":
      return [await checkOnlyThat(test)];
  }
}
async function* runRoleChecks(test, how) {
  const names = ["identity", "bound", "may-write", ...how === "writing" ? ["wrote"] : []];
  for (const name of names) {
    const checks = await checkRole(test, name);
    yield* checks;
    if (checks.some((check) => check.name === name && check.outcome !== "passed")) return;
  }
}

// lib/server/connection-test/make-run.ts
import { randomInt } from "node:crypto";
var letters = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
var runMilliseconds = 2 * 36e5;
function makeRun(tx, run) {
  const startedAt = /* @__PURE__ */ new Date();
  const code = Array.from({ length: 6 }, () => letters[randomInt(letters.length)]).join("");
  return tx.testRun.create({
    data: {
      ...run,
      code,
      version: testVersion,
      recordVersion: recordVersionToday,
      startedAt,
      expiresAt: new Date(startedAt.getTime() + runMilliseconds)
    }
  });
}
function runFactsOf({ id, code, startedAt }) {
  return { id, code, startedAt: startedAt.toISOString() };
}

// lib/server/connection-test/save-checks.ts
async function saveChecks(tx, runId, checks) {
  await tx.testCheck.createMany({
    data: checks.map((check, index) => ({
      runId,
      name: check.name,
      outcome: check.outcome,
      observedBy: check.observedBy,
      attempts: check.attempts,
      proof: toJson(check.proof),
      answer: check.answer === null ? prismaNamespace_exports.DbNull : toJson(check.answer),
      diagnosis: check.diagnosis === null ? prismaNamespace_exports.DbNull : toJson(check.diagnosis),
      at: new Date(Date.parse(check.at) + index)
    }))
  });
}

// lib/domain/onboarding/onboarding.ts
var next = {
  draft: ["submitted", "paused", "retired"],
  submitted: ["in-review", "returned", "approved", "paused", "retired"],
  "in-review": ["returned", "approved", "submitted", "paused", "retired"],
  returned: ["submitted", "paused", "retired"],
  approved: ["live", "returned", "paused", "retired"],
  live: ["paused", "degraded", "returned", "retired"],
  paused: ["draft", "submitted", "in-review", "returned", "approved", "live", "degraded", "retired"],
  degraded: ["live", "submitted", "returned", "paused", "retired"],
  retired: []
};
function transition(from, to) {
  return next[from].includes(to) ? ok(to) : err({ kind: "not-from-here", from, to });
}

// lib/server/audit/old-names.ts
var oldActions = {
  "handover.received": "submission.received",
  "handover.opened": "submission.opened",
  "handover.downloaded": "submission.downloaded",
  "handover.matched": "submission.matched",
  "handover.mismatched": "submission.mismatched",
  "handover.refused": "submission.refused",
  "handover.reseal-read": "submission.reseal-read",
  "handover.resealed": "submission.resealed"
};
function currentAction(stored) {
  return Object.hasOwn(oldActions, stored) ? oldActions[stored] ?? stored : stored;
}
function storedActions(actions) {
  return [...actions, ...Object.keys(oldActions).filter((old) => actions.includes(currentAction(old)))];
}

// lib/server/onboarding/names-of.ts
async function namesOf(tx, actors) {
  const ids = [...new Set(actors.flatMap((actor) => actor === null ? [] : bareId(actor)))];
  const people = await tx.person.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true, email: true, role: true, erasedAt: true }
  });
  const known = new Map(people.map((person) => [person.id, person]));
  return (actor) => {
    if (actor === "portal" || actor === "operator") return { name: actor, side: "microshare" };
    if (actor.startsWith("delegated:")) return { name: "delegated", side: "customer" };
    const person = known.get(bareId(actor));
    if (person === void 0) return { name: "unknown", side: actor.startsWith("microshare:") ? "microshare" : "customer" };
    const name = person.erasedAt !== null ? "erased" : person.name === "" ? person.email : person.name;
    return { name, side: person.role === "customer" ? "customer" : "microshare" };
  };
}
function bareId(actor) {
  return actor.replace(/^(customer|microshare):/, "");
}

// lib/server/onboarding/change-onboarding.ts
async function changeOnboarding(tx, onboarding, change, seenVersion) {
  if (seenVersion !== void 0 && seenVersion !== onboarding.version) return err(await changedMeanwhile(tx, onboarding));
  const { status, ...rest } = change;
  if (status !== void 0) {
    const next2 = transition(onboarding.status, status);
    if (!next2.ok) return next2;
  }
  const moved = status === void 0 ? {} : { status, statusSince: /* @__PURE__ */ new Date() };
  const { count } = await tx.onboarding.updateMany({
    where: { id: onboarding.id, status: onboarding.status, version: onboarding.version },
    data: { ...rest, ...moved, version: { increment: 1 } }
  });
  return count === 1 ? ok(void 0) : err(await changedMeanwhile(tx, onboarding));
}
async function changedMeanwhile(tx, onboarding) {
  const [event] = await tx.auditEvent.findMany({
    where: {
      subject: onboarding.id,
      chain: chainName({ customerId: onboarding.customerId }),
      NOT: { action: { in: storedActions(quietActions) } }
    },
    orderBy: { seq: "desc" },
    take: 1
  });
  if (event === void 0) return { kind: "changed-meanwhile", by: "unknown", action: "unknown", at: onboarding.updatedAt.toISOString() };
  const names = await namesOf(tx, [event.actor]);
  return { kind: "changed-meanwhile", by: names(event.actor).name, action: currentAction(event.action), at: event.at.toISOString() };
}
var quietActions = [
  "test.started",
  "test.passed",
  "test.failed",
  "request.sent",
  "submission.refused",
  "message.sent",
  "note.added",
  "submission.opened",
  "submission.downloaded",
  "submission.matched",
  "submission.reseal-read",
  "submission.resealed",
  "sealed-message.purged",
  "link.opened",
  "role.retested"
];

// lib/server/onboarding/settle-return.ts
async function settleReturn(tx, onboardingId, requirements) {
  await tx.returnedRequirement.updateMany({
    where: { onboardingId, requirement: { in: requirements }, settledAt: null },
    data: { settledAt: /* @__PURE__ */ new Date() }
  });
}

// lib/server/connection-test/record-checks.ts
async function recordChecks(tx, actor, run, seen, notes = []) {
  const before = await historyOf(tx, run.onboardingId);
  await saveChecks(tx, run.id, [...notes, ...seen]);
  const history = withChecks(before, run.id, seen);
  const method = run.method;
  const failed = seen.find((check) => requiredChecks(method).includes(check.name) && check.diagnosis !== null);
  const proven = isRunProven(run, history) && !isRunProven(run, before);
  if (proven) await concludeProof(tx, actor, run, history);
  await projectOnboarding(tx, run.onboardingId);
  if (failed === void 0 && !proven) return;
  const onboarding = await tx.onboarding.findUniqueOrThrow({ where: { id: run.onboardingId }, select: { customerId: true } });
  const details = failed === void 0 ? { runId: run.id } : { runId: run.id, check: failed.name, cause: failed.diagnosis?.cause ?? null };
  const action = failed === void 0 ? "test.passed" : "test.failed";
  await recordAudit(tx, actor, action, run.onboardingId, { chain: { customerId: onboarding.customerId }, details });
}
async function concludeProof(tx, actor, run, history) {
  const onboarding = await tx.onboarding.findUniqueOrThrow({ where: { id: run.onboardingId } });
  const subject = subjectOf(onboarding);
  const record = history.runs.find((one) => one.id === run.id);
  const isCurrent = subject !== null && record !== void 0 && evidenceOf(subject, [record]).checks.length > 0;
  if (!isCurrent) return;
  await settleReturn(tx, run.onboardingId, ["test"]);
  if (onboarding.status !== "degraded") return;
  const changed = await changeOnboarding(tx, onboarding, { status: "live", degradedDiagnosis: prismaNamespace_exports.DbNull });
  if (!changed.ok) return;
  await recordAudit(tx, actor, "onboarding.recovered", onboarding.id, { chain: { customerId: onboarding.customerId } });
}
function withChecks(history, runId, seen) {
  const runs = history.runs.map((run) => run.id === runId ? { ...run, ...streamIn(seen), checks: [...run.checks, ...seen] } : run);
  return { ...history, runs };
}
function streamIn(seen) {
  const streamArn = seen.find((check) => check.name === "account")?.proof["streamArn"];
  return streamArn === void 0 ? {} : { streamArn };
}
function isRunProven(run, history) {
  const record = history.runs.find((one) => one.id === run.id);
  if (record?.streamArn === void 0 || record.streamArn === null) return false;
  const { method, keyId, roleArn, streamArn } = record;
  return isProven(evidenceOf({ method, keyId, roleArn, streamArn }, history.runs));
}

// lib/server/connection-test/role-test-of.ts
import { setTimeout as sleep } from "node:timers/promises";

// lib/server/connection-test/dry-run-pace.ts
var dryRunGapMilliseconds = 1100;
var graceMilliseconds = 5e3;
async function takeDryRun(runId, stream) {
  const rows = await db().$queryRaw`
    with used as (
      update "test_run" set "dryRunsLeft" = "dryRunsLeft" - 1,
        "dryRunAt" = greatest("dryRunAt", clock_timestamp() at time zone 'utc') + ${dryRunGapMilliseconds}::int * interval '1 millisecond'
      where id = ${runId} and "dryRunsLeft" > 0
        and "dryRunAt" > (clock_timestamp() at time zone 'utc') - ${graceMilliseconds}::int * interval '1 millisecond'
      returning "dryRunAt" as next
    ), moved as (
      update "dry_run_pace" set "nextAt" = greatest("nextAt", (select next from used))
      where "customerId" = ${stream.customerId} and "streamArn" = ${stream.streamArn} and exists (select from used)
    )
    select floor(extract(epoch from next - (clock_timestamp() at time zone 'utc')) * 1000)::int - ${dryRunGapMilliseconds}::int as wait from used`;
  const [row] = rows;
  return row === void 0 ? takeTurns(stream, 1) : Math.max(0, row.wait);
}
async function takeTurns({ customerId, streamArn }, count) {
  const span = count * dryRunGapMilliseconds;
  const rows = await db().$queryRaw`
    insert into "dry_run_pace" as pace ("customerId", "streamArn", "nextAt")
    values (${customerId}, ${streamArn}, (clock_timestamp() at time zone 'utc') + ${span}::int * interval '1 millisecond')
    on conflict ("customerId", "streamArn") do update
      set "nextAt" = greatest(pace."nextAt", clock_timestamp() at time zone 'utc') + ${span}::int * interval '1 millisecond'
    returning floor(extract(epoch from "nextAt" - (clock_timestamp() at time zone 'utc')) * 1000)::int - ${span}::int as wait`;
  const [row] = rows;
  if (row === void 0) throw new Error("No turn was taken.");
  return Math.max(0, row.wait);
}

// lib/server/connection-test/external-id.ts
import { randomBytes } from "node:crypto";
function makeExternalId() {
  return `onb-${randomBytes(20).toString("hex")}`;
}
async function ensureExternalId(tx, customerId, accountId) {
  await tx.externalId.createMany({ data: [{ value: makeExternalId(), customerId, accountId }], skipDuplicates: true });
  const row = await tx.externalId.findUniqueOrThrow({ where: { customerId_accountId: { customerId, accountId } } });
  return row.value;
}

// lib/server/connection-test/role-test-of.ts
async function roleTestOf(run, customerId, stream) {
  const principal = portalPrincipal(stream.partition);
  if (principal === null) return err({ kind: "no-principal", partition: stream.partition });
  const own = principal.accountId === null ? {} : { portalAccountId: principal.accountId };
  const role = parseRoleArn(run.roleArn ?? "", { partition: stream.partition, ...own });
  if (!role.ok || role.value.accountId !== stream.accountId) return err({ kind: "not-a-role" });
  const externalId = await inTransaction(async (tx) => ok(await ensureExternalId(tx, customerId, stream.accountId)));
  if (!externalId.ok) return externalId;
  const place = { region: stream.region, stsEndpoint: awsEndpoint("sts"), kinesisEndpoint: awsEndpoint("kinesis") };
  const otherProfile = stream.partition === "aws" ? settings().awsOtherProfile : null;
  return ok({
    clients: awsClients({ ...place, profile: principal.profile }),
    otherPrincipal: otherProfile === null ? null : awsClients({ ...place, profile: otherProfile }).sts,
    selfTest: selfTestIn(stream),
    stream,
    role: role.value,
    externalId: externalId.value,
    otherTenantId: makeExternalId,
    principalArn: principal.arn,
    egress: settings().egressAddresses,
    onboardingId: run.onboardingId,
    record: await testRecord({ onboardingId: run.onboardingId, run: runFactsOf(run), streamName: stream.name }),
    paced: async (dryRun) => {
      await sleep(await takeDryRun(run.id, { customerId, streamArn: stream.arn }));
      return dryRun();
    },
    patience: { fresh: await isFresh(run), sleep: (milliseconds) => sleep(milliseconds) }
  });
}
async function isFresh(run) {
  const tried = await db().testCheck.findFirst({
    where: { name: "identity", attempts: { gt: 1 }, run: { onboardingId: run.onboardingId, roleArn: run.roleArn } },
    select: { id: true }
  });
  const worked = await db().testCheck.findFirst({
    where: { name: "identity", outcome: "passed", run: { onboardingId: run.onboardingId, roleArn: run.roleArn } },
    select: { id: true }
  });
  return tried === null && worked === null;
}

// lib/server/connection-test/run-stored-role.ts
async function runStoredRole(onboarding, actor, how) {
  const stream = streamOf(onboarding);
  if (stream === null || onboarding.method !== "role" || onboarding.roleArn === null) return err({ kind: "not-a-role" });
  const { roleArn } = onboarding;
  const portalAccountId = portalPrincipal(stream.partition)?.accountId ?? null;
  const first = roleFirstChecks(roleArn, { stream, portalAccountId }, (/* @__PURE__ */ new Date()).toISOString());
  const made = await inTransaction(async (tx) => {
    const run = await makeRun(tx, {
      onboardingId: onboarding.id,
      method: "role",
      keyId: null,
      roleArn,
      startedBy: how.startedBy,
      purpose: how.purpose
    });
    await recordChecks(tx, actor, run, first.checks);
    return ok(run);
  });
  if (!made.ok) throw new Error("A run was refused by nobody.");
  const test = await roleTestOf(made.value, onboarding.customerId, stream);
  if (!test.ok) return test;
  const checks = [...first.checks];
  try {
    for await (const check of runRoleChecks(test.value, how.write)) checks.push(check);
  } finally {
    test.value.clients.destroy();
  }
  await inTransaction(async (tx) => {
    await recordChecks(tx, actor, made.value, checks.slice(first.checks.length));
    return ok(void 0);
  });
  return ok(checks);
}

// lib/server/connection-test/retest-live-roles.ts
var batch = 50;
async function retestLiveRoles() {
  const counts = { tested: 0, degraded: 0, recovered: 0 };
  for (let after = ""; ; ) {
    const rows = await db().onboarding.findMany({
      where: {
        id: { gt: after },
        method: "role",
        roleArn: { not: null },
        OR: [{ status: { in: ["live", "degraded"] } }, waitingForPortal]
      },
      orderBy: { id: "asc" },
      take: batch
    });
    for (const onboarding of rows) {
      const outcome = await retest(onboarding);
      counts.tested += 1;
      if (outcome !== "same") counts[outcome] += 1;
    }
    const last = rows.at(-1);
    if (last === void 0 || rows.length < batch) return counts;
    after = last.id;
  }
}
var waitingForPortal = {
  status: { in: ["draft", "returned"] },
  projection: { is: { turn: "microshare", dueKeys: { has: "test" } } }
};
async function retest(onboarding) {
  const inUse = onboarding.status === "live" || onboarding.status === "degraded";
  const how = inUse ? { purpose: "retest", startedBy: "portal", write: "without-writing" } : { purpose: "staff", startedBy: "portal", write: "writing" };
  const tabRun = await runStoredRole(onboarding, portalActor, how);
  if (!tabRun.ok) {
    log().warn({ onboardingId: onboarding.id, fault: tabRun.fault.kind }, "a role could not be tested");
    return "same";
  }
  if (!inUse) return "same";
  const failed = tabRun.value.find((check) => check.outcome !== "passed");
  if (failed === void 0) return onboarding.status === "degraded" ? move(onboarding, "live", null) : "same";
  const { diagnosis } = failed;
  if (diagnosis === null || isTransient(diagnosis) || onboarding.status === "degraded") return "same";
  return move(onboarding, "degraded", { check: failed, diagnosis });
}
async function move(onboarding, status, found) {
  const moved = await inTransaction(async (tx) => {
    const fresh = await tx.onboarding.findUniqueOrThrow({ where: { id: onboarding.id } });
    const degradedDiagnosis = found === null ? prismaNamespace_exports.DbNull : toJson(found.diagnosis);
    const changed = await changeOnboarding(tx, fresh, { status, degradedDiagnosis }, onboarding.version);
    if (!changed.ok) return changed;
    await projectOnboarding(tx, onboarding.id);
    const action = status === "live" ? "onboarding.recovered" : "onboarding.degraded";
    const details = found === null ? {} : { check: found.check.name, cause: found.diagnosis.cause };
    await recordAudit(tx, portalActor, action, onboarding.id, { chain: { customerId: onboarding.customerId }, details });
    return ok(void 0);
  });
  if (!moved.ok) return "same";
  return status === "live" ? "recovered" : "degraded";
}
export {
  retestLiveRoles
};
