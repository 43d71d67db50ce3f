'use client';

import { tabRunOf } from '@/components/onboarding/access/access-state';
import type { AccessFlow } from '@/components/onboarding/access/use-access-flow';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import { TestStatus } from '@/components/onboarding/test/test-status';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/classes';
import type { Check } from '@/lib/domain/onboarding/connection-test';
import type { Method } from '@/lib/domain/onboarding/onboarding';

type TestControlsProps = {
  method: Method;
  flow: AccessFlow;
  checks: readonly Check[];
  onlyThat: boolean;
  onOnlyThat: (onlyThat: boolean) => void;
};

/** Starts the whole test, with the opt-in check or without; while it runs, its progress and the way to stop it stay in view. */
export function TestControls({ method, flow, checks, onlyThat, onOnlyThat }: TestControlsProps) {
  const { connectionTest: texts } = useJourneyTexts();
  const { state } = flow;
  const tabRun = tabRunOf(state);
  const isRunning = state.at === 'starting' || state.at === 'testing';
  const failed = tabRun?.end?.kind === 'failed' || (tabRun === null && checks.some((check) => check.outcome === 'failed'));
  const isMended = tabRun?.end?.kind === 'mended';
  return (
    <>
      <div className={classes('grid gap-3 py-2', isRunning && 'sticky top-0 z-10 border-line border-b bg-canvas')}>
        <div className="flex flex-wrap items-center gap-3">
          {isMended && (
            <Button look="primary" onClick={() => flow.test({ from: 'wrote', onlyThat })}>
              {texts.goOn}
            </Button>
          )}
          <Button
            busy={isRunning}
            look={tabRun?.end?.kind === 'passed' || failed || isMended ? 'plain' : 'primary'}
            onClick={() => flow.test({ from: null, onlyThat })}
          >
            {checks.length === 0 || isRunning ? texts.run : texts.runWhole}
          </Button>
          {isRunning && <Button onClick={flow.cancel}>{texts.cancel}</Button>}
        </div>
        <TestStatus isRunning={isRunning} method={method} tabRun={tabRun} />
      </div>
      <label className="flex max-w-measure items-start gap-3">
        <input
          checked={onlyThat}
          className="mt-1 size-4"
          disabled={isRunning}
          onChange={(event) => onOnlyThat(event.target.checked)}
          type="checkbox"
        />
        <span>{texts.onlyThat}</span>
      </label>
    </>
  );
}
