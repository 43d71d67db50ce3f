'use client';

import { useState } from 'react';
import { spotCredential } from '@/components/onboarding/after/spot-credential';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TextField } from '@/components/ui/text-field';
import { startOfDay } from '@/lib/domain/start-of-day';
import { fill } from '@/messages/fill';

type ReasonDialogProps = {
  /** What is about to be done; null while the dialog is closed. */
  asking: 'pause' | 'retire' | null;
  busy: boolean;
  onClose: () => void;
  onReason: (given: { reason?: string; until?: string }) => void;
};

/** Asks once more, and why; the reason may stay empty. What looks like a credential does not leave the browser. */
export function ReasonDialog({ asking, busy, onClose, onReason }: ReasonDialogProps) {
  const { onboarding } = useJourneyTexts();
  const { closing: texts, messages } = onboarding;
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState('');
  const spotted = spotCredential(reason);
  const isRetire = asking === 'retire';
  const confirm = () => {
    if (spotted !== null) return;
    const given = reason.trim() === '' ? {} : { reason: reason.trim() };
    onReason({ ...given, ...(isRetire || until === '' ? {} : { until: startOfDay(until) }) });
  };
  return (
    <Dialog
      actions={
        <Button busy={busy} look={isRetire ? 'danger' : 'primary'} off={spotted !== null} onClick={confirm}>
          {isRetire ? texts.retire : texts.pause}
        </Button>
      }
      onClose={onClose}
      open={asking !== null}
      title={isRetire ? texts.retireAsk : texts.pause}
    >
      <p className="mb-4 text-muted">{isRetire ? texts.retireText : texts.pauseText}</p>
      <TextField
        {...(spotted === null ? {} : { fault: fill(messages.stoppedText, { what: messages[spotted] }) })}
        label={texts.reason}
        onChange={(event) => setReason(event.target.value)}
        value={reason}
      />
      {!isRetire && (
        <TextField className="mt-4" label={texts.until} onChange={(event) => setUntil(event.target.value)} type="date" value={until} />
      )}
    </Dialog>
  );
}
