'use client';

import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { AccessStep } from '@/components/onboarding/access/access-step';
import { Policies } from '@/components/onboarding/access/policies';
import { climbedOf, heldOf, isOfRun, isProvenHere } from '@/components/onboarding/desk/desk';
import { type Delivery, useDesk } from '@/components/onboarding/desk/use-desk';
import { useKeptPin } from '@/components/onboarding/desk/use-kept-pin';
import { factsOf } from '@/components/onboarding/journey/facts';
import { Rail } from '@/components/onboarding/journey/rail';
import { StepSection } from '@/components/onboarding/journey/step-section';
import { isGiving, type StepName, stepNames, stepsOf } from '@/components/onboarding/journey/steps';
import { TurnLine } from '@/components/onboarding/journey/turn-line';
import { TestStep } from '@/components/onboarding/ladder/test-step';
import type { OnboardingActions } from '@/components/onboarding/onboarding-actions';
import { SealKeys } from '@/components/onboarding/seal/seal-keys';
import { SealStep } from '@/components/onboarding/seal/seal-step';
import { Guide, type GuideSettings } from '@/components/onboarding/set-up/guide';
import { SetUpStep } from '@/components/onboarding/set-up/set-up-step';
import { Delegate, DelegatedAccess } from '@/components/onboarding/status/delegate';
import { DoneStep } from '@/components/onboarding/status/done-step';
import type { StreamFields } from '@/components/onboarding/stream/stream-fields';
import { StreamStep } from '@/components/onboarding/stream/stream-step';
import { useJourneyWords } from '@/components/onboarding/words';
import { Disclosure } from '@/components/ui/disclosure';
import { fetchAhead } from '@/lib/browser/ask-worker';
import type { Partition } from '@/lib/domain/arn';
import type { OnboardingView, RoomView } from '@/lib/wire/views';

type JourneyProps = {
  view: OnboardingView;
  room: RoomView;
  /** The support keys themselves, for sealing without this browser. */
  armoredKeys: string;
  guide: GuideSettings;
  actions: OnboardingActions;
  /** What stands between whose move it is and the steps. */
  children?: ReactNode;
};

const SealByHand = lazy(async () => ({ default: (await import('@/components/onboarding/seal/seal-by-hand')).SealByHand }));

/** The six steps of one onboarding on one page; the next one open, finished ones a line of fact. */
export function Journey({ view, room, armoredKeys, guide, actions, children }: JourneyProps) {
  const { onboarding: words, requirements, byHand } = useJourneyWords();
  const pin = useKeptPin(view.id, room);
  const { stream } = view;
  const desk = useDesk(
    {
      onboardingId: view.id,
      company: view.company,
      stream: { region: stream?.region ?? '', accountId: stream?.accountId ?? '', streamName: stream?.name ?? '' },
      externalId: view.externalId,
      room,
      lastRun: view.lastRun,
      returnedAt: view.returned.at(-1)?.at ?? null,
      keptPin: pin.kept,
    },
    { ...actions, deliver: ({ held, receipt, testRunId }: Delivery) => actions.handOver(handoverOf(view.id, held, receipt, testRunId)) },
  );
  const [fields, setFields] = useState<StreamFields>({
    arn: stream?.arn ?? '',
    region: stream?.region ?? '',
    accountId: stream?.accountId ?? '',
    name: stream?.name ?? '',
  });
  const [changing, setChanging] = useState<StepName | null>(null);
  const held = heldOf(desk.desk);
  const steps = stepsOf(view, {
    access: held !== null,
    ofLastRun: held !== null && isOfRun(held, view.lastRun),
    proven: isProvenHere(desk.desk),
  });
  const next = stepNames.find((name) => steps[name] === 'open') ?? 'done';
  const giving = isGiving(view);
  const current = changing ?? (desk.desk.at === 'handed-over' && !giving ? 'done' : next);
  // A test that has just passed stays to be read above the seal.
  const justTested = current === 'seal' && climbedOf(desk.desk)?.end?.kind === 'passed';
  useFocusOnMove(current);
  useEffect(() => {
    if (giving) fetchAhead(room.roomUrl);
  }, [giving, room.roomUrl]);

  // A role that the server knows needs no typing again after a reload.
  const { takeRole } = desk;
  const knownRole = view.method === 'role' ? view.roleArn : null;
  const isEmpty = desk.desk.at === 'empty';
  useEffect(() => {
    if (giving && isEmpty && knownRole !== null && view.externalId !== null) takeRole(knownRole);
  }, [giving, isEmpty, knownRole, view.externalId, takeRole]);

  const section = (name: StepName, title: string, children: ReactNode, beside?: ReactNode) => (
    <StepSection
      beside={beside}
      fact={factsOf(view, held, words)[name]}
      name={name}
      onBack={changing === name ? () => setChanging(null) : undefined}
      onChange={giving && name !== 'seal' && name !== 'done' ? () => setChanging(name) : undefined}
      open={current === name || (name === 'test' && justTested)}
      returned={returnedOf(view, name)}
      state={steps[name]}
      title={title}
    >
      {children}
    </StepSection>
  );
  const method = view.method ?? 'role';
  const done = () => setChanging(null);
  const takeAndGoOn = (roleArn: string) => {
    desk.takeRole(roleArn);
    done();
  };
  const policies = (
    <Policies
      externalId={view.externalId}
      method={view.method}
      principalArn={view.principalArn}
      stream={current === 'stream' ? fields : (stream ?? fields)}
    />
  );

  return (
    <>
      <TurnLine isHeld={held !== null} view={view} words={requirements} />
      {children}
      <div className="mt-8 grid gap-6 lg:grid-cols-[11rem_minmax(0,1fr)] lg:gap-10">
        <Rail current={current} steps={steps} />
        <div className="min-w-0 border-line border-t">
          {section(
            'stream',
            words.stream.title,
            <StreamStep fields={fields} nameStream={actions.nameStream} onFields={setFields} onSaved={done} view={view} />,
            <Beside text={words.stream.besideText} title={words.stream.beside}>
              {policies}
            </Beside>,
          )}
          {section(
            'access',
            words.access.title,
            <AccessStep chooseMethod={actions.chooseMethod} onSaved={done} view={view} />,
            <Beside text={words.access.besideRoleText} title={words.access.besideRole}>
              <Policies externalId={view.externalId} method="role" principalArn={view.principalArn} stream={stream ?? fields} />
            </Beside>,
          )}
          {section(
            'set-up',
            words.setUp.title,
            <SetUpStep
              first={<DelegatedAccess confirm={actions.confirmDelegated} view={view} />}
              desk={{ ...desk, takeRole: takeAndGoOn }}
              guide={
                <Guide
                  choices={view.guideChoices}
                  method={method}
                  save={(choices) => actions.saveGuideChoices({ onboardingId: view.id, choices })}
                  settings={guide}
                  subject={view}
                />
              }
              method={method}
              partition={(stream?.partition ?? 'aws') as Partition}
              principalArn={view.principalArn}
              reload={view.lastRun !== null}
              roleArn={held?.access.kind === 'role' ? held.access.roleArn : view.roleArn}
            >
              <Disclosure summary={words.setUp.someoneElse}>
                <Delegate actions={actions} view={view} />
              </Disclosure>
              {method === 'keys' && (
                <Disclosure summary={byHand.summary}>
                  <Suspense>
                    <SealByHand armoredKeys={armoredKeys} handOver={actions.handOver} room={room} view={view} />
                  </Suspense>
                </Disclosure>
              )}
            </SetUpStep>,
          )}
          {section('test', words.steps.test, <TestStep actions={actions} desk={desk} method={method} view={view} />)}
          {section(
            'seal',
            words.seal.title,
            <SealStep desk={desk} method={method} proven={view.lastRun?.proven ?? false} reload={view.lastRun !== null} />,
            <SealKeys pin={pin} room={room} />,
          )}
          {section('done', words.done.title, <DoneStep desk={desk.desk} view={view} />)}
        </div>
      </div>
    </>
  );
}

function Beside({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <div className="grid gap-3">
      <div>
        <h3 className="font-semibold">{title}</h3>
        <p className="text-muted text-small">{text}</p>
      </div>
      {children}
    </div>
  );
}

/** When the open step moves on, its heading takes the focus, so that a screen reader and the keyboard follow. */
function useFocusOnMove(current: StepName): void {
  const before = useRef(current);
  useEffect(() => {
    const left = before.current;
    before.current = current;
    if (left === current || (left === 'test' && current === 'seal')) return;
    const heading = document.getElementById(`heading-${current}`);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  }, [current]);
}

function returnedOf(view: OnboardingView, name: StepName) {
  const keys: Partial<Record<StepName, string>> = { stream: 'stream', 'set-up': 'access', test: 'test', seal: 'hand-over' };
  return view.returned.find((one) => one.requirement === keys[name]);
}

function handoverOf(onboardingId: string, { access }: Delivery['held'], receipt: Delivery['receipt'], testRunId: string | null) {
  return {
    onboardingId,
    method: access.kind,
    testRunId,
    keyId: access.kind === 'keys' ? access.accessKeyId : null,
    roleArn: access.kind === 'role' ? access.roleArn : null,
    armored: receipt.armored,
    sealedAt: receipt.sealedAt,
  };
}
