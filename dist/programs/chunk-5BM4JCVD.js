import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  currentDiagnosis
} from "./chunk-Y5CRQG2C.js";
import {
  announceChange
} from "./chunk-ACQ5QWY4.js";
import {
  checkNames,
  requiredChecks,
  testVersion
} from "./chunk-2AGH2HGD.js";
import {
  requireSetting,
  settings
} from "./chunk-UZZU7K3T.js";
import {
  parseStream
} from "./chunk-43XB3J6N.js";

// lib/server/onboarding/stored-json.ts
function toJson(value) {
  return value;
}
function fromJson(value) {
  return value;
}

// lib/domain/onboarding/proof.ts
function evidenceOf(subject, runs) {
  const own = runs.filter((run) => isOf(subject, run));
  return { method: subject.method, checks: own.flatMap((run) => run.checks), version: own[0]?.version ?? testVersion };
}
function isProven({ method, checks, version }) {
  const last = latest(checks);
  const passed = requiredChecks(method, version).every((name) => last.get(name)?.outcome === "passed");
  return passed && requiredChecks(method).every((name) => last.get(name)?.outcome !== "failed");
}
function provenAtOf(evidence) {
  if (!isProven(evidence)) return null;
  const last = latest(evidence.checks);
  const times = requiredChecks(evidence.method, evidence.version).flatMap((name) => last.get(name)?.at ?? []);
  return times.sort().at(-1) ?? null;
}
function standingFailure({ method, checks }) {
  const last = latest(checks);
  const failed = requiredChecks(method).flatMap((name) => last.get(name) ?? []).filter((check) => check.outcome !== "passed");
  const diagnosed = failed.flatMap(({ at, diagnosis }) => diagnosis === null ? [] : [{ at, diagnosis }]);
  return diagnosed.sort((one, other) => one.at < other.at ? 1 : -1)[0] ?? null;
}
function proofOf(evidence, submittedUntested) {
  if (evidence !== null && isProven(evidence)) return "proven";
  if (submittedUntested) return "untested";
  return evidence?.checks.some((check) => check.outcome === "passed" && check.observedBy === "server") ? "partly" : "none";
}
function latest(checks) {
  return new Map(checks.map((check) => [check.name, check]));
}
function isOf(subject, run) {
  if (run.method !== subject.method || run.streamArn !== subject.streamArn) return false;
  return subject.method === "role" ? run.roleArn === subject.roleArn : run.keyId === subject.keyId;
}

// lib/domain/onboarding/response-targets.ts
var targets = { portalWorkingDays: 1, goLiveWorkingDays: 5, customerDays: 14, returnedDays: 7, degradedDays: 3 };
function deadlineOf({ key, side, since }, status) {
  switch (key) {
    case "review":
    case "approve":
      return afterWorkingDays(since, targets.portalWorkingDays);
    case "go-live":
      return afterWorkingDays(since, targets.goLiveWorkingDays);
    case "retest":
      return afterDays(since, targets.degradedDays);
    case "test":
      if (side === "microshare") return afterWorkingDays(since, targets.portalWorkingDays);
      return afterDays(since, status === "returned" ? targets.returnedDays : targets.customerDays);
    case "stream":
    case "access":
    case "submit":
    case "confirm-access":
      return afterDays(since, status === "returned" ? targets.returnedDays : targets.customerDays);
    case "resume":
    case "revoke-access":
      return null;
  }
}
function afterWorkingDays(since, days) {
  const at = new Date(since);
  if (isWeekend(at)) at.setUTCHours(0, 0, 0, 0);
  while (isWeekend(at)) at.setUTCDate(at.getUTCDate() + 1);
  for (let left = days; left > 0; left -= 1) {
    do
      at.setUTCDate(at.getUTCDate() + 1);
    while (isWeekend(at));
  }
  return at.toISOString();
}
function afterDays(since, days) {
  return new Date(Date.parse(since) + days * 864e5).toISOString();
}
function isWeekend(at) {
  return at.getUTCDay() === 0 || at.getUTCDay() === 6;
}

// lib/domain/onboarding/requirements.ts
function requirementsOf(facts) {
  const steps = facts.status === "retired" ? retiredSteps(facts) : [...interruptions(facts), ...journey(facts)];
  const first = steps.find((step2) => step2.open && !step2.later);
  return steps.map((step2) => ({
    key: step2.key,
    side: step2.side,
    state: stateOf(step2, first ?? null, facts.paused !== null),
    since: step2.open ? step2.since : null,
    deadline: step2 === first || step2.again && step2.side === first?.side ? deadlineOf(step2, facts.status) : null,
    reason: step2.reason ?? null,
    diagnosis: step2.diagnosis ?? null,
    alternatives: step2.open ? step2.alternatives ?? [] : []
  }));
}
function turnOf(requirements, statusSince) {
  const due = requirements.filter(isDue);
  const [first] = due;
  const deadlines = due.flatMap((requirement) => requirement.deadline ?? []).sort();
  return {
    side: first?.side ?? "none",
    since: first?.since ?? statusSince,
    deadline: deadlines[0] ?? null,
    dueKeys: due.map((requirement) => requirement.key)
  };
}
function isDue(requirement) {
  return requirement.state === "due" || requirement.state === "due-again";
}
function stateOf(step2, first, paused) {
  if (!step2.open) return "done";
  if (step2.later || first === null) return "due-later";
  if (step2.side !== first.side) return "waiting";
  if (step2.again && (step2 === first || !paused)) return "due-again";
  return step2 === first ? "due" : "due-later";
}
function interruptions(facts) {
  const { paused, degraded } = facts;
  const steps = [];
  if (facts.status === "paused" && paused !== null) {
    steps.push({ key: "resume", side: paused.by, open: true, since: paused.since, reason: paused.reason });
  }
  if (standing(facts) === "degraded") {
    const side = degraded === null ? "customer" : sideOfRetest(degraded, facts.method);
    const diagnosis = degraded === null ? {} : { diagnosis: degraded };
    steps.push({ key: "retest", side, open: true, again: true, since: facts.statusSince, alternatives: ["submit"], ...diagnosis });
  }
  return steps;
}
function journey(facts) {
  const status = standing(facts);
  const giving = status === "draft" || status === "returned";
  const past = (reached) => !reached.includes(status);
  const asked = facts.submission?.at ?? facts.statusSince;
  return [
    step(facts, "stream", !facts.streamKnown),
    ...facts.delegatedAt !== null && giving ? [{ key: "confirm-access", side: "customer", open: true, again: false, since: facts.delegatedAt }] : [],
    { ...step(facts, "access", giving && !facts.accessKnown), ...facts.delegatedAt === null ? {} : { alternatives: ["confirm-access"] } },
    testStep(facts, giving),
    step(facts, "submit", giving),
    { key: "review", side: "microshare", open: past(["in-review", "approved", "live", "degraded"]), since: asked },
    { key: "approve", side: "microshare", open: past(["approved", "live", "degraded"]), since: asked },
    { key: "go-live", side: "microshare", open: past(["live", "degraded"]), since: status === "approved" ? facts.statusSince : asked }
  ];
}
function step(facts, key, missing) {
  const returned = facts.returned.find((one) => one.requirement === key);
  if (returned === void 0) return { key, side: "customer", open: missing, since: facts.statusSince };
  return { key, side: "customer", open: true, again: true, since: returned.at, reason: returned.reason };
}
function testStep(facts, giving) {
  const base = step(facts, "test", giving && facts.provenAt === null);
  if (!giving && !base.again) {
    const untested = facts.submission !== null && !facts.submission.tested && facts.provenAt === null;
    const open = untested && (standing(facts) === "submitted" || standing(facts) === "in-review");
    return { ...base, open, side: open ? "microshare" : "customer", again: false, since: facts.submission?.at ?? facts.statusSince };
  }
  if (!base.open) return base;
  const alternatives = ["submit"];
  if (facts.failure === null) return { ...base, alternatives };
  const { at, diagnosis } = facts.failure;
  return { ...base, again: true, since: at, side: diagnosis.mustAct === "microshare" ? "microshare" : "customer", diagnosis, alternatives };
}
function retiredSteps(facts) {
  if (facts.submission === null) return [];
  return [{ key: "revoke-access", side: "customer", open: true, later: true, since: facts.statusSince }];
}
function sideOfRetest(diagnosis, method) {
  if (diagnosis.mustAct === "customer") return "customer";
  if (diagnosis.mustAct === "microshare") return "microshare";
  return method === "role" ? "microshare" : "customer";
}
function standing(facts) {
  return facts.status === "paused" && facts.paused !== null ? facts.paused.from : facts.status;
}

// lib/domain/onboarding/review-flags.ts
function reviewFlagsOf(facts) {
  const last = new Map(facts.checks.map((check) => [check.name, check]));
  const before = facts.submissionAccounts.filter((account) => account !== facts.accountId);
  const found = [
    ["unconfirmed-company", facts.unconfirmed],
    ["same-key", facts.sameKeyElsewhere],
    ["account-changed", facts.accountId !== null && before.length > 0],
    ["no-encryption", last.get("encryption")?.proof["encryption"] === "NONE"],
    ["over-privileged", last.get("only-that")?.diagnosis?.cause === "too-much-allowed"],
    ["code-wrong", last.get("received")?.outcome === "failed"],
    ["untested", facts.submission !== null && !facts.submission.tested && !facts.proven],
    ["sealed-by-hand", facts.submission?.sealedByHand === true],
    ["four-eyes", facts.waitsForSecond]
  ];
  return found.flatMap(([name, isSo]) => isSo ? [name] : []);
}

// lib/domain/search-words.ts
function searchWords(texts) {
  const whole = texts.flatMap((text) => text === null ? [] : plain(text).split(/[\s,;]+/));
  const parts = whole.flatMap((word) => word.split(/[^\p{L}\p{N}]+/u));
  return [...new Set([...whole, ...parts].map((word) => word.slice(0, 64)))].filter((word) => word !== "");
}
function plain(text) {
  return text.normalize("NFKD").replace(new RegExp("\\p{M}", "gu"), "").replace(/[\p{Cc}\p{Cf}]/gu, "").toLowerCase();
}

// lib/server/onboarding/stream-of.ts
function streamOf({ region, streamAccountId, streamName }) {
  if (region === null || streamAccountId === null || streamName === null) return null;
  const stream = parseStream({ region, accountId: streamAccountId, name: streamName });
  if (!stream.ok) throw new Error(`A stored stream does not parse: ${stream.fault.kind}`);
  return stream.value;
}

// lib/server/onboarding/history.ts
var runsKept = 40;
async function historyOf(tx, onboardingId) {
  const runs = await tx.testRun.findMany({
    where: { onboardingId, purpose: { not: "retest" } },
    orderBy: { startedAt: "desc" },
    take: runsKept,
    include: { checks: { orderBy: [{ at: "asc" }, { id: "asc" }] } }
  });
  const submissions = await tx.submission.findMany({
    where: { onboardingId },
    orderBy: { submittedAt: "asc" },
    include: { sealed: { omit: { armored: true, contentHash: true } } }
  });
  const returns = await tx.returnedRequirement.findMany({ where: { onboardingId }, orderBy: { returnedAt: "asc" } });
  return { runs: runs.reverse().map(recordOf), submissions, returns };
}
function currentEvidence(onboarding, history) {
  const subject = subjectOf(onboarding);
  return subject === null ? null : evidenceOf(subject, history.runs);
}
function subjectOf(onboarding) {
  const stream = streamOf(onboarding);
  const { method, keyId, roleArn } = onboarding;
  if (stream === null || method === null) return null;
  if ((method === "role" ? roleArn : keyId) === null) return null;
  return { method, keyId, roleArn, streamArn: stream.arn };
}
function wasTested(submission, history) {
  const run = history.runs.find((one) => one.id === submission.testRunId);
  if (run === void 0 || run.streamArn === null) return false;
  const { method, keyId, roleArn, streamArn } = run;
  const evidence = evidenceOf({ method, keyId, roleArn, streamArn }, history.runs);
  const until = submission.submittedAt.toISOString();
  return isProven({ ...evidence, checks: evidence.checks.filter((check) => check.at <= until) });
}
function recordOf(stored) {
  const checks = stored.checks.filter((row) => isCheckName(row.name)).map(makeCheck);
  const streamArn = checks.find((check) => check.name === "account")?.proof["streamArn"] ?? null;
  const { id, method, keyId, roleArn, startedAt, version } = stored;
  return { id, method, keyId, roleArn, streamArn, startedAt: startedAt.toISOString(), version, checks, stored };
}
function makeCheck(row) {
  return {
    name: row.name,
    outcome: row.outcome,
    observedBy: row.observedBy,
    at: row.at.toISOString(),
    attempts: row.attempts,
    proof: fromJson(row.proof),
    answer: fromJson(row.answer),
    diagnosis: currentDiagnosis(fromJson(row.diagnosis))
  };
}
function isCheckName(name) {
  return checkNames.some((known) => known === name);
}

// lib/server/onboarding/facts-of.ts
function factsOf(onboarding, history) {
  const method = onboarding.method;
  const evidence = currentEvidence(onboarding, history);
  const submission = history.submissions.at(-1);
  return {
    status: onboarding.status,
    statusSince: onboarding.statusSince.toISOString(),
    streamKnown: streamOf(onboarding) !== null,
    method,
    accessKnown: subjectOf(onboarding) !== null,
    provenAt: evidence === null ? null : provenAtOf(evidence),
    failure: evidence === null ? null : standingFailure(evidence),
    submission: submission === void 0 ? null : { at: submission.submittedAt.toISOString(), tested: wasTested(submission, history) },
    returned: history.returns.filter((row) => row.settledAt === null).map((row) => ({ requirement: row.requirement, reason: row.reason, at: row.returnedAt.toISOString() })),
    delegatedAt: onboarding.delegatedAccess === null ? null : fromJson(onboarding.delegatedAccess).at,
    paused: pausedOf(onboarding),
    degraded: onboarding.status === "degraded" || onboarding.pausedFrom === "degraded" ? fromJson(onboarding.degradedDiagnosis) : null
  };
}
function pausedOf(onboarding) {
  if (onboarding.status !== "paused" || onboarding.pausedFrom === null) return null;
  return {
    by: sideOfPause(onboarding),
    from: onboarding.pausedFrom,
    reason: onboarding.pausedReason ?? "",
    since: onboarding.statusSince.toISOString()
  };
}
function sideOfPause(onboarding) {
  return onboarding.pausedBy?.startsWith("microshare:") ? "microshare" : "customer";
}

// lib/server/onboarding/key-mac.ts
import { createHmac } from "node:crypto";
function keyMacOf(keyId) {
  return createHmac("sha256", requireSetting("hmacKey")).update(`key-id:${keyId}`).digest("base64url");
}

// lib/server/onboarding/projection-of.ts
async function projectionOf(tx, onboarding) {
  const history = await historyOf(tx, onboarding.id);
  const facts = factsOf(onboarding, history);
  const turn = turnOf(requirementsOf(facts), facts.statusSince);
  const customer = await tx.customer.findUniqueOrThrow({
    where: { id: onboarding.customerId },
    select: { name: true, confirmedAt: true, memberships: { select: { person: { select: { name: true, email: true } } } } }
  });
  const people = customer.memberships.flatMap(({ person }) => [person.name, person.email]);
  const stream = streamOf(onboarding);
  const keyId = onboarding.method === "keys" ? onboarding.keyId : null;
  const keyIdMac = keyId === null ? null : keyMacOf(keyId);
  const evidence = currentEvidence(onboarding, history);
  const method = onboarding.method;
  const submission = history.submissions.at(-1) ?? null;
  return {
    onboardingId: onboarding.id,
    customerId: onboarding.customerId,
    company: customer.name,
    status: onboarding.status,
    turn: turn.side,
    since: new Date(turn.since),
    nextDeadline: turn.deadline === null ? null : new Date(turn.deadline),
    dueKeys: turn.dueKeys,
    method,
    region: onboarding.region,
    accountId: onboarding.streamAccountId,
    streamName: onboarding.streamName,
    keyIdTail: keyId?.slice(-4) ?? null,
    keyIdMac,
    proof: proofOf(evidence, submission !== null && facts.submission?.tested === false),
    provenAt: facts.provenAt === null ? null : new Date(facts.provenAt),
    flags: reviewFlagsOf({
      unconfirmed: customer.confirmedAt === null,
      checks: evidence?.checks ?? [],
      sameKeyElsewhere: await isKeyElsewhere(tx, onboarding.id, keyIdMac),
      submissionAccounts: accountsOf(history),
      accountId: onboarding.streamAccountId,
      submission: submission === null ? null : { tested: facts.submission?.tested === true, sealedByHand: submission.sealedByHand },
      proven: facts.provenAt !== null,
      waitsForSecond: settings().fourEyes && onboarding.status === "approved"
    }),
    assignedTo: onboarding.assignedTo,
    people: people.join(" "),
    searchText: searchWords([customer.name, stream?.name ?? null, onboarding.streamAccountId, keyId?.slice(-4) ?? null, ...people]).join(
      " "
    )
  };
}
async function isKeyElsewhere(tx, onboardingId, keyIdMac) {
  if (keyIdMac === null) return false;
  const other = await tx.onboardingProjection.findFirst({
    where: { keyIdMac, onboardingId: { not: onboardingId } },
    select: { onboardingId: true }
  });
  return other !== null;
}
function accountsOf(history) {
  return history.submissions.flatMap((submission) => {
    if (submission.roleArn !== null) return submission.roleArn.split(":")[4] ?? [];
    const run = history.runs.find((one) => one.id === submission.testRunId);
    return run?.streamArn?.split(":")[4] ?? [];
  });
}

// lib/server/onboarding/project-onboarding.ts
async function projectOnboarding(tx, onboardingId) {
  const onboarding = await tx.onboarding.findUniqueOrThrow({ where: { id: onboardingId } });
  const projection = await projectionOf(tx, onboarding);
  const { onboardingId: _, ...rest } = projection;
  const before = await tx.onboardingProjection.findUnique({ where: { onboardingId }, select: { keyIdMac: true } });
  await tx.onboardingProjection.upsert({ where: { onboardingId }, create: projection, update: rest });
  if (before?.keyIdMac !== projection.keyIdMac) await reflagTwins(tx, onboardingId, [before?.keyIdMac, projection.keyIdMac]);
  await announceChange(tx, { onboardingId, customerId: onboarding.customerId });
  return onboarding;
}
async function reflagTwins(tx, onboardingId, macs) {
  const known = macs.filter((mac) => mac !== null && mac !== void 0);
  const twins = await tx.onboardingProjection.findMany({
    where: { keyIdMac: { in: known }, onboardingId: { not: onboardingId } },
    select: { onboardingId: true }
  });
  for (const twin of twins) {
    const row = await tx.onboarding.findUniqueOrThrow({ where: { id: twin.onboardingId } });
    const { flags } = await projectionOf(tx, row);
    await tx.onboardingProjection.update({ where: { onboardingId: twin.onboardingId }, data: { flags } });
  }
}

export {
  evidenceOf,
  isProven,
  toJson,
  streamOf,
  historyOf,
  subjectOf,
  projectionOf,
  projectOnboarding
};
