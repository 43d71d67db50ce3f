'use client';

import { type ReactNode, useState } from 'react';
import { heldOf, isProvenHere, tabRunOf } from '@/components/onboarding/access/access-state';
import { fileAskedAfter } from '@/components/onboarding/access/file-asked';
import type { AccessSubject, AccessTools } from '@/components/onboarding/access/flow-context';
import { useAccessFlow } from '@/components/onboarding/access/use-access-flow';
import { type KeptPin, useKeptPin } from '@/components/onboarding/access/use-kept-pin';
import { MethodChoice } from '@/components/onboarding/delegated/method-choice';
import { OfferButton } from '@/components/onboarding/delegated/offer-button';
import { OfferedAccess } from '@/components/onboarding/delegated/offered-access';
import { useOffer } from '@/components/onboarding/delegated/use-offer';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import type { DelegatedActions } from '@/components/onboarding/onboarding-actions';
import { PinNotice } from '@/components/onboarding/seal/pin-notice';
import { SealKeys } from '@/components/onboarding/seal/seal-keys';
import { type GuideSettings, LazyGuide } from '@/components/onboarding/setup/lazy-guide';
import { SetupStep } from '@/components/onboarding/setup/setup-step';
import { TestStep } from '@/components/onboarding/test/test-step';
import type { Partition } from '@/lib/domain/aws/arn';
import type { Method } from '@/lib/domain/onboarding/onboarding';
import { err } from '@/lib/domain/result';
import type { DelegatedSetupView, SandboxView } from '@/lib/wire/views';

type SetupActions = Omit<DelegatedActions, 'proposeStream'>;
type DelegatedStepProps = { view: DelegatedSetupView; sandbox: SandboxView; guide: GuideSettings; actions: SetupActions };

/** The AWS step alone, for a colleague: the guide, the field for what it made, the test, and the offer to the customer. */
export function DelegatedStep({ view, sandbox, guide, actions }: DelegatedStepProps) {
  const { onboarding: texts } = useJourneyTexts();
  const { stream, principalArn } = view;
  const pin = useKeptPin(view.onboardingId, sandbox);
  const [method, setMethod] = useState<Method>(view.method ?? (principalArn === null ? 'keys' : 'role'));
  const flow = useAccessFlow(subjectOf(view, sandbox, pin), toolsOf(view.linkId, actions));
  const offer = useOffer(view.linkId, flow, actions.offerAccess);
  const access = heldOf(flow.state)?.access ?? null;
  const choose = (other: Method) => {
    setMethod(other);
    void flow.forget();
  };
  return (
    <div className="grid gap-8">
      {!offer.offered && view.offered !== null && <OfferedAccess offered={view.offered} />}
      {view.method === null && principalArn !== null && <MethodChoice method={method} onMethod={choose} />}
      <Part title={texts.setUp.title}>
        {method === 'keys' && <PinNotice pin={pin} sandbox={sandbox} />}
        <SetupStep
          flow={flow}
          guide={<LazyGuide choices={view.guideChoices} method={method} settings={guide} subject={view} />}
          method={method}
          partition={stream.partition as Partition}
          principalArn={principalArn}
          asked={fileAskedAfter(view.lastRun)}
          waits={access === null && view.offered !== null}
          roleArn={access?.kind === 'role' ? access.roleArn : (view.offered?.roleArn ?? view.lastRun?.roleArn ?? null)}
        />
      </Part>
      {access !== null && (
        <Part title={texts.steps.test}>
          <TestStep flow={flow} method={method} view={view} />
        </Part>
      )}
      {offer.offered && <OfferedAccess offered={view.offered} />}
      {tabRunOf(flow.state) !== null && flow.state.at !== 'testing' && !offer.offered && (
        <Part title={texts.help.give}>
          <div className="grid items-start gap-8 lg:grid-cols-2">
            <OfferButton method={method} offer={offer} proven={isProvenHere(flow.state)} />
            {method === 'keys' && <SealKeys compare={texts.help.compare} pin={pin} sandbox={sandbox} />}
          </div>
        </Part>
      )}
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="border-line border-t pt-6">
      <h2 className="mb-4 font-semibold text-title">{title}</h2>
      {children}
    </section>
  );
}

function subjectOf(view: DelegatedSetupView, sandbox: SandboxView, { kept: keptPin, mustCompare }: KeptPin): AccessSubject {
  const { onboardingId, linkId, company, stream, externalId, lastRun } = view;
  const { region, accountId, name: streamName } = stream;
  return { onboardingId, linkId, company, stream: { region, accountId, streamName }, externalId, sandbox, lastRun, keptPin, mustCompare };
}

/** To submit is to offer here. A colleague's key counts with its test only. */
function toolsOf(linkId: string, actions: SetupActions): AccessTools {
  return {
    ...actions,
    submit: async ({ access, receipt: { armored, sealedAt }, testRunId }) => {
      if (access.kind !== 'keys' || testRunId === null) return err({ kind: 'other-access' });
      return actions.offerAccess({ linkId, method: 'keys', keyId: access.accessKeyId, testRunId, armored, sealedAt });
    },
  };
}
