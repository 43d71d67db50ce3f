'use client';

import { useState } from 'react';
import { heldOf, tabRunOf } from '@/components/onboarding/access/access-state';
import { CredentialFileField } from '@/components/onboarding/access/credential-file-field';
import { fileAskedAfter, needsOtherKey } from '@/components/onboarding/access/file-asked';
import { HeldAccess } from '@/components/onboarding/access/held-access';
import type { AccessFlow } from '@/components/onboarding/access/use-access-flow';
import { FaultLine } from '@/components/onboarding/fault-line';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import type { OnboardingActions } from '@/components/onboarding/onboarding-actions';
import { CheckList } from '@/components/onboarding/test/check-list';
import { PassedNotice } from '@/components/onboarding/test/passed-notice';
import { Received } from '@/components/onboarding/test/received';
import { RecheckLine } from '@/components/onboarding/test/recheck-line';
import { checkToRepeat } from '@/components/onboarding/test/recheck-schedule';
import { TestControls } from '@/components/onboarding/test/test-controls';
import { TestRecord } from '@/components/onboarding/test/test-record';
import type { TestSubject } from '@/components/onboarding/test/test-subject';
import { Disclosure } from '@/components/ui/disclosure';
import type { Check } from '@/lib/domain/onboarding/connection-test';
import type { Method } from '@/lib/domain/onboarding/onboarding';
import { fill } from '@/messages/fill';

type TestStepProps = {
  view: TestSubject;
  method: Method;
  flow: AccessFlow;
  /** Left out on the delegated page, where neither the code nor the record is shown, and what is held stands right above. */
  actions?: Pick<OnboardingActions, 'typeBackCode' | 'readTestRecord'>;
};

/** Runs the connection test and shows it as it runs; before that, the last run as the server keeps it. */
export function TestStep({ view, method, flow, actions }: TestStepProps) {
  const { connectionTest: texts } = useJourneyTexts();
  const { state } = flow;
  const [received, setReceived] = useState<{ runId: string; check: Check } | null>(null);
  const held = heldOf(state);
  const tabRun = tabRunOf(state);
  const isRunning = state.at === 'starting' || state.at === 'testing';
  const runId = tabRun?.run.id ?? view.lastRun?.id ?? null;
  const found = tabRun?.progress.checks ?? (state.at === 'starting' ? [] : (view.lastRun?.checks ?? []));
  // The step folds away once the test has passed: opened again, it asks for what the last run asked for.
  const [onlyThat, setOnlyThat] = useState(found.some(({ name }) => name === 'only-that'));
  const checks = received?.runId === runId ? [...found.filter(({ name }) => name !== 'received'), received.check] : found;
  const forget = () => void flow.forget().then(() => requestAnimationFrame(focusFileField));
  const hasWritten = checks.some(({ name, outcome }) => name === 'wrote' && outcome === 'passed');
  const onOtherFile = held !== null && !isRunning && method === 'keys' ? forget : null;
  const checkOffersFile = onOtherFile !== null && checks.some(({ diagnosis }) => diagnosis !== null && needsOtherKey(diagnosis));
  const isShown = checks.length > 0 || isRunning;
  return (
    <div className="grid gap-4 lg:gap-6">
      {held === null && method === 'keys' && <CredentialFileField asked={fileAskedAfter(view.lastRun)} flow={flow} />}
      {held !== null && <TestControls checks={checks} flow={flow} method={method} onOnlyThat={setOnlyThat} onlyThat={onlyThat} />}
      {state.at === 'held' && state.fault !== null && <FaultLine className="max-w-measure" fault={state.fault} />}
      {tabRun?.end?.kind === 'refused' && <FaultLine className="max-w-measure" fault={tabRun.end.fault} />}
      {tabRun?.end?.kind === 'passed' && (
        <div role="status">
          <PassedNotice tabRun={tabRun} />
        </div>
      )}
      {held !== null && tabRun !== null && !isRunning && checkToRepeat(tabRun) !== null && (
        <RecheckLine key={tabRun.run.id} recheck={flow.recheck} />
      )}
      {isShown && (
        <CheckList
          checks={checks}
          isRunning={isRunning}
          method={method}
          onlyThat={onlyThat}
          onOtherFile={onOtherFile}
          onRunFromHere={held !== null && !isRunning ? (from) => flow.test({ from, onlyThat }) : null}
          tabRun={tabRun}
          view={view}
        />
      )}
      {held !== null && actions !== undefined && <HeldAccess flow={flow} held={held} offersFile={!checkOffersFile} />}
      {held !== null && !isShown && <p className="max-w-measure text-muted">{fill(texts.before, { stream: view.stream?.name ?? '' })}</p>}
      {actions !== undefined && runId !== null && !isRunning && hasWritten && (
        <Disclosure summary={texts.receivedTitle}>
          <div className="grid items-start gap-6 lg:grid-cols-2">
            <TestRecord read={actions.readTestRecord} runId={runId} />
            <Received
              checks={checks}
              onCheck={(check) => setReceived({ runId, check })}
              runId={runId}
              typeBack={actions.typeBackCode}
              view={view}
            />
          </div>
        </Disclosure>
      )}
    </div>
  );
}

/** The field for the next file takes the focus from the button that is gone. */
function focusFileField(): void {
  document.querySelector<HTMLElement>('input[type="file"]')?.focus();
}
