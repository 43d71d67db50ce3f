'use client';

import { useState } from 'react';
import { FaultNotice } from '@/components/forms/fault-notice';
import { LineField } from '@/components/forms/line-field';
import { useAction } from '@/components/forms/use-action';
import { textsOfAskFault } from '@/components/sign-in/texts-of-link-fault';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { TextField } from '@/components/ui/text-field';
import type { Action } from '@/lib/wire/action';
import type { MailLinkFault } from '@/lib/wire/faults';
import type { SignUpInput } from '@/lib/wire/people-inputs';
import type { SignInTexts } from '@/messages/en/sign-in';
import { fill } from '@/messages/fill';

export type RequestSignUp = Action<SignUpInput, unknown, MailLinkFault>;

type SignUpFormProps = { texts: SignInTexts; request: RequestSignUp };

/** Requests the link by which a company signs itself up. Known and unknown addresses get the same answer. */
export function SignUpForm({ texts, request }: SignUpFormProps) {
  const { state, busy, run, reset } = useAction(request);
  const [input, setInput] = useState({ company: '', email: '' });
  const text = texts.signUp;

  if (state.at === 'done') {
    return (
      <Panel title={text.formTitle}>
        <Notice live title={texts.sentTitle} tone="waiting">
          <p>{fill(text.sent, { email: input.email.trim() })}</p>
          <Button className="mt-3" look="plain" onClick={reset} small>
            {texts.askAgain}
          </Button>
        </Notice>
      </Panel>
    );
  }
  const fault = state.at === 'refused' ? state.fault : null;
  return (
    <Panel title={text.formTitle}>
      <form
        aria-label={text.formTitle}
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) run({ company: input.company.trim(), email: input.email.trim() });
        }}
      >
        <p className="text-muted">{text.formLead}</p>
        {fault !== null && <FaultNotice texts={fault.kind === 'bad-input' ? text.badInput : textsOfAskFault(fault, texts)} />}
        <LineField
          autoComplete="organization"
          label={text.company}
          name="company"
          onValue={(company) => setInput({ ...input, company })}
          value={input.company}
        />
        <TextField
          autoComplete="email"
          inputMode="email"
          label={texts.email}
          name="sign-up-email"
          onChange={(event) => setInput({ ...input, email: event.target.value })}
          required
          type="email"
          value={input.email}
        />
        <Button busy={busy} className="self-start" type="submit">
          {busy ? texts.sending : text.send}
        </Button>
      </form>
    </Panel>
  );
}
