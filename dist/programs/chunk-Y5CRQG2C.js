import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);

// lib/domain/onboarding/old-names.ts
var names = {
  "handed-over": "submitted",
  "hand-over": "submit",
  "strangers-key": "unknown-key",
  handoverId: "submissionId",
  handedOverAt: "submittedAt",
  rung: "check",
  rungs: "checks",
  witness: "observedBy"
};
function currentName(name) {
  return Object.hasOwn(names, name) ? names[name] ?? name : name;
}
function currentSide(side) {
  return side === "portal" ? "microshare" : side;
}
function currentCause(cause) {
  return cause.replaceAll("_", "-");
}
function currentDiagnosis(stored) {
  if (stored === null) return null;
  const { cause, actor, mustAct, ...rest } = stored;
  return { ...rest, cause: currentCause(cause), mustAct: mustAct ?? currentSide(actor ?? "microshare") };
}

export {
  currentName,
  currentDiagnosis
};
