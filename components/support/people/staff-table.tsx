'use client';

import { useState } from 'react';
import { useVerb, type Verb } from '@/components/acting/use-verb';
import { wordFault } from '@/components/acting/word-fault';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Mark, type MarkKind } from '@/components/ui/mark';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { Time } from '@/components/ui/time';
import { supportWords } from '@/messages/en/support';
import { fill } from '@/messages/fill';

const { people: words, fault: faultWords } = supportWords;

/** One person or grant. `personId` null: a role was granted to an address that never signed in. */
export type StaffRow = {
  email: string;
  name: string | null;
  personId: string | null;
  role: 'reviewer' | 'admin';
  state: 'never' | 'active' | 'disabled' | 'revoked';
  since: string;
};

type StaffTableProps = {
  rows: readonly StaffRow[];
  me: string;
  revoke: Verb<{ email: string }, unknown>;
  disable: Verb<{ personId: string }, unknown>;
};

type Asking = { what: 'revoke' | 'disable'; row: StaffRow };
const marks: Record<StaffRow['state'], MarkKind> = { never: 'waiting', active: 'tick', disabled: 'cross', revoked: 'dash' };

/** Who may work here, and taking that away. Both ways act on the person's next request and are asked for once more. */
export function StaffTable({ rows, me, revoke, disable }: StaffTableProps) {
  const [asking, setAsking] = useState<Asking | null>(null);
  const revoking = useVerb(revoke);
  const disabling = useVerb(disable);
  const close = () => setAsking(null);
  const fault = revoking.asked.at === 'refused' ? revoking.asked.fault : disabling.asked.at === 'refused' ? disabling.asked.fault : null;

  const go = () => {
    if (asking === null) return;
    if (asking.what === 'revoke') revoking.ask({ email: asking.row.email });
    else if (asking.row.personId !== null) disabling.ask({ personId: asking.row.personId });
    close();
  };

  return (
    <Panel title={words.title}>
      {fault !== null && (
        <Notice className="mb-3" live tone="problem">
          {wordFault(fault, faultWords)}
        </Notice>
      )}
      <ul className="divide-y divide-line">
        {rows.map((row) => {
          const shown = row.name ?? row.email;
          const mine = row.personId === me;
          return (
            <li className="grid items-center gap-x-4 gap-y-2 py-3 md:grid-cols-[1fr_9rem_9rem_auto]" key={row.email}>
              <span className="min-w-0">
                <span className="block font-medium">
                  {shown}
                  {mine && <span className="font-normal text-muted"> · {words.you}</span>}
                </span>
                <span className="block text-muted text-small">
                  {row.email} · {words.columns.since} <Time at={row.since} />
                </span>
              </span>
              <span>{words.roles[row.role]}</span>
              <span className="inline-flex items-center gap-1.5">
                <Mark kind={marks[row.state]} />
                {words[row.state]}
              </span>
              <span className="flex flex-wrap gap-2 md:justify-end">
                {!mine && row.state !== 'revoked' && (
                  <Button aria-label={fill(words.revokeNamed, { name: shown })} onClick={() => setAsking({ what: 'revoke', row })} small>
                    {words.revoke}
                  </Button>
                )}
                {!mine && row.state === 'active' && row.personId !== null && (
                  <Button
                    aria-label={fill(words.disableNamed, { name: shown })}
                    look="danger"
                    onClick={() => setAsking({ what: 'disable', row })}
                    small
                  >
                    {words.disable}
                  </Button>
                )}
              </span>
            </li>
          );
        })}
      </ul>
      <Dialog
        actions={
          <Button look="danger" onClick={go}>
            {asking?.what === 'disable' ? words.disable : words.revoke}
          </Button>
        }
        onClose={close}
        open={asking !== null}
        title={asking?.what === 'disable' ? words.disable : words.revoke}
      >
        {asking !== null && (
          <p>
            {fill(asking.what === 'disable' ? words.confirmDisable : words.confirmRevoke, { name: asking.row.name ?? asking.row.email })}
          </p>
        )}
      </Dialog>
    </Panel>
  );
}
