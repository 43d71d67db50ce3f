'use client';

import { useState } from 'react';
import { FaultNotice } from '@/components/account/fault-notice';
import { useVerb, type Verb } from '@/components/acting/use-verb';
import { wordWait } from '@/components/acting/word-fault';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { TextField } from '@/components/ui/text-field';
import type { SignInWords } from '@/messages/en/sign-in';
import { fill } from '@/messages/fill';
import type { Language } from '@/messages/language';

export type RequestLink = Verb<{ email: string }, unknown>;

/** Asks for a sign-in link. Known and unknown addresses get the same answer. */
export function MailLinkForm({ words, language, requestLink }: { words: SignInWords; language: Language; requestLink: RequestLink }) {
  const { asked, busy, ask, reset } = useVerb(requestLink);
  const [email, setEmail] = useState('');

  if (asked.at === 'done') {
    return (
      <Notice live title={words.sentTitle} tone="waiting">
        <p>{fill(words.sent, { email: email.trim() })}</p>
        <p className="mt-2">{words.sentNothing}</p>
        <Button className="mt-3" look="plain" onClick={reset} small>
          {words.askAgain}
        </Button>
      </Notice>
    );
  }
  const fault = asked.at === 'refused' ? asked.fault : null;
  return (
    <form
      className="flex flex-col gap-4"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) ask({ email: email.trim() });
      }}
    >
      {fault !== null && !isAboutEmail(fault) && <FaultNotice words={faultWords(fault, words, language)} />}
      <TextField
        autoComplete="username webauthn"
        autoFocus
        hint={words.emailHint}
        inputMode="email"
        label={words.email}
        name="email"
        onChange={(event) => setEmail(event.target.value)}
        required
        type="email"
        value={email}
        {...(fault !== null && isAboutEmail(fault) ? { fault: `${words.fault.email.saw} ${words.fault.email.do}` } : {})}
      />
      <Button busy={busy} className="w-full" look="primary" type="submit">
        {busy ? words.sending : words.sendLink}
      </Button>
    </form>
  );
}

function isAboutEmail(fault: { kind: string }): boolean {
  return fault.kind !== 'limited' && fault.kind !== 'offline';
}

function faultWords(fault: { kind: string; retryAfterSeconds?: number }, words: SignInWords, language: Language) {
  if (fault.kind !== 'limited') return words.fault.offline;
  const { saw, means, do: next } = words.fault.limited;
  return { saw, means, do: fill(next, { wait: wordWait(fault.retryAfterSeconds ?? 60, language) }) };
}
