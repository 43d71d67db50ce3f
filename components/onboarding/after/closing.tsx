'use client';

import { useState } from 'react';
import { useAction } from '@/components/forms/use-action';
import { type Spotted, spotCredential } from '@/components/onboarding/after/spot-credential';
import { FaultLine } from '@/components/onboarding/fault-line';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import type { OnboardingActions } from '@/components/onboarding/onboarding-actions';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TextField } from '@/components/ui/text-field';
import { nextStatuses } from '@/lib/domain/onboarding/onboarding';
import type { OnboardingView } from '@/lib/wire/views';
import { fill } from '@/messages/fill';

type ClosingProps = { view: OnboardingView; actions: Pick<OnboardingActions, 'pause' | 'resume' | 'retire'> };

/** Pausing and resuming, and retiring for good, which asks first. */
export function Closing({ view, actions }: ClosingProps) {
  const { onboarding } = useJourneyTexts();
  const texts = onboarding.closing;
  const [asking, setAsking] = useState<'nothing' | 'pause' | 'retire'>('nothing');
  const [reason, setReason] = useState('');
  const pause = useAction(actions.pause);
  const resume = useAction(actions.resume);
  const retire = useAction(actions.retire);
  const next = nextStatuses(view.status);
  const because = reason.trim() === '' ? {} : { reason: reason.trim() };
  const close = () => setAsking('nothing');
  const spotted: Spotted | null = spotCredential(reason);
  const unless = (leave: () => void) => () => (spotted === null ? leave() : undefined);
  return (
    <div className="grid max-w-measure gap-3">
      <p className="text-muted">{texts.pauseText}</p>
      <div className="flex flex-wrap gap-2">
        {view.status === 'paused' && view.turn !== 'customer' && <p>{texts.notYours}</p>}
        {view.status === 'paused' && view.turn === 'customer' ? (
          <Button busy={resume.busy} onClick={() => resume.run({ onboardingId: view.id })}>
            {texts.resume}
          </Button>
        ) : (
          next.includes('paused') && <Button onClick={() => setAsking('pause')}>{texts.pause}</Button>
        )}
        {next.includes('retired') && (
          <Button look="danger" onClick={() => setAsking('retire')}>
            {texts.retire}
          </Button>
        )}
      </div>
      {[pause, resume, retire].map(({ state }, index) =>
        state.at === 'refused' ? <FaultLine fault={state.fault} key={['pause', 'resume', 'retire'][index]} /> : null,
      )}
      <Dialog
        actions={
          asking === 'retire' ? (
            <Button
              busy={retire.busy}
              look="danger"
              off={spotted !== null}
              onClick={unless(() => retire.run({ onboardingId: view.id, ...because }, close))}
            >
              {texts.retire}
            </Button>
          ) : (
            <Button
              busy={pause.busy}
              look="primary"
              off={spotted !== null}
              onClick={unless(() => pause.run({ onboardingId: view.id, ...because }, close))}
            >
              {texts.pause}
            </Button>
          )
        }
        onClose={close}
        open={asking !== 'nothing'}
        title={asking === 'retire' ? texts.retireAsk : texts.pause}
      >
        <p className="mb-4 text-muted">{asking === 'retire' ? texts.retireText : texts.pauseText}</p>
        <TextField
          {...(spotted === null ? {} : { fault: fill(onboarding.messages.stoppedText, { what: onboarding.messages[spotted] }) })}
          label={texts.reason}
          onChange={(event) => setReason(event.target.value)}
          value={reason}
        />
      </Dialog>
    </div>
  );
}
