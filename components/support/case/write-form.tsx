'use client';

import { useId, useState } from 'react';
import { useVerb, type Verb } from '@/components/acting/use-verb';
import { wordFault } from '@/components/acting/word-fault';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { TextArea } from '@/components/ui/text-field';
import { looksLikeSecret } from '@/lib/domain/looks-like-secret';
import { caseWords } from '@/messages/en/case';

type WriteFormProps = {
  onboardingId: string;
  write: Verb<{ onboardingId: string; text: string }, unknown>;
  words: { label: string; send: string; sending: string };
};

/** A message or a note. What looks like a secret access key is stopped before it leaves the browser. */
export function WriteForm({ onboardingId, write, words }: WriteFormProps) {
  const id = useId();
  const [text, setText] = useState('');
  const { asked, busy, ask } = useVerb(write);
  const secret = looksLikeSecret(text);
  return (
    <form
      className="mt-4 flex flex-col gap-2"
      id={id}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && !secret && text.trim() !== '') ask({ onboardingId, text: text.trim() }, () => setText(''));
      }}
    >
      {asked.at === 'refused' && (
        <Notice live tone="problem">
          {wordFault(asked.fault, caseWords.fault)}
        </Notice>
      )}
      <TextArea
        label={words.label}
        maxLength={4_000}
        onChange={(event) => setText(event.target.value)}
        rows={3}
        value={text}
        {...(secret ? { fault: caseWords.messages.looksLikeSecret } : {})}
      />
      <Button busy={busy} className="self-start" off={secret || text.trim() === ''} type="submit">
        {busy ? words.sending : words.send}
      </Button>
    </form>
  );
}
