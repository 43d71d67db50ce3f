import Link from 'next/link';
import { filterTokens } from '@/components/review/queue/filter-tokens';
import { type QueueFilter, queueHref, withoutField } from '@/components/review/queue/queue-filter';
import { supportTexts } from '@/messages/en/support';
import { fill } from '@/messages/fill';

const { queue } = supportTexts;

/** What is in force, each to be taken away, and the two filters that one press adds. */
export function FilterTokenList({ filter }: { filter: QueueFilter }) {
  const firstPage = withoutField(filter, 'after');
  return (
    <ul aria-label={queue.filters} className="flex flex-wrap items-center gap-2">
      {filterTokens(filter).map(({ label, without }) => (
        <li key={label}>
          <Link
            aria-label={fill(queue.removeFilter, { filter: label })}
            className="inline-flex min-h-8 items-center gap-2 rounded-control border border-edge bg-surface px-3 text-small hover:bg-sunken"
            href={queueHref(without)}
            prefetch={false}
          >
            {label} <span aria-hidden="true">×</span>
          </Link>
        </li>
      ))}
      {filter.mine !== true && <AddFilter label={queue.mine} to={{ ...firstPage, mine: true }} />}
      {filter.late !== true && <AddFilter label={queue.overTarget} to={{ ...firstPage, late: true }} />}
    </ul>
  );
}

function AddFilter({ to, label }: { to: QueueFilter; label: string }) {
  return (
    <li>
      <Link
        className="inline-flex min-h-8 items-center rounded-control border border-edge border-dashed px-3 text-muted text-small hover:bg-sunken"
        href={queueHref(to)}
        prefetch={false}
      >
        + {label}
      </Link>
    </li>
  );
}
