'use client';

import { useState } from 'react';
import { useVerb, type Verb } from '@/components/acting/use-verb';
import { wordFault } from '@/components/acting/word-fault';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Mark } from '@/components/ui/mark';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { Time } from '@/components/ui/time';
import type { GrantView, StaffView } from '@/lib/wire/people-views';
import { supportWords } from '@/messages/en/support';
import { fill } from '@/messages/fill';

const { people: words, fault: faultWords } = supportWords;

export type StaffActions = {
  revoke: Verb<{ email: string }, unknown>;
  disable: Verb<{ personId: string; disabled: boolean }, unknown>;
};

type Asking = { what: 'revoke'; name: string; email: string } | { what: 'disable'; name: string; personId: string };

/** Who may work here. Taking a role away and disabling act on the person's next request, and are asked for once more. */
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
  const revoking = useVerb(actions.revoke);
  const disabling = useVerb(actions.disable);
  const fault = [revoking.asked, disabling.asked].flatMap((asked) => (asked.at === 'refused' ? [asked.fault] : []))[0];

  const go = () => {
    if (asking?.what === 'revoke') revoking.ask({ email: asking.email });
    if (asking?.what === 'disable') disabling.ask({ personId: asking.personId, disabled: true });
    setAsking(null);
  };

  return (
    <Panel title={words.title}>
      {fault !== undefined && (
        <Notice className="mb-3" live tone="problem">
          {wordFault(fault, faultWords)}
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
                    aria-label={fill(words.enableNamed, { name: person.name })}
                    busy={disabling.busy}
                    onClick={() => disabling.ask({ personId: person.personId, disabled: false })}
                    small
                  >
                    {words.enable}
                  </Button>
                ) : (
                  <Button
                    aria-label={fill(words.disableNamed, { name: person.name })}
                    look="danger"
                    onClick={() => setAsking({ what: 'disable', name: person.name, personId: person.personId })}
                    small
                  >
                    {words.disable}
                  </Button>
                )}
                <Button
                  aria-label={fill(words.revokeNamed, { name: person.name })}
                  onClick={() => setAsking({ what: 'revoke', name: person.name, email: person.email })}
                  small
                >
                  {words.revoke}
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
                {words.roles[grant.role]} · <Mark kind="waiting" /> {words.never}, {words.grantedAt} <Time at={grant.grantedAt} />
              </span>
            </span>
            <Button
              aria-label={fill(words.revokeNamed, { name: grant.email })}
              onClick={() => setAsking({ what: 'revoke', name: grant.email, email: grant.email })}
              small
            >
              {words.revoke}
            </Button>
          </li>
        ))}
      </ul>
      <Dialog
        actions={
          <Button look="danger" onClick={go}>
            {asking?.what === 'disable' ? words.disable : words.revoke}
          </Button>
        }
        onClose={() => setAsking(null)}
        open={asking !== null}
        title={asking?.what === 'disable' ? words.disable : words.revoke}
      >
        {asking !== null && <p>{fill(asking.what === 'disable' ? words.confirmDisable : words.confirmRevoke, { name: asking.name })}</p>}
      </Dialog>
    </Panel>
  );
}

function StaffFacts({ person }: { person: StaffView }) {
  return (
    <span className="min-w-0">
      <span className="block font-medium">
        {person.name}
        {person.you && <span className="font-normal text-muted"> · {words.you}</span>}
      </span>
      <span className="flex flex-wrap items-center gap-x-2 text-muted text-small">
        {person.email} · {words.roles[person.role]} · <Mark kind={person.disabled ? 'cross' : 'tick'} />
        {person.disabled ? words.disabled : words.active}
        {' · '}
        {person.passkeys === 0
          ? words.noPasskey
          : person.passkeys === 1
            ? words.onePasskey
            : fill(words.passkeys, { count: person.passkeys })}
        {person.lastSeenAt !== null && (
          <span>
            · {words.lastSeen} <Time at={person.lastSeenAt} />
          </span>
        )}
      </span>
    </span>
  );
}
