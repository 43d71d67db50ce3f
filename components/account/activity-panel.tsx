import type { ActivityView } from '@/components/account/account-views';
import { Panel } from '@/components/ui/panel';
import { Time } from '@/components/ui/time';
import type { AccountWords } from '@/messages/en/account';

/** What the audit holds about the person's own doings, newest first. Actions keep their exact names. */
export function ActivityPanel({ activity, words }: { activity: readonly ActivityView[]; words: AccountWords }) {
  const text = words.activity;
  return (
    <Panel title={text.title}>
      <p className="max-w-measure text-muted">{text.lead}</p>
      {activity.length === 0 ? (
        <p className="mt-3">{text.none}</p>
      ) : (
        <ul className="mt-3 divide-y divide-line text-small">
          {activity.map((event) => (
            <li className="grid gap-x-4 py-2 sm:grid-cols-[13rem_1fr_auto]" key={`${event.at} ${event.action}`}>
              <Time at={event.at} className="text-muted" />
              <span className="font-mono">{event.action}</span>
              <span className="text-muted">{event.network ?? ''}</span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
