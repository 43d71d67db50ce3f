import Link from 'next/link';
import { assignCase, inviteCustomer } from '@/app/support/actions';
import { LiveRefresh } from '@/components/acting/live-refresh';
import { wordRowActors } from '@/components/acting/word-actors';
import { InviteDialog } from '@/components/support/invite-dialog';
import { defaultFilter, parseQueueFilter, queueHref, queueQuery } from '@/components/support/queue/queue-filter';
import { QueueFilters } from '@/components/support/queue/queue-filters';
import { QueueList } from '@/components/support/queue/queue-list';
import { SavedFilters } from '@/components/support/queue/saved-filters';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { listQueue } from '@/lib/server/list-queue';
import { requireStaff } from '@/lib/server/who';
import { actors } from '@/messages/en/actors';
import { supportWords } from '@/messages/en/support';

const { queue: words } = supportWords;

export default async function QueuePage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const filter = parseQueueFilter(await searchParams);
  const { turn, ...query } = Object.fromEntries(queueQuery(filter));
  const [staff, queue] = await Promise.all([
    requireStaff(),
    listQueue({ ...query, ...(filter.turn === 'any' ? {} : { turn: filter.turn }) }),
  ]);
  const page = queue.ok ? queue.value : { rows: [], next: null };
  const isDefault = queueHref(filter) === queueHref(defaultFilter);
  // Said in full: where an export is told no turn, it is of all.
  const exported = queueQuery({ ...filter, after: null });
  exported.set('turn', filter.turn);
  return (
    <>
      <PageHeader actions={<InviteDialog inviteCustomer={inviteCustomer} steppedUp={staff.steppedUp} />} title={words.title}>
        {isDefault ? words.lead : words.leadFiltered}
      </PageHeader>
      <QueueFilters filter={filter} key={`${filter.q} ${filter.accountId}`} />
      <SavedFilters href={queueHref({ ...filter, after: null })} />
      {page.rows.length === 0 ? (
        <EmptyState title={isDefault ? words.emptyTitle : words.emptyFilteredTitle}>
          {isDefault ? words.empty : words.emptyFiltered}
        </EmptyState>
      ) : (
        <QueueList
          assign={assignCase}
          me={staff.personId}
          now={new Date().toISOString()}
          rows={page.rows.map((row) => wordRowActors(row, actors))}
        />
      )}
      <div className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-2 text-small">
        {filter.after !== null && (
          <Link className="link" href={queueHref({ ...filter, after: null })} prefetch={false}>
            {words.first}
          </Link>
        )}
        {page.next !== null && (
          <Link className="link" href={queueHref({ ...filter, after: page.next })} prefetch={false} rel="next">
            {words.next}
          </Link>
        )}
        <span className="ml-auto flex flex-wrap gap-x-6 gap-y-2">
          <LiveRefresh url="/api/events?queue=1" words={{ live: words.live, lost: words.liveLost }} />
          <a className="link" href={`/support/export?format=csv&${exported}`}>
            {words.exportCsv}
          </a>
          <a className="link" href={`/support/export?format=json&${exported}`}>
            {words.exportJson}
          </a>
        </span>
      </div>
    </>
  );
}
