import Link from 'next/link';
import { Panel } from '@/components/ui/panel';
import { textOfActor } from '@/components/ui/text-of-actors';
import { Time } from '@/components/ui/time';
import type { AuditPage } from '@/lib/wire/people-views';
import type { AccountTexts } from '@/messages/en/account';
import type { ActorTexts } from '@/messages/en/actors';
import type { RecordedActionTexts } from '@/messages/en/recorded-actions';

type ActivityPanelProps = { page: AuditPage; texts: AccountTexts; actors: ActorTexts; actions: RecordedActionTexts };

/** What the audit holds about the person and their companies, newest first. An action of another release keeps its exact name. */
export function ActivityPanel({ page, texts, actors, actions }: ActivityPanelProps) {
  const text = texts.activity;
  const words: Partial<Record<string, string>> = actions;
  return (
    <Panel id="activity" title={text.title}>
      <p className="max-w-measure text-muted">{text.lead}</p>
      {page.lines.length === 0 ? (
        <p className="mt-3">{text.none}</p>
      ) : (
        <ul className="mt-3 divide-y divide-line text-small">
          {page.lines.map((line) => (
            <li className="grid gap-x-4 py-2 sm:grid-cols-[12rem_1fr_auto]" key={`${line.chain} ${line.seq}`}>
              <Time at={line.at} className="text-muted" />
              <span className="min-w-0">
                {words[line.action] ?? <span className="font-mono">{line.action}</span>}{' '}
                <span className="text-muted">· {textOfActor(line.actor, actors)}</span>
              </span>
              <span className="text-muted">{line.network ?? ''}</span>
            </li>
          ))}
        </ul>
      )}
      {page.next !== null && (
        <p className="mt-3">
          <Link className="link" href={`/account?after=${encodeURIComponent(page.next)}#activity`} prefetch={false}>
            {text.older}
          </Link>
        </p>
      )}
    </Panel>
  );
}
