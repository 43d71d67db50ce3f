'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { caseTexts } from '@/messages/en/case';
import { fill } from '@/messages/fill';

const { decision: texts, fault: faultTexts } = caseTexts;

/** Asks when the first real record arrived; `onLive` gets it as an ISO time in UTC. */
export function LiveForm({ busy, onLive, onCancel }: { busy: boolean; onLive: (firstRecordAt: string) => void; onCancel: () => void }) {
  const [local, setLocal] = useState(() => localMinute(new Date()));
  const moment = new Date(local);
  const isFuture = moment.getTime() > Date.now();
  const isUsable = !Number.isNaN(moment.getTime()) && !isFuture;
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && isUsable) onLive(moment.toISOString());
      }}
    >
      <p className="text-muted">{texts.markLiveLead}</p>
      <TextField
        hint={fill(texts.firstRecordZone, { zone: Intl.DateTimeFormat().resolvedOptions().timeZone })}
        label={texts.firstRecord}
        onChange={(event) => setLocal(event.target.value)}
        required
        type="datetime-local"
        value={local}
        {...(isFuture ? { fault: faultTexts['in-the-future'] } : {})}
      />
      <div className="flex flex-wrap gap-2">
        <Button busy={busy} look="primary" off={!isUsable} type="submit">
          {busy ? texts.marking : texts.confirmLive}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}

/** The value of a `datetime-local` field: the reader's own zone, without its name. */
function localMinute(moment: Date): string {
  const shifted = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 16);
}
