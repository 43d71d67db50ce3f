'use client';

import { useState } from 'react';
import { textOfFault } from '@/components/forms/text-of-fault';
import { type Action, useAction } from '@/components/forms/use-action';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { Time } from '@/components/ui/time';
import type { CompanyView, MemberView, OpenInvitationView } from '@/lib/wire/people-views';
import type { AccountTexts } from '@/messages/en/account';
import { fill } from '@/messages/fill';
import type { Language } from '@/messages/language';

export type CompanyActions = {
  invite: Action<{ customerId: string; email: string; role: 'owner' | 'member' }, unknown>;
  remove: Action<{ customerId: string; personId: string }, unknown>;
  revoke: Action<{ invitationId: string }, unknown>;
};

type CompanyPanelProps = { company: CompanyView; texts: AccountTexts; language: Language; actions: CompanyActions };

/** The people of one company and who is invited. Owners invite, withdraw and remove; members see who is there. */
export function CompanyPanel({ company, texts, language, actions }: CompanyPanelProps) {
  const removal = useAction(actions.remove);
  const withdrawal = useAction(actions.revoke);
  const text = texts.company;
  const fault = [removal.asked, withdrawal.asked].flatMap((asked) => (asked.at === 'refused' ? [asked.fault] : []))[0];
  return (
    <Panel title={fill(text.title, { company: company.company })}>
      <p className="max-w-measure text-muted">{text.lead}</p>
      {fault !== undefined && (
        <Notice className="mt-3" live tone="problem">
          {textOfFault(fault, texts.fault, language)}
        </Notice>
      )}
      <ul className="mt-3 divide-y divide-line">
        {company.members.map((member) => (
          <MemberLine
            busy={removal.busy}
            company={company}
            key={member.personId}
            member={member}
            onRemove={() => removal.ask({ customerId: company.customerId, personId: member.personId })}
            texts={text}
          />
        ))}
        {company.invitations.map((invitation) => (
          <InvitationLine
            busy={withdrawal.busy}
            invitation={invitation}
            key={invitation.id}
            onRevoke={() => withdrawal.ask({ invitationId: invitation.id })}
            texts={text}
          />
        ))}
      </ul>
      {company.mayManage && !company.confirmed ? (
        <Notice className="mt-3" tone="waiting">
          {text.unconfirmed}
        </Notice>
      ) : company.mayManage ? (
        <InviteForm customerId={company.customerId} invite={actions.invite} language={language} texts={texts} />
      ) : (
        <p className="mt-3 text-muted text-small">{text.onlyOwners}</p>
      )}
    </Panel>
  );
}

type Text = AccountTexts['company'];
type MemberLineProps = { member: MemberView; company: CompanyView; texts: Text; busy: boolean; onRemove: () => void };

function MemberLine({ member, company, texts, busy, onRemove }: MemberLineProps) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3">
      <span className="min-w-0">
        <span className="block font-medium">
          {member.name}
          {member.you && <span className="font-normal text-muted"> · {texts.you}</span>}
        </span>
        <span className="block text-muted text-small">
          {member.email} · {texts.role[member.role]}
          {member.disabled && ` · ${texts.disabled}`}
        </span>
      </span>
      {company.mayManage && !member.you && (
        <Button aria-label={fill(texts.removeNamed, { name: member.name, company: company.company })} busy={busy} onClick={onRemove} small>
          {texts.remove}
        </Button>
      )}
    </li>
  );
}

type InvitationLineProps = { invitation: OpenInvitationView; texts: Text; busy: boolean; onRevoke: () => void };

function InvitationLine({ invitation, texts, busy, onRevoke }: InvitationLineProps) {
  const [before = '', after = ''] = texts.invitedUntil.split('{time}');
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3">
      <span className="min-w-0">
        <span className="block font-medium">{invitation.email}</span>
        <span className="block text-muted text-small">
          {before}
          <Time at={invitation.expiresAt} />
          {after}
        </span>
      </span>
      <Button aria-label={fill(texts.withdrawNamed, { email: invitation.email })} busy={busy} onClick={onRevoke} small>
        {texts.withdraw}
      </Button>
    </li>
  );
}

type InviteFormProps = { customerId: string; invite: CompanyActions['invite']; texts: AccountTexts; language: Language };

function InviteForm({ customerId, invite, texts, language }: InviteFormProps) {
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<'owner' | 'member'>('member');
  const [invited, setInvited] = useState<string | null>(null);
  const { asked, busy, ask } = useAction(invite);
  const text = texts.company;
  return (
    <form
      className="mt-4 flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (busy) return;
        setInvited(null);
        ask({ customerId, email: email.trim(), role }, () => {
          setInvited(email.trim());
          setEmail('');
        });
      }}
    >
      {asked.at === 'refused' && (
        <Notice live tone="problem">
          {textOfFault(asked.fault, texts.fault, language)}
        </Notice>
      )}
      {invited !== null && (
        <Notice live tone="success">
          {fill(text.invited, { email: invited })}
        </Notice>
      )}
      <div className="flex flex-wrap items-end gap-2">
        <TextField
          className="min-w-0 flex-1 basis-60"
          inputMode="email"
          label={text.inviteEmail}
          onChange={(event) => setEmail(event.target.value)}
          required
          type="email"
          value={email}
        />
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
