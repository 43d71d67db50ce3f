'use client';

import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { heldOf, isOfRun, isProvenHere, tabRunOf } from '@/components/onboarding/access/access-state';
import { AccessStep } from '@/components/onboarding/access/access-step';
import { Policies } from '@/components/onboarding/access/policies';
import { type SealedSubmission, useAccessFlow } from '@/components/onboarding/access/use-access-flow';
import { useKeptPin } from '@/components/onboarding/access/use-kept-pin';
import { Delegate, DelegatedAccess } from '@/components/onboarding/after/delegate';
import { DoneStep } from '@/components/onboarding/after/done-step';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import type { OnboardingActions } from '@/components/onboarding/onboarding-actions';
import { Rail } from '@/components/onboarding/rail';
import { SealKeys } from '@/components/onboarding/seal/seal-keys';
import { SealStep } from '@/components/onboarding/seal/seal-step';
import { Guide, type GuideSettings } from '@/components/onboarding/setup/guide';
import { SetupStep } from '@/components/onboarding/setup/setup-step';
import { stepFactsOf } from '@/components/onboarding/step-facts';
import { StepSection } from '@/components/onboarding/step-section';
import { isGiving, type StepName, stepNames, stepsOf } from '@/components/onboarding/steps';
import type { StreamFields } from '@/components/onboarding/stream/stream-fields';
import { StreamStep } from '@/components/onboarding/stream/stream-step';
import { TestStep } from '@/components/onboarding/test/test-step';
import { TurnLine } from '@/components/onboarding/turn-line';
import { Disclosure } from '@/components/ui/disclosure';
import { fetchAhead } from '@/lib/browser/ask-worker';
import type { Partition } from '@/lib/domain/aws/arn';
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

const SealByHand = lazy(async () => ({ default: (await import('@/components/onboarding/seal/seal-by-hand')).SealByHand }));

/** The six steps of one onboarding on one page; the next one open, finished ones a line of fact. */
export function Journey({ view, sandbox, armoredKeys, guide, actions, children }: JourneyProps) {
  const { onboarding: texts, requirements, byHand } = useJourneyTexts();
  const pin = useKeptPin(view.id, sandbox);
  const { stream } = view;
  const flow = useAccessFlow(
    {
      onboardingId: view.id,
      company: view.company,
      stream: { region: stream?.region ?? '', accountId: stream?.accountId ?? '', streamName: stream?.name ?? '' },
      externalId: view.externalId,
      sandbox,
      lastRun: view.lastRun,
      returnedAt: view.returned.at(-1)?.at ?? null,
      keptPin: pin.kept,
    },
    {
      ...actions,
      deliver: ({ held, receipt, testRunId }: SealedSubmission) => actions.submit(submissionOf(view.id, held, receipt, testRunId)),
    },
  );
  const [fields, setFields] = useState<StreamFields>({
    arn: stream?.arn ?? '',
    region: stream?.region ?? '',
    accountId: stream?.accountId ?? '',
    name: stream?.name ?? '',
  });
  const [changing, setChanging] = useState<StepName | null>(null);
  const held = heldOf(flow.state);
  const steps = stepsOf(view, {
    access: held !== null,
    ofLastRun: held !== null && isOfRun(held, view.lastRun),
    proven: isProvenHere(flow.state),
  });
  const next = stepNames.find((name) => steps[name] === 'open') ?? 'done';
  const giving = isGiving(view);
  const current = changing ?? (flow.state.at === 'submitted' && !giving ? 'done' : next);
  // A test that has just passed stays to be read above the seal.
  const justTested = current === 'seal' && tabRunOf(flow.state)?.end?.kind === 'passed';
  useFocusOnMove(current);
  useEffect(() => {
    if (giving) fetchAhead(sandbox.sandboxUrl);
  }, [giving, sandbox.sandboxUrl]);

  // A role that the server knows needs no typing again after a reload.
  const { takeRole } = flow;
  const knownRole = view.method === 'role' ? view.roleArn : null;
  const isEmpty = flow.state.at === 'empty';
  useEffect(() => {
    if (giving && isEmpty && knownRole !== null && view.externalId !== null) takeRole(knownRole);
  }, [giving, isEmpty, knownRole, view.externalId, takeRole]);

  const section = (name: StepName, title: string, children: ReactNode, beside?: ReactNode) => (
    <StepSection
      beside={beside}
      fact={stepFactsOf(view, held, texts)[name]}
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
    flow.takeRole(roleArn);
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
      <TurnLine isHeld={held !== null} view={view} texts={requirements} />
      {children}
      <div className="mt-8 grid gap-6 lg:grid-cols-[11rem_minmax(0,1fr)] lg:gap-10">
        <Rail current={current} steps={steps} />
        <div className="min-w-0 border-line border-t">
          {section(
            'stream',
            texts.stream.title,
            <StreamStep fields={fields} nameStream={actions.nameStream} onFields={setFields} onSaved={done} view={view} />,
            <Beside text={texts.stream.besideText} title={texts.stream.beside}>
              {policies}
            </Beside>,
          )}
          {section(
            'access',
            texts.access.title,
            <AccessStep chooseMethod={actions.chooseMethod} onSaved={done} view={view} />,
            <Beside text={texts.access.besideRoleText} title={texts.access.besideRole}>
              <Policies externalId={view.externalId} method="role" principalArn={view.principalArn} stream={stream ?? fields} />
            </Beside>,
          )}
          {section(
            'set-up',
            texts.setUp.title,
            <SetupStep
              first={<DelegatedAccess confirm={actions.confirmDelegated} view={view} />}
              flow={{ ...flow, takeRole: takeAndGoOn }}
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
              <Disclosure summary={texts.setUp.someoneElse}>
                <Delegate actions={actions} view={view} />
              </Disclosure>
              {method === 'keys' && (
                <Disclosure summary={byHand.summary}>
                  <Suspense>
                    <SealByHand armoredKeys={armoredKeys} submit={actions.submit} sandbox={sandbox} view={view} />
                  </Suspense>
                </Disclosure>
              )}
            </SetupStep>,
          )}
          {section('test', texts.steps.test, <TestStep actions={actions} flow={flow} method={method} view={view} />)}
          {section(
            'seal',
            texts.seal.title,
            <SealStep flow={flow} method={method} proven={view.lastRun?.proven ?? false} reload={view.lastRun !== null} />,
            <SealKeys pin={pin} sandbox={sandbox} />,
          )}
          {section('done', texts.done.title, <DoneStep state={flow.state} view={view} />)}
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
  const keys: Partial<Record<StepName, string>> = { stream: 'stream', 'set-up': 'access', test: 'test', seal: 'submit' };
  return view.returned.find((one) => one.requirement === keys[name]);
}

function submissionOf(
  onboardingId: string,
  { access }: SealedSubmission['held'],
  receipt: SealedSubmission['receipt'],
  testRunId: string | null,
) {
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
