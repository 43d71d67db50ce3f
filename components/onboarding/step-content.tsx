'use client';

import { heldOf } from '@/components/onboarding/access/access-state';
import { AccessStep } from '@/components/onboarding/access/access-step';
import { fileAskedAfter } from '@/components/onboarding/access/file-asked';
import { PoliciesBeside } from '@/components/onboarding/access/policies-beside';
import { Beside } from '@/components/onboarding/beside';
import { StreamByColleague } from '@/components/onboarding/delegated/stream-by-colleague';
import type { JourneyProps } from '@/components/onboarding/journey';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import { DoneStep, OwnSetup, PinNotice, SealKeys, SealStep, TestStep } from '@/components/onboarding/lazy-steps';
import type { StepName } from '@/components/onboarding/steps';
import { type StreamFields, streamFieldsOf } from '@/components/onboarding/stream/stream-fields';
import { StreamStep } from '@/components/onboarding/stream/stream-step';
import type { JourneyState } from '@/components/onboarding/use-journey';

type StepContentProps = JourneyProps & {
  journey: JourneyState;
  name: StepName;
  fields: StreamFields;
  onFields: (fields: StreamFields) => void;
};

/** What stands in a step, by its name. */
export function StepContent({ name, journey, view, sandbox, armoredKeys, guide, actions, fields, onFields }: StepContentProps) {
  const { onboarding: texts } = useJourneyTexts();
  const { flow, pin, change } = journey;
  const method = view.method ?? 'role';
  const done = () => change(null);
  const comparison = <PinNotice pin={pin} sandbox={sandbox} />;
  switch (name) {
    case 'stream':
      return (
        <Beside
          beside={(titled) => <PoliciesBeside about="stream" method={view.method} stream={fields} titled={titled} view={view} />}
          title={texts.stream.beside}
        >
          <StreamByColleague
            actions={actions}
            onConfirmed={(confirmed) => {
              onFields(streamFieldsOf(confirmed));
              done();
            }}
            view={view}
          >
            <StreamStep
              fields={fields}
              isSecond={view.delegated.proposed !== null}
              nameStream={actions.nameStream}
              onFields={onFields}
              onSaved={done}
              view={view}
            />
          </StreamByColleague>
        </Beside>
      );
    case 'access':
      return (
        <Beside
          beside={(titled) => <PoliciesBeside about="access" method="role" stream={view.stream ?? fields} titled={titled} view={view} />}
          title={texts.access.besideRole}
        >
          <AccessStep chooseMethod={actions.chooseMethod} onSaved={done} view={view} />
        </Beside>
      );
    case 'set-up':
      return (
        <>
          {method === 'keys' && comparison}
          <OwnSetup actions={actions} armoredKeys={armoredKeys} flow={flow} guide={guide} onRole={done} sandbox={sandbox} view={view} />
        </>
      );
    case 'test':
      return (
        <>
          {method === 'keys' && heldOf(flow.state) === null && comparison}
          <TestStep actions={actions} flow={flow} method={method} view={view} />
        </>
      );
    case 'seal':
      return (
        <Beside
          beside={(titled) => <SealKeys pin={pin} sandbox={sandbox} titled={titled} />}
          opens={pin.comparison === 'not-compared'}
          title={texts.seal.fingerprints}
        >
          {comparison}
          <SealStep
            asked={fileAskedAfter(view.lastRun)}
            flow={flow}
            method={method}
            onShowTest={() => change('test')}
            proven={view.lastRun?.proven ?? false}
          />
        </Beside>
      );
    case 'done':
      return <DoneStep state={flow.state} view={view} />;
  }
}
