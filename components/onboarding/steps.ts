import { canTest } from '@/lib/domain/onboarding/onboarding';
import type { OnboardingView } from '@/lib/wire/views';

export const stepNames = ['stream', 'access', 'set-up', 'test', 'seal', 'done'] as const;
export type StepName = (typeof stepNames)[number];

/** `open` is the one to work on, `later` cannot be worked on yet. */
export type StepState = 'done' | 'open' | 'later';

/**
 * What this tab adds to the server's view: an access in hand, whether it is the one of the server's last run, whether its test passed
 * here, and whether one runs here or ended without passing.
 */
export type InHand = { access: boolean; ofLastRun: boolean; proven: boolean; unfinished: boolean };

/**
 * Where each step stands. The first one that is missing is open, later ones wait; a step that staff returned is open again
 * while what follows it keeps its tick, except sealing, which every mended step makes due again.
 */
export function stepsOf(view: OnboardingView, inHand: InHand): Record<StepName, StepState> {
  if (!canStillSubmit(view)) return stepsAtRest(view);
  const returned = new Set(view.returned.map((one) => one.requirement));
  const missing: Record<StepName, boolean> = {
    stream: view.stream === null || returned.has('stream'),
    access: view.method === null,
    'set-up': !inHand.access && (returned.has('access') || !hasOwnAccess(view)),
    // A test that runs again takes its tick, and the seal, away until it has passed.
    test:
      inHand.unfinished ||
      (!inHand.proven && (returned.has('test') || returned.has('access') || !isTested(view) || (inHand.access && !inHand.ofLastRun))),
    seal: true,
    done: true,
  };
  const first = stepNames.find((name) => missing[name]) ?? 'done';
  const stateOf = (name: StepName): StepState => (name === first ? 'open' : missing[name] ? 'later' : 'done');
  return {
    stream: stateOf('stream'),
    access: stateOf('access'),
    'set-up': stateOf('set-up'),
    test: stateOf('test'),
    seal: stateOf('seal'),
    done: stateOf('done'),
  };
}

/** The steps that lie below the current one as a line: what is decided, and at rest what is known of the others. */
export function shownSteps(steps: Record<StepName, StepState>, facts: Record<StepName, string>, current: StepName | null): StepName[] {
  const isAtRest = stepNames.every((name) => name === 'done' || steps[name] !== 'open');
  return stepNames.filter((name) => name !== current && (steps[name] === 'done' || (isAtRest && facts[name] !== '')));
}

/** Where nothing can be done in the steps: each has its tick by its own fact, so that a paused draft claims nothing. */
function stepsAtRest(view: OnboardingView): Record<StepName, StepState> {
  const isSubmitted = view.submission !== null;
  const tickIf = (isDone: boolean): StepState => (isDone ? 'done' : 'later');
  return {
    stream: tickIf(view.stream !== null),
    access: tickIf(view.method !== null),
    'set-up': tickIf(isSubmitted || hasOwnAccess(view)),
    test: tickIf(isTested(view)),
    seal: tickIf(isSubmitted),
    done: isSubmitted || view.status === 'retired' ? 'open' : 'later',
  };
}

/** True while the customer may still test and submit. */
export function canStillSubmit(view: Pick<OnboardingView, 'status'>): boolean {
  return canTest(view.status);
}

/** Whether the access has passed the test: what was submitted, where it is with Microshare, else what the onboarding holds now. */
function isTested({ submission, requirements, lastRun, ...view }: OnboardingView): boolean {
  const isProven = lastRun?.proven ?? false;
  if (submission !== null && !canTest(view.status)) return submission.tested || isProven;
  // What passed before the connection was lost proves nothing now.
  if (view.status === 'degraded') return false;
  const requirement = requirements.find(({ key }) => key === 'test');
  return requirement === undefined ? isProven : requirement.state === 'done';
}

/** Whether the server has an access of the customer's own. A colleague's counts once it is confirmed. */
function hasOwnAccess(view: OnboardingView): boolean {
  if (view.delegated.waiting !== null) return false;
  const requirement = view.requirements.find(({ key }) => key === 'access');
  if (requirement !== undefined) return requirement.state === 'done';
  return view.method === 'role' ? view.roleArn !== null : view.lastRun?.method === 'keys' && view.lastRun.keyId !== null;
}
