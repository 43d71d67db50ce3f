'use client';

import type { ReactNode } from 'react';
import { useAction } from '@/components/forms/use-action';
import { HandOn } from '@/components/onboarding/delegated/hand-on';
import { FaultLine } from '@/components/onboarding/fault-line';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import type { OnboardingActions } from '@/components/onboarding/onboarding-actions';
import { Button } from '@/components/ui/button';
import { LongValue } from '@/components/ui/long-value';
import { Notice } from '@/components/ui/notice';
import { Time } from '@/components/ui/time';
import type { OnboardingView, StreamView } from '@/lib/wire/views';

type StreamByColleagueProps = {
  view: OnboardingView;
  actions: Pick<OnboardingActions, 'makeLink' | 'revokeLink' | 'confirmStream'>;
  onConfirmed: (stream: StreamView) => void;
  /** The owner's own form. */
  children: ReactNode;
};

/** The owner's stream step: what a colleague proposed above the owner's own form, the way to ask one below it. */
export function StreamByColleague({ view, actions, onConfirmed, children }: StreamByColleagueProps) {
  return (
    <div className="grid gap-6">
      <ProposedStream confirm={actions.confirmStream} onConfirmed={onConfirmed} view={view} />
      {children}
      <HandOn actions={actions} view={view} />
    </div>
  );
}

type ProposedStreamProps = Pick<StreamByColleagueProps, 'view' | 'onConfirmed'> & { confirm: OnboardingActions['confirmStream'] };

function ProposedStream({ view, confirm, onConfirmed }: ProposedStreamProps) {
  const { onboarding } = useJourneyTexts();
  const texts = onboarding.delegate;
  const { state, busy, run } = useAction(confirm);
  const { proposed } = view.delegated;
  if (proposed === null) return null;
  const { stream, at } = proposed;
  return (
    <Notice title={texts.proposedTitle} tone="attention">
      <p className="mt-1 font-mono text-small">
        <LongValue value={stream.arn} />
      </p>
      <p className="text-muted text-small">
        <Time at={at} />
      </p>
      <p className="mt-2">{texts.proposedText}</p>
      <p className="mt-3">
        <Button busy={busy} look="primary" onClick={() => run({ onboardingId: view.id, arn: stream.arn }, () => onConfirmed(stream))}>
          {texts.confirmStream}
        </Button>
      </p>
      {state.at === 'refused' && <FaultLine className="mt-3" fault={state.fault} />}
    </Notice>
  );
}
