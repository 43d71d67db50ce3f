'use client';

import { useState } from 'react';
import { textOfFault } from '@/components/forms/text-of-fault';
import { useAction } from '@/components/forms/use-action';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Mark } from '@/components/ui/mark';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { Time } from '@/components/ui/time';
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
};

type Asking = { what: 'revoke'; name: string; email: string } | { what: 'disable'; name: string; personId: string };

/** Who may work here. Taking a role away and disabling act on the person's next request, and are state for once more. */
export function StaffList({
  staff,
  waiting,
  actions,
}: {
  staff: readonly StaffView[];
  waiting: readonly GrantView[];
  actions: StaffActions;
}) {
  const [asking, setAsking] = useState<Asking | null>(null);
  const revoking = useAction(actions.revoke);
  const disabling = useAction(actions.disable);
  const fault = [revoking.state, disabling.state].flatMap((state) => (state.at === 'refused' ? [state.fault] : []))[0];

  const go = () => {
    if (asking?.what === 'revoke') revoking.run({ email: asking.email });
    if (asking?.what === 'disable') disabling.run({ personId: asking.personId, disabled: true });
    setAsking(null);
  };

  return (
    <Panel title={texts.title}>
      {fault !== undefined && (
        <Notice className="mb-3" live tone="problem">
          {textOfFault(fault, faultTexts)}
        </Notice>
      )}
      <ul className="divide-y divide-line">
        {staff.map((person) => (
          <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3" key={person.personId}>
            <StaffFacts person={person} />
            {!person.you && (
              <span className="flex flex-wrap gap-2">
                {person.disabled ? (
                  <Button
                    aria-label={fill(texts.enableNamed, { name: person.name })}
                    busy={disabling.busy}
                    onClick={() => disabling.run({ personId: person.personId, disabled: false })}
                    small
                  >
                    {texts.enable}
                  </Button>
                ) : (
                  <Button
                    aria-label={fill(texts.disableNamed, { name: person.name })}
                    look="danger"
                    onClick={() => setAsking({ what: 'disable', name: person.name, personId: person.personId })}
                    small
                  >
                    {texts.disable}
                  </Button>
                )}
                <Button
                  aria-label={fill(texts.revokeNamed, { name: person.name })}
                  onClick={() => setAsking({ what: 'revoke', name: person.name, email: person.email })}
                  small
                >
                  {texts.revoke}
                </Button>
              </span>
            )}
          </li>
        ))}
        {waiting.map((grant) => (
          <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3" key={grant.email}>
            <span className="min-w-0">
              <span className="block font-medium">{grant.email}</span>
              <span className="flex flex-wrap items-center gap-x-2 text-muted text-small">
                {texts.roles[grant.role]} · <Mark kind="waiting" /> {texts.never}, {texts.grantedAt} <Time at={grant.grantedAt} />
              </span>
            </span>
            <Button
              aria-label={fill(texts.revokeNamed, { name: grant.email })}
              onClick={() => setAsking({ what: 'revoke', name: grant.email, email: grant.email })}
              small
            >
              {texts.revoke}
            </Button>
          </li>
        ))}
      </ul>
      <Dialog
        actions={
          <Button look="danger" onClick={go}>
            {asking?.what === 'disable' ? texts.disable : texts.revoke}
          </Button>
        }
        onClose={() => setAsking(null)}
        open={asking !== null}
        title={asking?.what === 'disable' ? texts.disable : texts.revoke}
      >
        {asking !== null && <p>{fill(asking.what === 'disable' ? texts.confirmDisable : texts.confirmRevoke, { name: asking.name })}</p>}
      </Dialog>
    </Panel>
  );
}

function StaffFacts({ person }: { person: StaffView }) {
  return (
    <span className="min-w-0">
      <span className="block font-medium">
        {person.name}
        {person.you && <span className="font-normal text-muted"> · {texts.you}</span>}
      </span>
      <span className="flex flex-wrap items-center gap-x-2 text-muted text-small">
        {person.email} · {texts.roles[person.role]} · <Mark kind={person.disabled ? 'cross' : 'tick'} />
        {person.disabled ? texts.disabled : texts.active}
        {' · '}
        {person.passkeys === 0
          ? texts.noPasskey
          : person.passkeys === 1
            ? texts.onePasskey
            : fill(texts.passkeys, { count: person.passkeys })}
        {person.lastSeenAt !== null && (
          <span>
            · {texts.lastSeen} <Time at={person.lastSeenAt} />
          </span>
        )}
      </span>
    </span>
  );
}
