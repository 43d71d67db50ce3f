'use client';

import { lazy, Suspense } from 'react';
import { heldOf } from '@/components/onboarding/access/access-state';
import { fileAskedAfter } from '@/components/onboarding/access/file-asked';
import type { AccessFlow } from '@/components/onboarding/access/use-access-flow';
import { HandOn } from '@/components/onboarding/delegated/hand-on';
import { WaitingAccess } from '@/components/onboarding/delegated/waiting-access';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import type { OnboardingActions } from '@/components/onboarding/onboarding-actions';
import { type GuideSettings, LazyGuide } from '@/components/onboarding/setup/lazy-guide';
import { SetupStep } from '@/components/onboarding/setup/setup-step';
import { Disclosure } from '@/components/ui/disclosure';
import type { Partition } from '@/lib/domain/aws/arn';
import type { OnboardingView, SandboxView } from '@/lib/wire/views';

const SealByHand = lazy(async () => ({ default: (await import('@/components/onboarding/seal/seal-by-hand')).SealByHand }));

type OwnSetupProps = {
  view: OnboardingView;
  sandbox: SandboxView;
  armoredKeys: string;
  guide: GuideSettings;
  actions: OnboardingActions;
  flow: AccessFlow;
  /** A role was entered. */
  onRole: () => void;
};

/** The owner's set-up step: the guide, and the two other ways, through a colleague or by sealing with GnuPG. */
export function OwnSetup({ view, sandbox, armoredKeys, guide, actions, flow, onRole }: OwnSetupProps) {
  const { byHand } = useJourneyTexts();
  const method = view.method ?? 'role';
  const access = heldOf(flow.state)?.access;
  const takeRole = (roleArn: string) => {
    flow.takeRole(roleArn);
    onRole();
  };
  return (
    <SetupStep
      {...(view.delegated.waiting === null ? {} : { first: <WaitingAccess confirm={actions.confirmDelegated} view={view} /> })}
      flow={{ ...flow, takeRole }}
      guide={
        <LazyGuide
          choices={view.guideChoices}
          method={method}
          save={(choices) => actions.saveGuideChoices({ onboardingId: view.id, choices })}
          settings={guide}
          subject={view}
        />
      }
      method={method}
      partition={(view.stream?.partition ?? 'aws') as Partition}
      principalArn={view.principalArn}
      asked={fileAskedAfter(view.lastRun)}
      roleArn={access?.kind === 'role' ? access.roleArn : view.roleArn}
    >
      <HandOn actions={actions} view={view} />
      {method === 'keys' && (
        <Disclosure summary={byHand.summary}>
          <Suspense>
            <SealByHand armoredKeys={armoredKeys} sandbox={sandbox} submit={actions.submit} view={view} />
          </Suspense>
        </Disclosure>
      )}
    </SetupStep>
  );
}
