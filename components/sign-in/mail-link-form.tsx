'use client';

import { useState } from 'react';
import { FaultNotice } from '@/components/forms/fault-notice';
import { useAction } from '@/components/forms/use-action';
import { textsOfAskFault } from '@/components/sign-in/texts-of-link-fault';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { TextField } from '@/components/ui/text-field';
import type { Action } from '@/lib/wire/action';
import type { MailLinkFault } from '@/lib/wire/faults';
import type { EmailInput } from '@/lib/wire/people-inputs';
import type { SignInTexts } from '@/messages/en/sign-in';
import { fill } from '@/messages/fill';

export type RequestLink = Action<EmailInput, unknown, MailLinkFault>;

/** Requests a sign-in link. Known and unknown addresses get the same answer. */
export function MailLinkForm({ texts, requestLink }: { texts: SignInTexts; requestLink: RequestLink }) {
  const { state, busy, run, reset } = useAction(requestLink);
  const [email, setEmail] = useState('');

  if (state.at === 'done') {
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
  const fault = state.at === 'refused' ? state.fault : null;
  const { email: aboutEmail } = texts.fault;
  return (
    <form
      className="flex flex-col gap-4"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) run({ email: email.trim() });
      }}
    >
      {fault !== null && fault.kind !== 'bad-input' && <FaultNotice texts={textsOfAskFault(fault, texts)} />}
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
        {...(fault?.kind === 'bad-input' ? { fault: `${aboutEmail.saw} ${aboutEmail.do}` } : {})}
      />
      <Button busy={busy} className="w-full" look="primary" type="submit">
        {busy ? texts.sending : texts.sendLink}
      </Button>
    </form>
  );
}
