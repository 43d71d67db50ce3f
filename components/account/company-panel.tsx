'use client';

import { type InviteMember, InviteMemberForm } from '@/components/account/invite-member-form';
import { textOfRights } from '@/components/account/text-of-rights';
import { Refusal } from '@/components/forms/refusal';
import { useAction } from '@/components/forms/use-action';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { TimedText } from '@/components/ui/timed-text';
import type { Language } from '@/lib/domain/language';
import type { Action } from '@/lib/wire/action';
import type { AccountFault } from '@/lib/wire/faults';
import type { ChooseToldInput, RemoveMemberInput, RevokeInvitationInput } from '@/lib/wire/people-inputs';
import type { CompanyView, MemberView, OpenInvitationView } from '@/lib/wire/people-views';
import type { AccountTexts } from '@/messages/en/account';
import { fill } from '@/messages/fill';

export type CompanyActions = {
  invite: InviteMember;
  remove: Action<RemoveMemberInput, unknown, AccountFault>;
  revoke: Action<RevokeInvitationInput, unknown, AccountFault>;
  choose: Action<ChooseToldInput, unknown, AccountFault>;
};

type CompanyPanelProps = { company: CompanyView; texts: AccountTexts; language: Language; actions: CompanyActions };

/** The people of one company and who is invited. Owners invite, withdraw and remove; members see who is there. */
export function CompanyPanel({ company, texts, language, actions }: CompanyPanelProps) {
  const removal = useAction(actions.remove);
  const withdrawal = useAction(actions.revoke);
  const choice = useAction(actions.choose);
  const text = texts.company;
  return (
    <Panel title={fill(text.title, { company: company.company })}>
      <p className="max-w-measure text-muted">{textOfRights(text, language)}</p>
      <Refusal className="mt-3" language={language} state={removal.state} texts={texts.fault} />
      <Refusal className="mt-3" language={language} state={withdrawal.state} texts={texts.fault} />
      <Refusal className="mt-3" language={language} state={choice.state} texts={texts.fault} />
      <ul className="mt-3 divide-y divide-line">
        {company.members.map((member) => (
          <MemberLine
            busy={removal.busy || choice.busy}
            company={company}
            key={member.personId}
            member={member}
            onChoose={(told) => choice.run({ customerId: company.customerId, personId: member.personId, told })}
            onRemove={() => removal.run({ customerId: company.customerId, personId: member.personId })}
            texts={text}
          />
        ))}
        {company.invitations.map((invitation) => (
          <InvitationLine
            busy={withdrawal.busy}
            invitation={invitation}
            key={invitation.id}
            onRevoke={() => withdrawal.run({ invitationId: invitation.id })}
            texts={text}
          />
        ))}
      </ul>
      {company.mayManage && !company.confirmed ? (
        <Notice className="mt-3" tone="waiting">
          {text.unconfirmed}
        </Notice>
      ) : (
        company.mayManage && <InviteMemberForm customerId={company.customerId} invite={actions.invite} language={language} texts={texts} />
      )}
    </Panel>
  );
}

type Text = AccountTexts['company'];
type MemberLineProps = {
  member: MemberView;
  company: CompanyView;
  texts: Text;
  busy: boolean;
  onChoose: (told: boolean) => void;
  onRemove: () => void;
};

function MemberLine({ member, company, texts, busy, onChoose, onRemove }: MemberLineProps) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3">
      <span className="min-w-0">
        <span className="block font-medium">
          <bdi>{member.name}</bdi>
          {member.you && <span className="font-normal text-muted"> · {texts.you}</span>}
        </span>
        <span className="block text-muted text-small">
          <bdi>{member.email}</bdi> · {texts.role[member.role]}
          {member.disabled && ` · ${texts.disabled}`}
          {member.told && ` · ${texts.told}`}
        </span>
      </span>
      {company.mayManage && (
        <span className="flex flex-wrap gap-2">
          <Button
            aria-label={fill(member.told ? texts.tellNoMoreNamed : texts.tellNamed, { name: member.name })}
            busy={busy}
            onClick={() => onChoose(!member.told)}
            small
          >
            {member.told ? texts.tellNoMore : texts.tell}
          </Button>
          {!member.you && (
            <Button
              aria-label={fill(texts.removeNamed, { name: member.name, company: company.company })}
              busy={busy}
              onClick={onRemove}
              small
            >
              {texts.remove}
            </Button>
          )}
        </span>
      )}
    </li>
  );
}

type InvitationLineProps = { invitation: OpenInvitationView; texts: Text; busy: boolean; onRevoke: () => void };

function InvitationLine({ invitation, texts, busy, onRevoke }: InvitationLineProps) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3">
      <span className="min-w-0">
        <span className="block font-medium">
          <bdi>{invitation.email}</bdi>
        </span>
        <span className="block text-muted text-small">
          <TimedText at={invitation.expiresAt} text={texts.invitedUntil} />
        </span>
      </span>
      <Button aria-label={fill(texts.withdrawNamed, { email: invitation.email })} busy={busy} onClick={onRevoke} small>
        {texts.withdraw}
      </Button>
    </li>
  );
}
