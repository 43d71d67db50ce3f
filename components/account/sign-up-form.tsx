'use client';

import { useState } from 'react';
import { FaultNotice } from '@/components/account/fault-notice';
import { useVerb, type Verb } from '@/components/acting/use-verb';
import { wordWait } from '@/components/acting/word-fault';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { TextField } from '@/components/ui/text-field';
import type { SignInWords } from '@/messages/en/sign-in';
import { fill } from '@/messages/fill';
import type { Language } from '@/messages/language';

export type RequestSignUp = Verb<{ email: string; company: string }, unknown>;

type SignUpFormProps = { words: SignInWords; language: Language; request: RequestSignUp };

/** Asks for the link by which a company signs itself up. Known and unknown addresses get the same answer. */
export function SignUpForm({ words, language, request }: SignUpFormProps) {
  const { asked, busy, ask, reset } = useVerb(request);
  const [wish, setWish] = useState({ company: '', email: '' });
  const text = words.signUp;

  if (asked.at === 'done') {
    return (
      <Panel title={text.formTitle}>
        <Notice live title={words.sentTitle} tone="waiting">
          <p>{fill(text.sent, { email: wish.email.trim() })}</p>
          <Button className="mt-3" look="plain" onClick={reset} small>
            {words.askAgain}
          </Button>
        </Notice>
      </Panel>
    );
  }
  const fault = asked.at === 'refused' ? asked.fault : null;
  return (
    <Panel title={text.formTitle}>
      <form
        aria-label={text.formTitle}
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) ask({ company: wish.company.trim(), email: wish.email.trim() });
        }}
      >
        <p className="text-muted">{text.formLead}</p>
        {fault !== null && <FaultNotice words={faultWords(fault, words, language)} />}
        <TextField
          autoComplete="organization"
          label={text.company}
          maxLength={120}
          name="company"
          onChange={(event) => setWish({ ...wish, company: event.target.value })}
          required
          value={wish.company}
        />
        <TextField
          autoComplete="email"
          inputMode="email"
          label={words.email}
          name="sign-up-email"
          onChange={(event) => setWish({ ...wish, email: event.target.value })}
          required
          type="email"
          value={wish.email}
        />
        <Button busy={busy} className="self-start" type="submit">
          {busy ? words.sending : text.send}
        </Button>
      </form>
    </Panel>
  );
}

function faultWords(fault: { kind: string; retryAfterSeconds?: number }, words: SignInWords, language: Language) {
  if (fault.kind === 'bad-input') return words.signUp.badInput;
  if (fault.kind !== 'limited') return words.fault.offline;
  const { saw, means, do: next } = words.fault.limited;
  return { saw, means, do: fill(next, { wait: wordWait(fault.retryAfterSeconds ?? 60, language) }) };
}
