'use client';

import { useState } from 'react';
import { EmailField } from '@/components/forms/email-field';
import { Refusal } from '@/components/forms/refusal';
import { useAction } from '@/components/forms/use-action';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Select } from '@/components/ui/select';
import type { Language } from '@/lib/domain/language';
import type { Action } from '@/lib/wire/action';
import type { AccountFault } from '@/lib/wire/faults';
import type { InviteMemberInput } from '@/lib/wire/people-inputs';
import type { AccountTexts } from '@/messages/en/account';
import { fill } from '@/messages/fill';

export type InviteMember = Action<InviteMemberInput, unknown, AccountFault>;

type InviteMemberFormProps = { customerId: string; invite: InviteMember; texts: AccountTexts; language: Language };

/** Invites a person to the company by their address. */
export function InviteMemberForm({ customerId, invite, texts, language }: InviteMemberFormProps) {
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<'owner' | 'member'>('member');
  const [invited, setInvited] = useState<string | null>(null);
  const { state, busy, run } = useAction(invite);
  const text = texts.company;
  return (
    <form
      className="mt-4 flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (busy) return;
        setInvited(null);
        run({ customerId, email: email.trim(), role }, () => {
          setInvited(email.trim());
          setEmail('');
        });
      }}
    >
      <Refusal language={language} state={state} texts={texts.fault} />
      {invited !== null && (
        <Notice live tone="success">
          {fill(text.invited, { email: invited })}
        </Notice>
      )}
      <div className="flex flex-wrap items-end gap-2">
        <EmailField className="min-w-0 flex-1 basis-60" label={text.inviteEmail} onValue={setEmail} value={email} />
        <Select
          label={text.inviteRole}
          onChange={(event) => setRole(event.target.value === 'owner' ? 'owner' : 'member')}
          options={[
            { value: 'member', label: text.role.member },
            { value: 'owner', label: text.role.owner },
          ]}
          value={role}
        />
        <Button busy={busy} type="submit">
          {busy ? text.inviteSending : text.inviteSend}
        </Button>
      </div>
    </form>
  );
}
