'use client';

import { exampleSandbox } from '@/app/design/examples';
import { Journey } from '@/components/onboarding/journey';
import type { OnboardingActions } from '@/components/onboarding/onboarding-actions';
import type { OnboardingView } from '@/lib/wire/views';

/** The journey as it looks for a view. Its buttons answer as a portal does that cannot be reached. */
export function ExampleJourney({ view }: { view: OnboardingView }) {
  return (
    <Journey actions={unreachable} armoredKeys="" guide={{ templateUrl: null, egressAddresses: [] }} sandbox={exampleSandbox} view={view} />
  );
}

const stopped = async () => ({ ok: false as const, fault: { kind: 'stopped' } });

const unreachable: OnboardingActions = {
  nameStream: stopped,
  chooseMethod: stopped,
  saveGuideChoices: stopped,
  startTestRun: stopped,
  testRole: stopped,
  typeBackCode: stopped,
  readTestRecord: stopped,
  submit: stopped,
  sendMessage: stopped,
  pause: stopped,
  resume: stopped,
  retire: stopped,
  makeLink: stopped,
  revokeLink: stopped,
  confirmDelegated: stopped,
};
