'use client';

import { useState } from 'react';
import { Refusal } from '@/components/forms/refusal';
import { useAction } from '@/components/forms/use-action';
import { GrantLine, StaffLine } from '@/components/review/people/staff-line';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Panel } from '@/components/ui/panel';
import type { Action } from '@/lib/wire/action';
import type { SupportFault } from '@/lib/wire/faults';
import type { DisablePersonInput, EmailInput } from '@/lib/wire/people-inputs';
import type { GrantView, StaffView } from '@/lib/wire/people-views';
import { supportTexts } from '@/messages/en/support';
import { fill } from '@/messages/fill';

const { people: texts, fault: faultTexts } = supportTexts;

export type StaffActions = {
  revoke: Action<EmailInput, unknown, SupportFault>;
  disable: Action<DisablePersonInput, unknown, SupportFault>;
  allowPasskey: Action<EmailInput, unknown, SupportFault>;
};

/** A change that is confirmed first. */
type Question = { what: 'revoke'; name: string; email: string } | { what: 'disable'; name: string; personId: string };

type StaffListProps = { staff: readonly StaffView[]; waiting: readonly GrantView[]; actions: StaffActions };

/** Who may work here. Taking a role away and disabling act on the person's next request, and are confirmed first. */
export function StaffList({ staff, waiting, actions }: StaffListProps) {
  const [question, setQuestion] = useState<Question | null>(null);
  const revoking = useAction(actions.revoke);
  const disabling = useAction(actions.disable);
  const allowing = useAction(actions.allowPasskey);

  const confirm = () => {
    if (question?.what === 'revoke') revoking.run({ email: question.email });
    if (question?.what === 'disable') disabling.run({ personId: question.personId, disabled: true });
    setQuestion(null);
  };
  const isDisable = question?.what === 'disable';

  return (
    <Panel title={texts.list}>
      <Refusal className="mb-3" state={revoking.state} texts={faultTexts} />
      <Refusal className="mb-3" state={disabling.state} texts={faultTexts} />
      <Refusal className="mb-3" state={allowing.state} texts={faultTexts} />
      <ul className="divide-y divide-line">
        {staff.map((person) => (
          <StaffLine
            busy={disabling.busy || allowing.busy}
            key={person.personId}
            onAllowPasskey={() => allowing.run({ email: person.email })}
            onDisable={() => setQuestion({ what: 'disable', name: person.name, personId: person.personId })}
            onEnable={() => disabling.run({ personId: person.personId, disabled: false })}
            onRevoke={() => setQuestion({ what: 'revoke', name: person.name, email: person.email })}
            person={person}
          />
        ))}
        {waiting.map((grant) => (
          <GrantLine
            grant={grant}
            key={grant.email}
            onAllowPasskey={() => allowing.run({ email: grant.email })}
            onRevoke={() => setQuestion({ what: 'revoke', name: grant.email, email: grant.email })}
          />
        ))}
      </ul>
      <Dialog
        actions={
          <Button look="danger" onClick={confirm}>
            {isDisable ? texts.disable : texts.revoke}
          </Button>
        }
        onClose={() => setQuestion(null)}
        open={question !== null}
        title={isDisable ? texts.disable : texts.revoke}
      >
        {question !== null && <p>{fill(isDisable ? texts.confirmDisable : texts.confirmRevoke, { name: question.name })}</p>}
      </Dialog>
    </Panel>
  );
}
