import type { Diagnosis } from '@/lib/domain/aws/cause';
import type { Method, Status } from '@/lib/domain/onboarding/onboarding';
import { comesFirst, type ReplacementFacts, replacementStep } from '@/lib/domain/onboarding/replacement-step';
import { deadlineOf } from '@/lib/domain/onboarding/response-targets';

export const requirementKeys = [
  'stream',
  'access',
  'test',
  'submit',
  'confirm-access',
  'review',
  'approve',
  'go-live',
  'retest',
  'resume',
  'replace',
  'take-over',
  'switch',
  'end-old-access',
  'confirm-use',
  'revoke-access',
] as const;
export type RequirementKey = (typeof requirementKeys)[number];

/** What staff may return to the customer; each re-opens only its own step. */
export const returnableKeys = ['stream', 'access', 'test', 'submit'] as const satisfies readonly RequirementKey[];
export type ReturnableKey = (typeof returnableKeys)[number];

export type Side = 'customer' | 'microshare';

/** One thing still due, computed from facts. `since` and `deadline` are ISO times. */
export type Requirement = {
  key: RequirementKey;
  side: Side;
  state: 'due' | 'due-later' | 'waiting' | 'due-again' | 'done';
  since: string | null;
  deadline: string | null;
  reason: string | null;
  diagnosis: Diagnosis | null;
  alternatives: RequirementKey[];
};

/** All that decides what is due; each is read from its own rows. Times are ISO 8601 in UTC. */
export type OnboardingFacts = {
  status: Status;
  statusSince: string;
  streamKnown: boolean;
  method: Method | null;
  /** A role ARN or key id was read and belongs to the stream's account. */
  accessKnown: boolean;
  /** When the connection test last passed for this access and stream. */
  provenAt: string | null;
  /** The last failed check of the newest run, when no later one passed it. */
  failure: { at: string; diagnosis: Diagnosis } | null;
  submission: { at: string; tested: boolean } | null;
  returned: { requirement: ReturnableKey; reason: string; at: string }[];
  /** Access that came by a delegated link and waits for the customer's word. */
  delegatedAt: string | null;
  paused: { by: Side; from: Status; reason: string; since: string; until?: string } | null;
  degraded: Diagnosis | null;
  /** Since when the owners are asked whether the stream is still wanted; null where they are not. */
  reviewAskedAt: string | null;
  /** The new access beside the one in use; null without one. */
  replacement: ReplacementFacts | null;
};

/**
 * What is due, by whom: pure, so that the checklist, the reminders, the case and the queue cannot disagree. The first open
 * step decides the side that moves; open steps of the other side wait, later ones of the same side come later. So exactly
 * one side has the move unless nothing is open.
 */
export function requirementsOf(facts: OnboardingFacts): Requirement[] {
  const steps = facts.status === 'retired' ? retiredSteps(facts) : openSteps(facts);
  const first = steps.find((step) => step.open && !step.later);
  return steps.map((step) => ({
    key: step.key,
    side: step.side,
    state: stateOf(step, first ?? null, facts.paused !== null),
    since: step.open ? step.since : null,
    deadline: step === first || (step.again && step.side === first?.side) ? (step.until ?? deadlineOf(step, facts.status)) : null,
    reason: step.reason ?? null,
    diagnosis: step.diagnosis ?? null,
    alternatives: step.open ? (step.alternatives ?? []) : [],
  }));
}

type Step = {
  key: RequirementKey;
  side: Side;
  open: boolean;
  since: string;
  again?: boolean;
  /** Listed, but nobody is waited for. */
  later?: boolean;
  reason?: string;
  /** When it is meant to be done, where a person said so. */
  until?: string;
  diagnosis?: Diagnosis;
  alternatives?: RequirementKey[];
};

function stateOf(step: Step, first: Step | null, paused: boolean): Requirement['state'] {
  if (!step.open) return 'done';
  if (step.later || first === null) return 'due-later';
  if (step.side !== first.side) return 'waiting';
  if (step.again && (step === first || !paused)) return 'due-again';
  return step === first ? 'due' : 'due-later';
}

function openSteps(facts: OnboardingFacts): Step[] {
  const step = facts.replacement === null ? null : replacementStep(facts.replacement);
  const before = step !== null && comesFirst(step, facts.status) ? [step] : [];
  const after = step !== null && before.length === 0 ? [step] : [];
  return [...before, ...interruptions(facts), ...after, ...review(facts), ...journey(facts)];
}

/** Records flow on while the owners are asked, so nothing else waits for it. */
function review({ reviewAskedAt }: OnboardingFacts): Step[] {
  return reviewAskedAt === null ? [] : [{ key: 'confirm-use', side: 'customer', open: true, since: reviewAskedAt }];
}

function interruptions(facts: OnboardingFacts): Step[] {
  const { paused, degraded } = facts;
  const steps: Step[] = [];
  if (facts.status === 'paused' && paused !== null) {
    const { by: side, since, reason, until } = paused;
    steps.push({ key: 'resume', side, open: true, since, reason, ...(until === undefined ? {} : { until }) });
  }
  if (standing(facts) === 'degraded') {
    const side = degraded === null ? 'customer' : sideOfRetest(degraded, facts.method);
    const diagnosis = degraded === null ? {} : { diagnosis: degraded };
    steps.push({ key: 'retest', side, open: true, again: true, since: facts.statusSince, alternatives: ['submit'], ...diagnosis });
  }
  return steps;
}

function journey(facts: OnboardingFacts): Step[] {
  const status = standing(facts);
  const giving = status === 'draft' || status === 'returned';
  const past = (reached: readonly Status[]) => !reached.includes(status);
  const asked = facts.submission?.at ?? facts.statusSince;
  return [
    step(facts, 'stream', !facts.streamKnown),
    ...(facts.delegatedAt !== null && giving
      ? [{ key: 'confirm-access', side: 'customer', open: true, again: false, since: facts.delegatedAt } as const]
      : []),
    { ...step(facts, 'access', giving && !facts.accessKnown), ...(facts.delegatedAt === null ? {} : { alternatives: ['confirm-access'] }) },
    testStep(facts, giving),
    step(facts, 'submit', giving),
    { key: 'review', side: 'microshare', open: past(['in-review', 'approved', 'live', 'degraded']), since: asked },
    { key: 'approve', side: 'microshare', open: past(['approved', 'live', 'degraded']), since: asked },
    { key: 'go-live', side: 'microshare', open: past(['live', 'degraded']), since: status === 'approved' ? facts.statusSince : asked },
  ];
}

/** One of the customer's own steps: open by its fact, or opened again by staff. */
function step(facts: OnboardingFacts, key: ReturnableKey, missing: boolean): Step {
  const returned = facts.returned.find((one) => one.requirement === key);
  if (returned === undefined) return { key, side: 'customer', open: missing, since: facts.statusSince };
  return { key, side: 'customer', open: true, again: true, since: returned.at, reason: returned.reason };
}

/**
 * Before the submission a failed test is the customer's to run again, unless Microshare's own side failed: no job repeats it. An
 * untested submission is tested by Microshare.
 */
function testStep(facts: OnboardingFacts, giving: boolean): Step {
  const base = step(facts, 'test', giving && facts.provenAt === null);
  if (!giving && !base.again) {
    const untested = facts.submission !== null && !facts.submission.tested && facts.provenAt === null;
    const open = untested && (standing(facts) === 'submitted' || standing(facts) === 'in-review');
    return { ...base, open, side: open ? 'microshare' : 'customer', again: false, since: facts.submission?.at ?? facts.statusSince };
  }
  if (!base.open) return base;
  const alternatives: RequirementKey[] = ['submit'];
  if (facts.failure === null) return { ...base, alternatives };
  const { at, diagnosis } = facts.failure;
  return { ...base, again: true, since: at, side: diagnosis.mustAct === 'microshare' ? 'microshare' : 'customer', diagnosis, alternatives };
}

function retiredSteps(facts: OnboardingFacts): Step[] {
  if (facts.submission === null) return [];
  // Only the customer can see whether the key or role is gone, so the portal lists it and waits for nobody.
  return [{ key: 'revoke-access', side: 'customer', open: true, later: true, since: facts.statusSince }];
}

/** A live role that AWS or the network refused is tested again by the portal's own job; a key is the customer's to test again. */
function sideOfRetest(diagnosis: Diagnosis, method: Method | null): Side {
  if (diagnosis.mustAct === 'customer') return 'customer';
  if (diagnosis.mustAct === 'microshare') return 'microshare';
  return method === 'role' ? 'microshare' : 'customer';
}

/** The status that the journey stands in; a pause hides none of it. */
function standing(facts: OnboardingFacts): Status {
  return facts.status === 'paused' && facts.paused !== null ? facts.paused.from : facts.status;
}
