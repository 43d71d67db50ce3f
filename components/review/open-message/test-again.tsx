'use client';

import { textOfFault } from '@/components/forms/text-of-fault';
import type { TestEnd } from '@/components/onboarding/test/run-checks';
import { CheckLine } from '@/components/review/case/check-line';
import { type KeyToTest, useTestAgain } from '@/components/review/open-message/use-test-again';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { checksFor } from '@/lib/domain/onboarding/connection-test';
import { sameIdentity } from '@/lib/domain/onboarding/same-identity';
import type { TestRunView } from '@/lib/wire/views';
import { connectionTest } from '@/messages/en/connection-test';
import { openingTexts } from '@/messages/en/open-message';
import { fill } from '@/messages/fill';

const { again: texts } = openingTexts;

/** Runs the connection test with the opened key; the identity must be the first test's. */
export function TestAgain({ firstRun, ...key }: KeyToTest & { firstRun: TestRunView | null }) {
  const { state, run, cancel } = useTestAgain(key);
  const tabRun = 'tabRun' in state ? state.tabRun : null;
  const known = tabRun?.progress.checks ?? [];
  const isRunning = state.at === 'starting' || state.at === 'running';
  const now = state.at === 'starting' ? 'read' : state.at === 'running' ? state.tabRun.progress.now : null;
  return (
    <Panel title={texts.title}>
      <p className="text-muted">{texts.lead}</p>
      {state.at !== 'idle' && (
        <ol className="my-3 divide-y divide-line">
          {checksFor('keys').map((name) => (
            <CheckLine method="keys" check={known.find((check) => check.name === name) ?? null} key={name} name={name} />
          ))}
        </ol>
      )}
      {state.at === 'refused' && <Ended end={{ kind: 'refused', fault: state.fault }} />}
      {state.at === 'ended' && state.tabRun.end !== null && <Ended end={state.tabRun.end} />}
      {state.at === 'ended' && <Identity comparison={sameIdentity(firstRun?.checks ?? [], known)} />}
      <div className="mt-4 flex flex-wrap gap-2">
        <Button busy={isRunning} onClick={run}>
          {now === null ? texts.run : fill(texts.running, { check: connectionTest.checks[now].keys.name })}
        </Button>
        {isRunning && (
          <Button look="quiet" onClick={cancel}>
            {texts.stop}
          </Button>
        )}
      </div>
    </Panel>
  );
}

function Ended({ end }: { end: TestEnd }) {
  switch (end.kind) {
    case 'passed':
      return (
        <Notice live tone="success">
          {texts.passed}
        </Notice>
      );
    case 'failed':
      return (
        <Notice live tone="problem">
          {fill(texts.failed, { check: connectionTest.checks[end.check].keys.name })}
        </Notice>
      );
    case 'refused':
      return (
        <Notice live tone="problem">
          {textOfFault(end.fault, texts.faults)}
        </Notice>
      );
    case 'cancelled':
    // Asked for on the customer's page alone.
    case 'mended':
      return null;
  }
}

function Identity({ comparison }: { comparison: ReturnType<typeof sameIdentity> }) {
  if (comparison.kind === 'same') {
    return (
      <Notice className="mt-2" tone="success">
        {texts.sameIdentity}
      </Notice>
    );
  }
  if (comparison.kind !== 'other') return null;
  return (
    <Notice className="mt-2" live tone="problem">
      {fill(texts.otherIdentity, comparison)}
    </Notice>
  );
}
