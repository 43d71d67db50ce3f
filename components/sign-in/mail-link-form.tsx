'use client';

import { useState } from 'react';
import { FaultNotice } from '@/components/forms/fault-notice';
import { textOfWait } from '@/components/forms/text-of-fault';
import { type Action, useAction } from '@/components/forms/use-action';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { TextField } from '@/components/ui/text-field';
import type { SignInTexts } from '@/messages/en/sign-in';
import { fill } from '@/messages/fill';
import type { Language } from '@/messages/language';

export type RequestLink = Action<{ email: string }, unknown>;

/** Asks for a sign-in link. Known and unknown addresses get the same answer. */
export function MailLinkForm({ texts, language, requestLink }: { texts: SignInTexts; language: Language; requestLink: RequestLink }) {
  const { asked, busy, ask, reset } = useAction(requestLink);
  const [email, setEmail] = useState('');

  if (asked.at === 'done') {
    return (
      <Notice live title={texts.sentTitle} tone="waiting">
        <p>{fill(texts.sent, { email: email.trim() })}</p>
        <p className="mt-2">{texts.sentNothing}</p>
        <Button className="mt-3" look="plain" onClick={reset} small>
          {texts.askAgain}
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
      {fault !== null && !isAboutEmail(fault) && <FaultNotice texts={faultTexts(fault, texts, language)} />}
      <TextField
        autoComplete="username webauthn"
        autoFocus
        hint={texts.emailHint}
        inputMode="email"
        label={texts.email}
        name="email"
        onChange={(event) => setEmail(event.target.value)}
        required
        type="email"
        value={email}
        {...(fault !== null && isAboutEmail(fault) ? { fault: `${texts.fault.email.saw} ${texts.fault.email.do}` } : {})}
      />
      <Button busy={busy} className="w-full" look="primary" type="submit">
        {busy ? texts.sending : texts.sendLink}
      </Button>
    </form>
  );
}

function isAboutEmail(fault: { kind: string }): boolean {
  return fault.kind !== 'limited' && fault.kind !== 'offline';
}

function faultTexts(fault: { kind: string; retryAfterSeconds?: number }, texts: SignInTexts, language: Language) {
  if (fault.kind !== 'limited') return texts.fault.offline;
  const { saw, means, do: next } = texts.fault.limited;
  return { saw, means, do: fill(next, { wait: textOfWait(fault.retryAfterSeconds ?? 60, language) }) };
}
