'use client';

import { useState } from 'react';
import { EmailField } from '@/components/forms/email-field';
import { Refusal } from '@/components/forms/refusal';
import { useAction } from '@/components/forms/use-action';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { Select } from '@/components/ui/select';
import type { Action } from '@/lib/wire/action';
import type { SupportFault } from '@/lib/wire/faults';
import type { GrantStaffInput } from '@/lib/wire/people-inputs';
import { supportTexts } from '@/messages/en/support';
import { fill } from '@/messages/fill';

const { people: texts, fault: faultTexts } = supportTexts;
type Role = 'reviewer' | 'admin';

/** Grants a role to an e-mail address; the account comes with the first sign-in. */
export function GrantForm({ grant }: { grant: Action<GrantStaffInput, unknown, SupportFault> }) {
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role>('reviewer');
  const [granted, setGranted] = useState<string | null>(null);
  const { state, busy, run } = useAction(grant);
  return (
    <Panel title={texts.grant}>
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (busy) return;
          setGranted(null);
          run({ email: email.trim(), role }, () => {
            setGranted(fill(texts.granted, { email: email.trim(), role: texts.roles[role].toLowerCase() }));
            setEmail('');
          });
        }}
      >
        <Refusal state={state} texts={faultTexts} />
        {granted !== null && (
          <Notice live tone="success">
            {granted}
          </Notice>
        )}
        <div className="grid gap-4 sm:grid-cols-[1fr_14rem]">
          <EmailField label={texts.email} onValue={setEmail} value={email} />
          <Select
            label={texts.role}
            onChange={(event) => setRole(event.target.value === 'admin' ? 'admin' : 'reviewer')}
            options={[
              { value: 'reviewer', label: texts.roles.reviewer },
              { value: 'admin', label: texts.roles.admin },
            ]}
            value={role}
          />
        </div>
        <p className="text-muted text-small">{texts.roleHint}</p>
        <Button busy={busy} className="self-start" type="submit">
          {texts.grantSend}
        </Button>
      </form>
    </Panel>
  );
}
