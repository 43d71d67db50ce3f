'use client';

import { useState } from 'react';
import { useVerb } from '@/components/acting/use-verb';
import { FaultLine } from '@/components/onboarding/fault-line';
import type { OnboardingActions } from '@/components/onboarding/onboarding-actions';
import { type Spotted, spotCredential } from '@/components/onboarding/status/spot-credential';
import { useJourneyWords } from '@/components/onboarding/words';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TextField } from '@/components/ui/text-field';
import { nextStatuses } from '@/lib/domain/onboarding';
import type { OnboardingView } from '@/lib/wire/views';
import { fill } from '@/messages/fill';

type ClosingProps = { view: OnboardingView; actions: Pick<OnboardingActions, 'pause' | 'resume' | 'retire'> };

/** Pausing and resuming, and retiring for good, which asks first. */
export function Closing({ view, actions }: ClosingProps) {
  const { onboarding } = useJourneyWords();
  const words = onboarding.closing;
  const [asking, setAsking] = useState<'nothing' | 'pause' | 'retire'>('nothing');
  const [reason, setReason] = useState('');
  const pause = useVerb(actions.pause);
  const resume = useVerb(actions.resume);
  const retire = useVerb(actions.retire);
  const next = nextStatuses(view.status);
  const because = reason.trim() === '' ? {} : { reason: reason.trim() };
  const close = () => setAsking('nothing');
  const spotted: Spotted | null = spotCredential(reason);
  const unless = (leave: () => void) => () => (spotted === null ? leave() : undefined);
  return (
    <div className="grid max-w-measure gap-3">
      <p className="text-muted">{words.pauseText}</p>
      <div className="flex flex-wrap gap-2">
        {view.status === 'paused' && view.turn !== 'customer' && <p>{words.notYours}</p>}
        {view.status === 'paused' && view.turn === 'customer' ? (
          <Button busy={resume.busy} onClick={() => resume.ask({ onboardingId: view.id })}>
            {words.resume}
          </Button>
        ) : (
          next.includes('paused') && <Button onClick={() => setAsking('pause')}>{words.pause}</Button>
        )}
        {next.includes('retired') && (
          <Button look="danger" onClick={() => setAsking('retire')}>
            {words.retire}
          </Button>
        )}
      </div>
      {[pause, resume, retire].map(({ asked }, index) =>
        asked.at === 'refused' ? <FaultLine fault={asked.fault} key={['pause', 'resume', 'retire'][index]} /> : null,
      )}
      <Dialog
        actions={
          asking === 'retire' ? (
            <Button
              busy={retire.busy}
              look="danger"
              off={spotted !== null}
              onClick={unless(() => retire.ask({ onboardingId: view.id, ...because }, close))}
            >
              {words.retire}
            </Button>
          ) : (
            <Button
              busy={pause.busy}
              look="primary"
              off={spotted !== null}
              onClick={unless(() => pause.ask({ onboardingId: view.id, ...because }, close))}
            >
              {words.pause}
            </Button>
          )
        }
        onClose={close}
        open={asking !== 'nothing'}
        title={asking === 'retire' ? words.retireAsk : words.pause}
      >
        <p className="mb-4 text-muted">{asking === 'retire' ? words.retireText : words.pauseText}</p>
        <TextField
          {...(spotted === null ? {} : { fault: fill(onboarding.messages.stoppedText, { what: onboarding.messages[spotted] }) })}
          label={words.reason}
          onChange={(event) => setReason(event.target.value)}
          value={reason}
        />
      </Dialog>
    </div>
  );
}
