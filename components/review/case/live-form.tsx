'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { useReader } from '@/components/ui/reader';
import { TextField } from '@/components/ui/text-field';
import { minuteIn, momentIn } from '@/lib/domain/zoned-minute';
import { caseTexts } from '@/messages/en/case';
import { fill } from '@/messages/fill';

const { decision: texts, fault: faultTexts } = caseTexts;

/** Asks when the first real record arrived; `onLive` gets it as an ISO time in UTC. */
export function LiveForm({ busy, onLive, onCancel }: { busy: boolean; onLive: (firstRecordAt: string) => void; onCancel: () => void }) {
  const { timeZone } = useReader();
  const zone = timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const [minute, setMinute] = useState(() => minuteIn(zone, new Date()));
  const moment = momentIn(zone, minute);
  const isFuture = moment !== null && moment.getTime() > Date.now();
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && moment !== null && !isFuture) onLive(moment.toISOString());
      }}
    >
      <p className="text-muted">{texts.markLiveLead}</p>
      <TextField
        autoFocus
        hint={fill(texts.firstRecordZone, { zone })}
        label={texts.firstRecord}
        onChange={(event) => setMinute(event.target.value)}
        required
        type="datetime-local"
        value={minute}
        {...(isFuture ? { fault: faultTexts['in-the-future'] } : {})}
      />
      <div className="flex flex-wrap gap-2">
        <Button busy={busy} look="primary" off={moment === null || isFuture} type="submit">
          {busy ? texts.marking : texts.confirmLive}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}
