'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { Refusal } from '@/components/forms/refusal';
import { useAction } from '@/components/forms/use-action';
import type { CaseActions } from '@/components/review/case/case-actions';
import { KeyboardHelp } from '@/components/review/queue/keyboard-help';
import { QueueRowLine, queueColumns } from '@/components/review/queue/queue-row-line';
import { type QueueKey, useQueueKeys } from '@/components/review/queue/use-queue-keys';
import { Button } from '@/components/ui/button';
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
};

/** The rows, with the keyboard: the focus is the selection, so that screen readers and Enter follow it by themselves. */
export function QueueList({ rows, now, me, assign }: QueueListProps) {
  const router = useRouter();
  const list = useRef<HTMLUListElement>(null);
  const { state, busy, run } = useAction(assign);
  const [helping, setHelping] = useState(false);

  const act = (key: QueueKey) => {
    const links = [...(list.current?.querySelectorAll<HTMLAnchorElement>('a[data-case]') ?? [])];
    const at = links.findIndex((link) => link.matches(':focus'));
    switch (key) {
      case 'j':
        return links[Math.min(at + 1, links.length - 1)]?.focus();
      case 'k':
        return links[Math.max(at - 1, 0)]?.focus();
      case 'a': {
        const onboardingId = links[at]?.dataset['case'];
        return onboardingId === undefined ? undefined : run({ onboardingId, to: me });
      }
      case 'r':
        return router.refresh();
      case '/':
        return document.querySelector<HTMLInputElement>('input[name="q"]')?.focus();
      case '?':
        return setHelping(true);
    }
  };
  useQueueKeys(act);

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
          {Object.values(columns).map((name) => (
            <span key={name}>{name}</span>
          ))}
        </div>
        <ul aria-label={supportTexts.queue.title} ref={list}>
          {rows.map((row) => (
            <QueueRowLine key={row.id} now={now} row={row} />
          ))}
        </ul>
      </div>
      <div className="-ml-3 mt-3 hidden lg:block">
        <Button look="quiet" onClick={() => setHelping(true)} small>
          {supportTexts.queue.keys} <kbd>?</kbd>
        </Button>
      </div>
      <KeyboardHelp onClose={() => setHelping(false)} open={helping} />
    </>
  );
}
