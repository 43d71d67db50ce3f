'use client';

import { useState } from 'react';
import type { MemberView } from '@/components/account/account-views';
import { useVerb, type Verb } from '@/components/acting/use-verb';
import { wordFault } from '@/components/acting/word-fault';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { TextField } from '@/components/ui/text-field';
import type { AccountWords } from '@/messages/en/account';
import { fill } from '@/messages/fill';
import type { Language } from '@/messages/language';

type CompanyPanelProps = {
  customerId: string;
  company: string;
  owner: boolean;
  me: string;
  members: readonly MemberView[];
  words: AccountWords;
  language: Language;
  invite: Verb<{ customerId: string; email: string }, unknown>;
  remove: Verb<{ customerId: string; personId: string }, unknown>;
};

/** The people of one company. Owners invite and remove; members see who is there. */
export function CompanyPanel({ customerId, company, owner, me, members, words, language, invite, remove }: CompanyPanelProps) {
  const [email, setEmail] = useState('');
  const [invited, setInvited] = useState<string | null>(null);
  const invitation = useVerb(invite);
  const removal = useVerb(remove);
  const text = words.company;
  const fault = invitation.asked.at === 'refused' ? invitation.asked.fault : removal.asked.at === 'refused' ? removal.asked.fault : null;
  return (
    <Panel title={fill(text.title, { company })}>
      <p className="max-w-measure text-muted">{text.lead}</p>
      <ul className="mt-3 divide-y divide-line">
        {members.map((member) => (
          <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3" key={member.personId}>
            <span className="min-w-0">
              <span className="block font-medium">
                {member.name}
                {member.personId === me && <span className="font-normal text-muted"> · {text.you}</span>}
              </span>
              <span className="block text-muted text-small">
                {member.email} · {text.role[member.role]}
              </span>
            </span>
            {owner && member.personId !== me && (
              <Button
                aria-label={fill(text.removeNamed, { name: member.name, company })}
                busy={removal.busy}
                onClick={() => removal.ask({ customerId, personId: member.personId })}
                small
              >
                {text.remove}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {fault !== null && (
        <Notice className="mt-3" live tone="problem">
          {wordFault(fault, words.fault, language)}
        </Notice>
      )}
      {invited !== null && (
        <Notice className="mt-3" live tone="success">
          {fill(text.invited, { email: invited })}
        </Notice>
      )}
      {owner ? (
        <form
          className="mt-4 flex flex-wrap items-end gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            if (invitation.busy) return;
            setInvited(null);
            invitation.ask({ customerId, email: email.trim() }, () => {
              setInvited(email.trim());
              setEmail('');
            });
          }}
        >
          <TextField
            className="min-w-0 flex-1"
            inputMode="email"
            label={text.inviteEmail}
            onChange={(event) => setEmail(event.target.value)}
            required
            type="email"
            value={email}
          />
          <Button busy={invitation.busy} type="submit">
            {invitation.busy ? text.inviteSending : text.inviteSend}
          </Button>
        </form>
      ) : (
        <p className="mt-3 text-muted text-small">{text.onlyOwners}</p>
      )}
    </Panel>
  );
}
