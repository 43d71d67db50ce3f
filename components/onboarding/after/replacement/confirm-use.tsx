'use client';

import { useAction } from '@/components/forms/use-action';
import type { ReplacementActions } from '@/components/onboarding/after/replacement/replacement-actions';
import { FaultLine } from '@/components/onboarding/fault-line';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { ReplacementTexts } from '@/messages/en/replacement';

type ConfirmUseProps = { onboardingId: string; confirm: ReplacementActions['confirmUse']; texts: ReplacementTexts; isNext: boolean };

/** Asks once a year whether the stream is still wanted; to retire it is the other answer. `isNext`: nothing else is due before. */
export function ConfirmUse({ onboardingId, confirm, texts: { review }, isNext }: ConfirmUseProps) {
  const { state, busy, run } = useAction(confirm);
  return (
    <Notice title={review.title} tone="attention">
      <p>{review.text}</p>
      <p className="mt-3">
        <Button busy={busy} look={isNext ? 'primary' : 'plain'} onClick={() => run({ onboardingId })}>
          {review.confirm}
        </Button>
      </p>
      {state.at === 'refused' && <FaultLine className="mt-3" fault={state.fault} />}
    </Notice>
  );
}
