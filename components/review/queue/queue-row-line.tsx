import Link from 'next/link';
import type { ReactNode } from 'react';
import { FlowStrip } from '@/components/deliveries/flow-strip';
import { FlagText, ProofText, StatusText } from '@/components/review/status-texts';
import { classes } from '@/components/ui/classes';
import { Mark } from '@/components/ui/mark';
import { textOfDuration } from '@/components/ui/text-of-duration';
import type { QueueRow } from '@/lib/wire/views';
import { deliveries } from '@/messages/en/deliveries';
import { supportTexts } from '@/messages/en/support';
import { fill } from '@/messages/fill';

/** The columns of header and rows alike, from 1,024 px up. */
export const queueColumns = 'lg:grid-cols-[1.25rem_1.5fr_1.3fr_0.9fr_0.7fr_1.1fr_0.7fr_1fr_1.1fr_0.9fr]';

type QueueRowLineProps = { row: QueueRow; now: string; chosen: boolean; onChoose: (chosen: boolean) => void };

/** One onboarding: enough to decide whether to open it. The company's name is the link; the whole row follows a click. */
export function QueueRowLine({ row, now, chosen, onChoose }: QueueRowLineProps) {
  const { queue, turn, method } = supportTexts;
  const late = row.turn === 'microshare' && row.nextDeadline !== null && row.nextDeadline < now;
  return (
    <li
      className={classes(
        'relative grid grid-cols-2 gap-x-4 sm:max-lg:grid-cols-4 gap-y-1 border-line border-b px-3 py-3 text-small last:border-b-0',
        'focus-within:bg-accent-wash lg:items-center lg:py-2',
        chosen ? 'bg-accent-wash' : 'hover:bg-sunken',
        queueColumns,
      )}
    >
      <input
        aria-label={fill(supportTexts.bulk.choose, { company: row.company, stream: row.streamName ?? queue.noStream })}
        checked={chosen}
        className="absolute top-2.5 right-2 z-1 size-6 lg:relative lg:top-0 lg:right-0 lg:size-4"
        onChange={(event) => onChoose(event.target.checked)}
        type="checkbox"
      />
      <Link
        className="col-span-full max-lg:pr-8 font-semibold text-base before:absolute before:inset-0 lg:col-span-1 lg:text-small"
        data-case={row.id}
        href={`/support/${row.id}`}
        prefetch={false}
      >
        <bdi>{row.company}</bdi>
      </Link>
      <Cell label={queue.columns.stream}>
        {row.streamName === null ? (
          <span className="text-faint">{queue.noStream}</span>
        ) : (
          <>
            <span className="block font-mono">{row.streamName}</span>
            <span className="block font-mono text-muted">{row.accountId}</span>
          </>
        )}
      </Cell>
      <Cell label={queue.columns.region}>{row.region ?? '–'}</Cell>
      <Cell label={queue.columns.method}>{row.method === null ? '–' : method[row.method]}</Cell>
      <Cell label={queue.columns.turn}>
        <span className="block font-medium">{turn[row.turn]}</span>
        <StatusText className="text-muted" status={row.status} />
      </Cell>
      <Cell label={queue.columns.waiting}>
        <span className={classes('inline-flex items-start gap-1.5', late && 'font-semibold text-problem')}>
          {late && <Mark className="mt-0.5" kind="attention" label={queue.late} />}
          {textOfDuration(row.since, now)}
        </span>
      </Cell>
      <Cell label={queue.columns.proof}>
        <span className="flex flex-wrap gap-x-4">
          <ProofText proof={row.proof} />
          {row.deliveries !== null && <FlowStrip language="en" strip={row.deliveries} texts={deliveries} />}
        </span>
      </Cell>
      <Cell label={queue.columns.flags}>
        {row.flags.length === 0 ? (
          <span className="text-faint">–</span>
        ) : (
          row.flags.map((flag) => (
            <span className="block" key={flag}>
              <FlagText flag={flag} />
            </span>
          ))
        )}
      </Cell>
      <Cell label={queue.columns.assigned}>
        {row.assignedTo === null ? <span className="text-faint">{queue.unassigned}</span> : <bdi>{row.assignedTo.name}</bdi>}
      </Cell>
    </li>
  );
}

function Cell({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <span className="block text-faint lg:sr-only">{label}</span>
      <div className="min-w-0">{children}</div>
    </div>
  );
}
