'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-field';
import { looksLikeSecret } from '@/lib/domain/credentials/looks-like-secret';
import { type ReturnableKey, returnableKeys } from '@/lib/domain/onboarding/requirements';
import { caseTexts } from '@/messages/en/case';

const { decision: texts, requirement, returnTexts, messages } = caseTexts;

type ReturnFormProps = {
  busy: boolean;
  onReturn: (returned: { requirement: ReturnableKey; reason: string }) => void;
  onCancel: () => void;
};

/** Names the one requirement that has to be met again, with a proposed text that stays editable. */
export function ReturnForm({ busy, onReturn, onCancel }: ReturnFormProps) {
  const [chosen, setChosen] = useState<ReturnableKey>('access');
  const [written, setWritten] = useState<string | null>(null);
  const reason = written ?? returnTexts[chosen];
  const secret = looksLikeSecret(reason);
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && !secret && reason.trim() !== '') onReturn({ requirement: chosen, reason: reason.trim() });
      }}
    >
      <p className="text-muted">{texts.returnLead}</p>
      <Select
        autoFocus
        label={texts.which}
        onChange={(event) => setChosen(returnableKeys.find((key) => key === event.target.value) ?? 'access')}
        options={returnableKeys.map((value) => ({ value, label: requirement[value] }))}
        value={chosen}
      />
      <TextArea
        hint={texts.reasonHint}
        label={texts.reason}
        maxLength={4_000}
        onChange={(event) => setWritten(event.target.value)}
        required
        rows={7}
        value={reason}
        {...(secret ? { fault: messages.looksLikeSecret } : {})}
      />
      <div className="flex flex-wrap gap-2">
        <Button busy={busy} look="danger" off={secret || reason.trim() === ''} type="submit">
          {busy ? texts.returning : texts.sendReturn}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}
