'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { caseWords } from '@/messages/en/case';
import { fill } from '@/messages/fill';

const { decision: words, fault: faultWords } = caseWords;

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
      <p className="text-muted">{words.markLiveLead}</p>
      <TextField
        hint={fill(words.firstRecordZone, { zone: Intl.DateTimeFormat().resolvedOptions().timeZone })}
        label={words.firstRecord}
        onChange={(event) => setLocal(event.target.value)}
        required
        type="datetime-local"
        value={local}
        {...(isFuture ? { fault: faultWords['in-the-future'] } : {})}
      />
      <div className="flex flex-wrap gap-2">
        <Button busy={busy} look="primary" off={!isUsable} type="submit">
          {busy ? words.marking : words.confirmLive}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}

/** The form that `datetime-local` wants: the reader's own zone, without its name. */
function localMinute(moment: Date): string {
  const shifted = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 16);
}
