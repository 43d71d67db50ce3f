'use client';

import { Policies } from '@/components/onboarding/access/policies';
import type { OnboardingActions } from '@/components/onboarding/onboarding-actions';
import type { OnboardingView } from '@/lib/wire/views';

/** What the operator has configured for the guide: a published template, and the addresses that the portal calls AWS from. */
export type GuideSettings = { templateUrl: string | null; egressAddresses: readonly string[] };

type GuideProps = { view: OnboardingView; settings: GuideSettings; save: OnboardingActions['saveGuideChoices'] };

/** The artefacts for the customer's AWS side. */
export function Guide({ view }: GuideProps) {
  if (view.stream === null) return null;
  return <Policies externalId={view.externalId} method={view.method} principalArn={view.principalArn} stream={view.stream} />;
}
