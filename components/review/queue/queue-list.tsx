'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { Refusal } from '@/components/forms/refusal';
import { useAction } from '@/components/forms/use-action';
import type { CaseActions, StaffName } from '@/components/review/case/case-actions';
import { Keyboard } from '@/components/review/keyboard/keyboard';
import { type BulkActions, BulkBar } from '@/components/review/queue/bulk-bar';
import { QueueRowLine, queueColumns } from '@/components/review/queue/queue-row-line';
import { classes } from '@/components/ui/classes';
import type { QueueRow } from '@/lib/wire/views';
import { caseTexts } from '@/messages/en/case';
import { supportTexts } from '@/messages/en/support';

type QueueListProps = {
  rows: readonly QueueRow[];
  /** When the rows were read, ISO; waiting times count to it. */
  now: string;
  /** The id of the person who looks. */
  me: string;
  assign: CaseActions['assign'];
  staff: readonly StaffName[];
  bulk: BulkActions;
};

/** The rows, with the keyboard: the focus is the selection, so that screen readers and Enter follow it by themselves. */
export function QueueList({ rows, now, me, assign, staff, bulk }: QueueListProps) {
  const router = useRouter();
  const list = useRef<HTMLUListElement>(null);
  const { state, busy, run } = useAction(assign);
  const [marked, setMarked] = useState<readonly string[]>([]);
  // A row that left the page is not chosen any more: what is done is done with what is seen.
  const chosen = rows.map(({ id }) => id).filter((id) => marked.includes(id));
  const choose = (id: string, isChosen: boolean) => setMarked([...chosen.filter((other) => other !== id), ...(isChosen ? [id] : [])]);

  const links = () => [...(list.current?.querySelectorAll<HTMLAnchorElement>('a[data-case]') ?? [])];
  const focused = () => links().findIndex((link) => link.matches(':focus'));
  const own = {
    j: () => links()[Math.min(focused() + 1, rows.length - 1)]?.focus(),
    k: () => links()[Math.max(focused() - 1, 0)]?.focus(),
    x: () => {
      const id = links()[focused()]?.dataset['case'];
      if (id !== undefined) choose(id, !chosen.includes(id));
    },
    a: () => {
      const onboardingId = links()[focused()]?.dataset['case'];
      if (onboardingId !== undefined) run({ onboardingId, to: me });
    },
    r: () => router.refresh(),
    '/': () => document.querySelector<HTMLInputElement>('input[name="q"]')?.focus(),
  };

  const { columns } = supportTexts.queue;
  return (
    <>
      <Refusal className="mb-3" state={state} texts={caseTexts.fault} />
      <div aria-busy={busy} className="overflow-hidden rounded-panel border border-line bg-surface">
        <div
          aria-hidden="true"
          className={classes(
            'hidden gap-x-4 border-line border-b bg-sunken px-3 py-2 font-medium text-muted text-small lg:grid',
            queueColumns,
          )}
        >
          <span />
          {Object.values(columns).map((name) => (
            <span key={name}>{name}</span>
          ))}
        </div>
        <ul aria-label={supportTexts.queue.title} ref={list}>
          {rows.map((row) => (
            <QueueRowLine
              chosen={chosen.includes(row.id)}
              key={row.id}
              now={now}
              onChoose={(isChosen) => choose(row.id, isChosen)}
              row={row}
            />
          ))}
        </ul>
      </div>
      {chosen.length > 0 && <BulkBar actions={bulk} chosen={chosen} me={me} onClear={() => setMarked([])} staff={staff} />}
      <div className="-ml-3 mt-3">
        <Keyboard keys={supportTexts.shortcuts.queue} own={own} />
      </div>
    </>
  );
}
