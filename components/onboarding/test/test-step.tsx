'use client';

import { useEffect, useState } from 'react';
import { heldOf, type TabRun, tabRunOf } from '@/components/onboarding/access/access-state';
import { CredentialFileField } from '@/components/onboarding/access/credential-file-field';
import { HeldAccess } from '@/components/onboarding/access/held-access';
import type { AccessFlow } from '@/components/onboarding/access/use-access-flow';
import { FaultLine } from '@/components/onboarding/fault-line';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import type { OnboardingActions } from '@/components/onboarding/onboarding-actions';
import { CheckList } from '@/components/onboarding/test/check-list';
import { Received } from '@/components/onboarding/test/received';
import { TestRecord } from '@/components/onboarding/test/test-record';
import type { TestSubject } from '@/components/onboarding/test/test-subject';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
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

/** Runs the test and shows the connection test as it runs; before that, the last run as the server keeps it. */
export function TestStep({ view, method, flow: used, actions }: TestStepProps) {
  const { connectionTest: texts } = useJourneyTexts();
  const { state } = used;
  const [onlyThat, setOnlyThat] = useState(false);
  const held = heldOf(state);
  const tabRun = tabRunOf(state);
  const running = state.at === 'starting' || state.at === 'testing';
  const [typed, setTyped] = useState<{ runId: string; check: Check } | null>(null);
  const found = tabRun?.progress.checks ?? (state.at === 'starting' ? [] : (view.lastRun?.checks ?? []));
  const runId = tabRun?.run.id ?? view.lastRun?.id ?? null;
  const checks = typed !== null && typed.runId === runId ? [...found.filter((check) => check.name !== 'received'), typed.check] : found;
  const failed = tabRun?.end?.kind === 'failed' || (tabRun === null && checks.some((check) => check.outcome === 'failed'));
  return (
    <div className="grid gap-6">
      {held !== null && actions !== undefined && <HeldAccess flow={used} held={held} />}
      {held === null && method === 'keys' && <CredentialFileField flow={used} reload={view.lastRun !== null} />}
      {held !== null && (
        <div className="grid max-w-measure gap-4">
          {tabRun === null && <p className="text-muted">{fill(texts.before, { stream: view.stream?.name ?? '' })}</p>}
          <label className="flex items-start gap-3">
            <input
              checked={onlyThat}
              className="mt-1 size-4 accent-[var(--accent)]"
              disabled={running}
              onChange={(event) => setOnlyThat(event.target.checked)}
              type="checkbox"
            />
            <span>{texts.onlyThat}</span>
          </label>
          <div className="flex flex-wrap items-center gap-3">
            <Button
              busy={running}
              look={tabRun?.end?.kind === 'passed' || failed ? 'plain' : 'primary'}
              onClick={() => used.test(null, onlyThat)}
            >
              {checks.length === 0 || running ? texts.run : texts.runWhole}
            </Button>
            {running && (
              <Button look="quiet" onClick={used.cancel}>
                {texts.cancel}
              </Button>
            )}
          </div>
        </div>
      )}
      {state.at === 'held' && state.fault !== null && <FaultLine className="max-w-measure" fault={state.fault} />}
      <Saying tabRun={tabRun} starting={state.at === 'starting'} />
      {(checks.length > 0 || running) && (
        <CheckList
          tabRun={tabRun}
          method={method}
          onRunFromHere={held !== null && !running ? (from) => used.test(from, onlyThat) : null}
          checks={checks}
          view={view}
        />
      )}
      {actions !== undefined &&
        runId !== null &&
        !running &&
        checks.some((check) => check.name === 'wrote' && check.outcome === 'passed') && (
          <div className="grid items-start gap-6 lg:grid-cols-2">
            <TestRecord read={actions.readTestRecord} runId={runId} />
            <Received
              onCheck={(check) => setTyped({ runId, check })}
              checks={checks}
              runId={runId}
              typeBack={actions.typeBackCode}
              view={view}
            />
          </div>
        )}
    </div>
  );
}

/** One line that is read aloud: what is being asked, what it waits for, how it ended. */
function Saying({ tabRun, starting }: { tabRun: TabRun | null; starting: boolean }) {
  const { connectionTest: texts, onboarding } = useJourneyTexts();
  const now = tabRun?.progress.now ?? null;
  const going = starting || (tabRun !== null && tabRun.end === null);
  const [slow, setSlow] = useState(false);
  // Each check has its own two seconds, hence `now`.
  useEffect(() => {
    setSlow(false);
    if (!going || now === null) return;
    const timer = setTimeout(() => setSlow(true), 2_000);
    return () => clearTimeout(timer);
  }, [going, now]);

  if (!going && tabRun === null) return null;
  const end = tabRun?.end ?? null;
  if (end?.kind === 'refused') return <FaultLine className="max-w-measure" fault={end.fault} />;
  if (end?.kind === 'passed') {
    const proof = tabRun?.progress.checks.find((check) => check.name === 'wrote')?.proof ?? {};
    return (
      <Notice className="max-w-measure" live title={texts.passed} tone="success">
        {proof['sequenceNumber'] === undefined ? texts.passedShort : fill(texts.passedText, proof)}
      </Notice>
    );
  }
  const failed = end?.kind === 'failed' ? tabRun?.progress.checks.find((check) => check.name === end.check) : undefined;
  const waiting = tabRun?.progress.waiting ?? null;
  return (
    <p className="min-h-6 font-medium" role="status">
      {end?.kind === 'cancelled' && texts.cancelled}
      {end?.kind === 'failed' && fill(texts.failed, { check: texts.checks[end.check].name })}
      {failed?.diagnosis?.mustAct === 'microshare' && ` ${texts.notYourMove}`}
      {end === null && waiting !== null && fill(texts[waiting.why], { seconds: waiting.seconds })}
      {end === null && waiting === null && (now === null ? onboarding.steps.test : fill(texts.running, { check: texts.checks[now].name }))}
      {end === null && waiting === null && slow && <span className="block font-normal text-muted text-small">{texts.slow}</span>}
    </p>
  );
}
