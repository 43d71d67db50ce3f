'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-field';
import { looksLikeSecret } from '@/lib/domain/looks-like-secret';
import { type ReturnableKey, returnableKeys } from '@/lib/domain/requirements';
import { caseWords } from '@/messages/en/case';

const { decision: words, requirement, returnWording, messages } = caseWords;

type ReturnFormProps = {
  busy: boolean;
  onReturn: (returned: { requirement: ReturnableKey; reason: string }) => void;
  onCancel: () => void;
};

/** Names the one requirement that has to be met again, with wording that is ready and stays editable. */
export function ReturnForm({ busy, onReturn, onCancel }: ReturnFormProps) {
  const [chosen, setChosen] = useState<ReturnableKey>('access');
  const [written, setWritten] = useState<string | null>(null);
  const reason = written ?? returnWording[chosen];
  const secret = looksLikeSecret(reason);
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && !secret && reason.trim() !== '') onReturn({ requirement: chosen, reason: reason.trim() });
      }}
    >
      <p className="text-muted">{words.returnLead}</p>
      <Select
        label={words.which}
        onChange={(event) => setChosen(returnableKeys.find((key) => key === event.target.value) ?? 'access')}
        options={returnableKeys.map((value) => ({ value, label: requirement[value] }))}
        value={chosen}
      />
      <TextArea
        hint={words.reasonHint}
        label={words.reason}
        maxLength={4_000}
        onChange={(event) => setWritten(event.target.value)}
        required
        rows={7}
        value={reason}
        {...(secret ? { fault: messages.looksLikeSecret } : {})}
      />
      <div className="flex flex-wrap gap-2">
        <Button busy={busy} look="danger" off={secret || reason.trim() === ''} type="submit">
          {busy ? words.returning : words.sendReturn}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
