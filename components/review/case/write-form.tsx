'use client';

import { useId, useState } from 'react';
import { Refusal } from '@/components/forms/refusal';
import { useAction } from '@/components/forms/use-action';
import type { CaseActions } from '@/components/review/case/case-actions';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/text-field';
import { looksLikeSecret } from '@/lib/domain/credentials/looks-like-secret';
import { caseTexts } from '@/messages/en/case';

type WriteFormProps = {
  onboardingId: string;
  write: CaseActions['sendMessage'];
  texts: { label: string; send: string; sending: string };
  /** Of the page's keys, the one that leads here. */
  hotKey?: string;
};

/** A message or a note. What looks like a secret access key is stopped before it leaves the browser. */
export function WriteForm({ onboardingId, write, texts, hotKey }: WriteFormProps) {
  const id = useId();
  const [text, setText] = useState('');
  const { state, busy, run } = useAction(write);
  const secret = looksLikeSecret(text);
  return (
    <form
      className="mt-4 flex flex-col gap-2"
      id={id}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && !secret && text.trim() !== '') run({ onboardingId, text: text.trim() }, () => setText(''));
      }}
    >
      <Refusal state={state} texts={caseTexts.fault} />
      <TextArea
        data-key={hotKey}
        label={texts.label}
        maxLength={4_000}
        onChange={(event) => setText(event.target.value)}
        rows={3}
        value={text}
        {...(secret ? { fault: caseTexts.messages.looksLikeSecret } : {})}
      />
      <Button busy={busy} className="self-start" off={secret || text.trim() === ''} type="submit">
        {busy ? texts.sending : texts.send}
      </Button>
    </form>
  );
}
