import type { Metadata } from 'next';
import Link from 'next/link';
import { assignCase, assignCases, inviteCustomer, remindCases } from '@/app/support/actions';
import { LiveRefresh } from '@/components/live/live-refresh';
import { newWorkBadge } from '@/components/review/new-work-badge';
import { InviteDialog } from '@/components/review/people/invite-dialog';
import { parseQueueFilter } from '@/components/review/queue/parse-queue-filter';
import { defaultFilter, queueHref, queueQuery, withoutField } from '@/components/review/queue/queue-filter';
import { QueueFilters } from '@/components/review/queue/queue-filters';
import { QueueList } from '@/components/review/queue/queue-list';
import { SavedFilters } from '@/components/review/queue/saved-filters';
import { EmptyState } from '@/components/ui/empty-state';
import { textOfRowActors } from '@/components/ui/text-of-actors';
import { countNewWork } from '@/lib/server/review/count-new-work';
import { listColleagues } from '@/lib/server/review/list-colleagues';
import { listQueue } from '@/lib/server/review/list-queue';
import { requireStaff } from '@/lib/server/who';
import { actors } from '@/messages/en/actors';
import { supportTexts } from '@/messages/en/support';

const { queue: texts } = supportTexts;

/** Whole, since a layout's template leaves out the page of its own folder. */
export async function generateMetadata(): Promise<Metadata> {
  return { title: { absolute: `${newWorkBadge(await countNewWork())}${texts.title} · Microshare` } };
}

export default async function QueuePage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const filter = parseQueueFilter(await searchParams);
  const [staff, queue, colleagues] = await Promise.all([requireStaff(), listQueue(filter), listColleagues()]);
  const page = queue.ok ? queue.value : { rows: [], next: null };
  const isDefault = queueHref(filter) === queueHref(defaultFilter);
  const firstPage = withoutField(filter, 'after');
  // The turn in full: an export without one is of all turns.
  const exported = queueQuery(firstPage);
  exported.set('turn', filter.turn);
  return (
    <>
      <QueueFilters
        actions={<InviteDialog inviteCustomer={inviteCustomer} steppedUp={staff.steppedUp} />}
        filter={filter}
        saved={<SavedFilters href={queueHref(firstPage)} />}
        title={<h1 className="font-semibold text-title tracking-tight">{texts.title}</h1>}
      />
      {page.rows.length === 0 ? (
        <EmptyState title={isDefault ? texts.emptyTitle : texts.emptyFilteredTitle}>
          {isDefault ? texts.empty : texts.emptyFiltered}
        </EmptyState>
      ) : (
        <QueueList
          assign={assignCase}
          bulk={{ assign: assignCases, remind: remindCases }}
          me={staff.personId}
          now={new Date().toISOString()}
          staff={colleagues}
          rows={page.rows.map((row) => textOfRowActors(row, actors))}
        />
      )}
      <div className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-2 text-small">
        {filter.after !== undefined && (
          <Link className="link" href={queueHref(firstPage)} prefetch={false}>
            {texts.first}
          </Link>
        )}
        {page.next !== null && (
          <Link className="link" href={queueHref({ ...filter, after: page.next })} prefetch={false} rel="next">
            {texts.next}
          </Link>
        )}
        <span className="ml-auto flex flex-wrap gap-x-6 gap-y-2">
          <LiveRefresh url="/api/events?queue=1" texts={{ live: texts.live, lost: texts.liveLost }} />
          <form action={`/support/export?format=csv&${exported}`} method="post">
            <button className="link" type="submit">
              {texts.exportCsv}
            </button>
          </form>
          <form action={`/support/export?format=json&${exported}`} method="post">
            <button className="link" type="submit">
              {texts.exportJson}
            </button>
          </form>
        </span>
      </div>
    </>
  );
}
