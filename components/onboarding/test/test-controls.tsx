'use client';

import { tabRunOf } from '@/components/onboarding/access/access-state';
import type { AccessFlow } from '@/components/onboarding/access/use-access-flow';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import type { TestSubject } from '@/components/onboarding/test/test-subject';
import { Button } from '@/components/ui/button';
import type { Check } from '@/lib/domain/onboarding/connection-test';
import { fill } from '@/messages/fill';

type TestControlsProps = {
  view: TestSubject;
  flow: AccessFlow;
  checks: readonly Check[];
  onlyThat: boolean;
  onOnlyThat: (onlyThat: boolean) => void;
};

/** Starts the whole test, with the opt-in check or without, and stops it. */
export function TestControls({ view, flow, checks, onlyThat, onOnlyThat }: TestControlsProps) {
  const { connectionTest: texts } = useJourneyTexts();
  const { state } = flow;
  const tabRun = tabRunOf(state);
  const isRunning = state.at === 'starting' || state.at === 'testing';
  const failed = tabRun?.end?.kind === 'failed' || (tabRun === null && checks.some((check) => check.outcome === 'failed'));
  return (
    <div className="grid max-w-measure gap-4">
      {tabRun === null && <p className="text-muted">{fill(texts.before, { stream: view.stream?.name ?? '' })}</p>}
      <label className="flex items-start gap-3">
        <input
          checked={onlyThat}
          className="mt-1 size-4 accent-[var(--accent)]"
          disabled={isRunning}
          onChange={(event) => onOnlyThat(event.target.checked)}
          type="checkbox"
        />
        <span>{texts.onlyThat}</span>
      </label>
      <div className="flex flex-wrap items-center gap-3">
        <Button
          busy={isRunning}
          look={tabRun?.end?.kind === 'passed' || failed ? 'plain' : 'primary'}
          onClick={() => flow.test({ from: null, onlyThat })}
        >
          {checks.length === 0 || isRunning ? texts.run : texts.runWhole}
        </Button>
        {isRunning && (
          <Button look="quiet" onClick={flow.cancel}>
            {texts.cancel}
          </Button>
        )}
      </div>
    </div>
  );
}
