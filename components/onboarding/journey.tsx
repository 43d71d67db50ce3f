'use client';

import { type ReactNode, useState } from 'react';
import { heldOf } from '@/components/onboarding/access/access-state';
import { AccessStep } from '@/components/onboarding/access/access-step';
import { fileAskedAfter } from '@/components/onboarding/access/file-asked';
import { PoliciesBeside } from '@/components/onboarding/access/policies-beside';
import { DoneStep } from '@/components/onboarding/after/done-step';
import { StreamByColleague } from '@/components/onboarding/delegated/stream-by-colleague';
import { JourneyStep } from '@/components/onboarding/journey-step';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import type { OnboardingActions } from '@/components/onboarding/onboarding-actions';
import { Rail } from '@/components/onboarding/rail';
import { PinNotice } from '@/components/onboarding/seal/pin-notice';
import { SealKeys } from '@/components/onboarding/seal/seal-keys';
import { SealStep } from '@/components/onboarding/seal/seal-step';
import type { GuideSettings } from '@/components/onboarding/setup/lazy-guide';
import { OwnSetup } from '@/components/onboarding/setup/own-setup';
import { streamFieldsOf } from '@/components/onboarding/stream/stream-fields';
import { StreamStep } from '@/components/onboarding/stream/stream-step';
import { TestStep } from '@/components/onboarding/test/test-step';
import { TurnLine } from '@/components/onboarding/turn-line';
import { useJourney } from '@/components/onboarding/use-journey';
import { withSubmission } from '@/components/onboarding/with-submission';
import type { OnboardingView, SandboxView } from '@/lib/wire/views';

type JourneyProps = {
  view: OnboardingView;
  sandbox: SandboxView;
  /** The support keys themselves, for sealing without this browser. */
  armoredKeys: string;
  guide: GuideSettings;
  actions: OnboardingActions;
  /** What stands between whose move it is and the steps. */
  children?: ReactNode;
};

/** The six steps of one onboarding on one page; the next one open, finished ones a line of fact. */
export function Journey({ view, sandbox, armoredKeys, guide, actions, children }: JourneyProps) {
  const { onboarding: texts, requirements } = useJourneyTexts();
  const journey = useJourney(view, sandbox, actions);
  const [fields, setFields] = useState(() => streamFieldsOf(view.stream));
  const { flow, pin, current, steps, change } = journey;
  const method = view.method ?? 'role';
  const stream = view.stream ?? fields;
  const done = () => change(null);
  const isAtRest = view.status === 'paused' || view.status === 'retired';
  const comparison = <PinNotice pin={pin} sandbox={sandbox} />;
  return (
    <>
      <TurnLine isHeld={heldOf(flow.state) !== null} texts={requirements} view={withSubmission(view, flow.state)} />
      {children}
      <div className="mt-8 grid gap-6 lg:grid-cols-[11rem_minmax(0,1fr)] lg:gap-10">
        <Rail current={current} steps={steps} />
        <div className="min-w-0 border-line border-t">
          <JourneyStep
            beside={<PoliciesBeside about="stream" method={view.method} stream={current === 'stream' ? fields : stream} view={view} />}
            journey={journey}
            name="stream"
            title={texts.stream.title}
          >
            <StreamByColleague
              actions={actions}
              onConfirmed={(confirmed) => {
                setFields(streamFieldsOf(confirmed));
                done();
              }}
              view={view}
            >
              <StreamStep fields={fields} nameStream={actions.nameStream} onFields={setFields} onSaved={done} view={view} />
            </StreamByColleague>
          </JourneyStep>
          <JourneyStep
            beside={<PoliciesBeside about="access" method="role" stream={stream} view={view} />}
            journey={journey}
            name="access"
            title={texts.access.title}
          >
            <AccessStep chooseMethod={actions.chooseMethod} onSaved={done} view={view} />
          </JourneyStep>
          <JourneyStep journey={journey} name="set-up" title={texts.setUp.title}>
            {method === 'keys' && comparison}
            <OwnSetup actions={actions} armoredKeys={armoredKeys} flow={flow} guide={guide} onRole={done} sandbox={sandbox} view={view} />
          </JourneyStep>
          <JourneyStep journey={journey} name="test" title={texts.steps.test}>
            {method === 'keys' && heldOf(flow.state) === null && comparison}
            <TestStep actions={actions} flow={flow} method={method} view={view} />
          </JourneyStep>
          <JourneyStep beside={<SealKeys pin={pin} sandbox={sandbox} />} journey={journey} name="seal" title={texts.seal.title}>
            {comparison}
            <SealStep flow={flow} method={method} proven={view.lastRun?.proven ?? false} asked={fileAskedAfter(view.lastRun)} />
          </JourneyStep>
          <JourneyStep journey={journey} name="done" title={isAtRest ? requirements.status[view.status] : texts.done.title}>
            <DoneStep state={flow.state} view={view} />
          </JourneyStep>
        </div>
      </div>
    </>
  );
}
