import { LongValue } from '@/components/ui/long-value';
import { Time } from '@/components/ui/time';
import type { TimelineEntry } from '@/lib/wire/views';
import type { TimelineTexts } from '@/messages/en/timeline';
import { fill } from '@/messages/fill';

/** Who did what and when, newest first, in the reader's zone. */
export function Timeline({ entries, texts }: { entries: readonly TimelineEntry[]; texts: TimelineTexts }) {
  const newestFirst = entries.map((entry, index) => ({ entry, id: index })).reverse();
  if (newestFirst.length === 0) return <p className="text-muted">{texts.empty}</p>;
  return (
    <ol className="grid gap-3">
      {newestFirst.map(({ entry, id }) => (
        <li className="grid grid-cols-[auto_1fr] gap-x-3" key={id}>
          <span aria-hidden="true" className={`mt-2 size-2 rounded-full border ${dots[entry.side]}`} />
          <div className="min-w-0">
            <p>
              <LongValue value={sentenceOf(entry, texts)} />
            </p>
            <p className="text-muted text-small">
              <bdi>{entry.by}</bdi> · <Time at={entry.at} />
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}

const dots: Record<TimelineEntry['side'], string> = {
  customer: 'border-ink bg-ink',
  microshare: 'border-ink bg-surface',
  aws: 'border-edge bg-edge',
};

function sentenceOf(entry: TimelineEntry, texts: TimelineTexts): string {
  return fill(texts.actions[entry.action] ?? texts.other, entry.values);
}
