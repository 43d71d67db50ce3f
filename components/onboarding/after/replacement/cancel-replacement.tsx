'use client';

import { useState } from 'react';
import { useAction } from '@/components/forms/use-action';
import type { ReplacementActions } from '@/components/onboarding/after/replacement/replacement-actions';
import { FaultLine } from '@/components/onboarding/fault-line';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import type { ReplacementTexts } from '@/messages/en/replacement';

type CancelReplacementProps = { onboardingId: string; cancel: ReplacementActions['cancelReplacement']; texts: ReplacementTexts };

/** Keeps the access in use, after asking once more. */
export function CancelReplacement({ onboardingId, cancel, texts }: CancelReplacementProps) {
  const [asking, setAsking] = useState(false);
  const { state, busy, run } = useAction(cancel);
  const close = () => setAsking(false);
  return (
    <>
      <Button look="quiet" onClick={() => setAsking(true)}>
        {texts.cancel}
      </Button>
      <Dialog
        actions={
          <Button busy={busy} look="danger" onClick={() => run({ onboardingId }, close)}>
            {texts.cancel}
          </Button>
        }
        onClose={close}
        open={asking}
        title={texts.cancelAsk}
      >
        <p className="text-muted">{texts.cancelText}</p>
        {state.at === 'refused' && <FaultLine className="mt-3" fault={state.fault} />}
      </Dialog>
    </>
  );
}
