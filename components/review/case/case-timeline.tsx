import { LongValue } from '@/components/ui/long-value';
import { Panel } from '@/components/ui/panel';
import { Time } from '@/components/ui/time';
import type { TimelineEntry } from '@/lib/wire/views';
import { caseTexts } from '@/messages/en/case';
import { type TimelineTexts, timeline } from '@/messages/en/timeline';
import { fill } from '@/messages/fill';

/** What happened, newest first: who, what, when. */
export function CaseTimeline({ entries }: { entries: readonly TimelineEntry[] }) {
  const newestFirst = [...entries].sort((one, other) => other.at.localeCompare(one.at));
  return (
    <Panel title={caseTexts.timeline.title}>
      <ol className="flex flex-col divide-y divide-line">
        {newestFirst.map((entry) => (
          <li className="grid gap-x-4 py-2 sm:grid-cols-[12rem_1fr]" key={`${entry.at} ${entry.action} ${entry.by}`}>
            <Time at={entry.at} className="text-muted text-small" />
            <span>
              <LongValue value={textOfEntry(entry)} />{' '}
              <span className="text-muted">
                · <bdi>{entry.by}</bdi>
              </span>
            </span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

// A newer server may send actions without a sentence here: those are shown by their own name.
function textOfEntry({ action, values }: TimelineEntry): string {
  const texts: TimelineTexts['actions'] = timeline.actions;
  return fill(texts[action] ?? action, values);
}
