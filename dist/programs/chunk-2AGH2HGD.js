import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);

// lib/domain/onboarding/connection-test.ts
var testVersion = 1;
var connectionTest = {
  read: { methods: ["role", "keys"], required: { since: 1 }, requests: [], role: false },
  account: { methods: ["role", "keys"], required: { since: 1 }, requests: [], role: false },
  identity: { methods: ["role", "keys"], required: { since: 1 }, requests: ["get-caller-identity"], role: true },
  bound: { methods: ["role"], required: { since: 1 }, requests: [], role: true },
  "may-write": {
    methods: ["role", "keys"],
    required: { since: 1 },
    requests: ["dry-run-put-record", "dry-run-put-records"],
    role: true
  },
  wrote: { methods: ["role", "keys"], required: { since: 1 }, requests: ["put-record"], role: true },
  encryption: { methods: ["role", "keys"], required: "advice", requests: [], role: true, comesWith: "wrote" },
  "only-that": { methods: ["role", "keys"], required: "opt-in", requests: ["get-shard-iterator", "list-streams"], role: true },
  received: { methods: ["role", "keys"], required: "opt-in", requests: [], role: false }
};
var checkNames = Object.keys(connectionTest);
var roleCheckNames = checkNames.filter((name) => connectionTest[name].role);
function checksFor(method) {
  return checkNames.filter((name) => rowOf(name).methods.includes(method));
}
function requiredChecks(method, version = testVersion) {
  return checksFor(method).filter((name) => {
    const { required } = rowOf(name);
    return typeof required === "object" && required.since <= version;
  });
}
function isOptIn(name) {
  return rowOf(name).required === "opt-in";
}
function requestsOf(name) {
  return rowOf(name).requests;
}
function isDryRun(request) {
  return request === "dry-run-put-record" || request === "dry-run-put-records" || request === "get-shard-iterator";
}
function checkOfRequest(request) {
  const name = checkNames.find((one) => requestsOf(one).includes(request));
  if (name === void 0) throw new Error(`No check has the request ${request}.`);
  return name;
}
function rowOf(name) {
  return connectionTest[name];
}

export {
  testVersion,
  checkNames,
  checksFor,
  requiredChecks,
  isOptIn,
  requestsOf,
  isDryRun,
  checkOfRequest
};
