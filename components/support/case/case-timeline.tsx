import { Panel } from '@/components/ui/panel';
import { Time } from '@/components/ui/time';
import type { TimelineEntry } from '@/lib/wire/views';
import { caseWords } from '@/messages/en/case';
import { wordAction } from '@/messages/en/staff-actions';

/** What happened, newest first: who, what, when. */
export function CaseTimeline({ entries }: { entries: readonly TimelineEntry[] }) {
  const newestFirst = [...entries].sort((one, other) => other.at.localeCompare(one.at));
  return (
    <Panel title={caseWords.timeline.title}>
      <ol className="flex flex-col divide-y divide-line">
        {newestFirst.map((entry) => (
          <li className="grid gap-x-4 py-2 sm:grid-cols-[12rem_1fr]" key={`${entry.at} ${entry.action} ${entry.by}`}>
            <Time at={entry.at} className="text-muted text-small" />
            <span>
              <span className="font-medium">{entry.by}</span> {wordAction(entry.action)}
            </span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
