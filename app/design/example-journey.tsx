'use client';

import { exampleSandbox } from '@/app/design/examples';
import { Journey } from '@/components/onboarding/journey';
import type { OnboardingActions } from '@/components/onboarding/onboarding-actions';
import type { OnboardingView } from '@/lib/wire/views';

/** The journey as it looks for a view. Its buttons answer as a portal does that cannot be reached. */
export function ExampleJourney({ view }: { view: OnboardingView }) {
  return <Journey actions={actions} armoredKeys="" guide={{ launch: null, egressAddresses: [] }} sandbox={exampleSandbox} view={view} />;
}

/** As `fetch` throws it where nothing comes back. */
async function unreachable(): Promise<never> {
  throw new TypeError('The portal of the examples cannot be reached.');
}

const actions: OnboardingActions = {
  nameStream: unreachable,
  chooseMethod: unreachable,
  saveGuideChoices: unreachable,
  startTestRun: unreachable,
  testRole: unreachable,
  typeBackCode: unreachable,
  readTestRecord: unreachable,
  submit: unreachable,
  sendMessage: unreachable,
  pause: unreachable,
  resume: unreachable,
  retire: unreachable,
  makeLink: unreachable,
  revokeLink: unreachable,
  confirmStream: unreachable,
  confirmDelegated: unreachable,
};
