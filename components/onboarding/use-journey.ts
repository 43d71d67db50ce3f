'use client';

import { useEffect, useRef, useState } from 'react';
import { type AccessState, heldOf, isOfRun, isProvenHere, isUnfinishedHere, tabRunOf } from '@/components/onboarding/access/access-state';
import type { AccessSubject, AccessTools, SealedAccess } from '@/components/onboarding/access/flow-context';
import { knownRoleOf } from '@/components/onboarding/access/known-role';
import { type AccessFlow, useAccessFlow } from '@/components/onboarding/access/use-access-flow';
import { type KeptPin, useKeptPin } from '@/components/onboarding/access/use-kept-pin';
import type { OnboardingActions } from '@/components/onboarding/onboarding-actions';
import { canStillSubmit, type StepName, type StepState, stepNames, stepsOf } from '@/components/onboarding/steps';
import { fetchAhead } from '@/lib/browser/ask-worker';
import type { SubmitInput } from '@/lib/wire/onboarding-inputs';
import type { OnboardingView, SandboxView } from '@/lib/wire/views';

/** Where the journey stands: the server's view, this tab's access, and the step that is open. */
export type JourneyState = {
  view: OnboardingView;
  flow: AccessFlow;
  pin: KeptPin;
  steps: Record<StepName, StepState>;
  /** The step that is shown whole; null where a pause leaves nothing to do in any. */
  current: StepName | null;
  /** The finished step that was opened to be changed, or null. */
  changing: StepName | null;
  change: (step: StepName | null) => void;
};

export function useJourney(view: OnboardingView, sandbox: SandboxView, actions: OnboardingActions): JourneyState {
  const pin = useKeptPin(view.id, sandbox);
  const flow = useAccessFlow(subjectOf(view, sandbox, pin), toolsOf(view.id, actions));
  const [changing, change] = useState<StepName | null>(null);
  const access = heldOf(flow.state)?.access;
  const steps = stepsOf(view, {
    access: access !== undefined,
    ofLastRun: access !== undefined && isOfRun(access, view.lastRun),
    proven: isProvenHere(flow.state),
    unfinished: isUnfinishedHere(flow.state),
  });
  const next = stepNames.find((name) => steps[name] === 'open') ?? null;
  const submittable = canStillSubmit(view);
  const current = changing ?? (flow.state.at === 'submitted' && !submittable ? 'done' : next);
  useFocusOnMove(current);
  useLeaveTest(flow.state, change);
  useEffect(() => {
    if (submittable) fetchAhead(sandbox.sandboxUrl);
  }, [submittable, sandbox.sandboxUrl]);
  useKnownRole(flow, knownRoleOf(view));
  return { view, flow, pin, steps, current, changing, change };
}

/** Takes the server's role after a reload, so that nobody types it again. */
function useKnownRole({ state, takeRole }: AccessFlow, role: string | null): void {
  const isEmpty = state.at === 'empty';
  useEffect(() => {
    if (isEmpty && role !== null) takeRole(role);
  }, [isEmpty, role, takeRole]);
}

/** When the open step moves on, its heading takes the focus, so that a screen reader and the keyboard follow. */
function useFocusOnMove(current: StepName | null): void {
  const before = useRef(current);
  useEffect(() => {
    const left = before.current;
    before.current = current;
    if (current === null || left === current) return;
    const heading = document.getElementById(`heading-${current}`);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  }, [current]);
}

/** A test that was opened once more folds as soon as it has passed. */
function useLeaveTest(state: AccessState, change: (step: StepName | null) => void): void {
  const hasPassed = tabRunOf(state)?.end?.kind === 'passed';
  useEffect(() => {
    if (hasPassed) change(null);
  }, [hasPassed, change]);
}

function subjectOf(view: OnboardingView, sandbox: SandboxView, pin: KeptPin): AccessSubject {
  const { id: onboardingId, company, stream, externalId, lastRun, returned } = view;
  const facts = { region: stream?.region ?? '', accountId: stream?.accountId ?? '', streamName: stream?.name ?? '' };
  const { kept: keptPin, mustCompare } = pin;
  const returnedAt = returned.at(-1)?.at ?? null;
  return { onboardingId, company, stream: facts, externalId, sandbox, lastRun, returnedAt, keptPin, mustCompare };
}

function toolsOf(onboardingId: string, actions: OnboardingActions): AccessTools {
  return { ...actions, submit: (sealed) => actions.submit(submissionOf(onboardingId, sealed)) };
}

function submissionOf(onboardingId: string, { access, receipt, testRunId }: SealedAccess): SubmitInput {
  const { armored, sealedAt } = receipt;
  const keyId = access.kind === 'keys' ? access.accessKeyId : null;
  const roleArn = access.kind === 'role' ? access.roleArn : null;
  return { onboardingId, method: access.kind, testRunId, keyId, roleArn, armored, sealedAt };
}
