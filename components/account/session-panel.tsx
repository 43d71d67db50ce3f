'use client';

import { Refusal } from '@/components/forms/refusal';
import { useAction } from '@/components/forms/use-action';
import { Button } from '@/components/ui/button';
import { Panel } from '@/components/ui/panel';
import { TimedText } from '@/components/ui/timed-text';
import { browserName } from '@/lib/domain/browser-name';
import type { Language } from '@/lib/domain/language';
import type { Action } from '@/lib/wire/action';
import type { AccountFault } from '@/lib/wire/faults';
import type { SessionInput } from '@/lib/wire/people-inputs';
import type { SessionView } from '@/lib/wire/people-views';
import type { AccountTexts } from '@/messages/en/account';
import { fill } from '@/messages/fill';

type SessionPanelProps = {
  sessions: readonly SessionView[];
  texts: AccountTexts;
  language: Language;
  end: Action<SessionInput, unknown, AccountFault>;
};

/** Where the person is signed in. The session of this browser is ended by signing out. */
export function SessionPanel({ sessions, texts, language, end }: SessionPanelProps) {
  const { state, busy, run } = useAction(end);
  const text = texts.sessions;
  return (
    <Panel title={text.title}>
      <p className="text-muted">{text.lead}</p>
      <Refusal className="mt-3" language={language} state={state} texts={texts.fault} />
      <ul className="mt-3 divide-y divide-line">
        {sessions.map((session) => {
          const browser = browserName(session.browser) ?? text.unknownBrowser;
          return (
            <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3" key={session.id}>
              <span className="min-w-0">
                <span className="block font-medium">
                  {browser}
                  {session.here && <span className="font-normal text-muted"> · {text.here}</span>}
                </span>
                <span className="block text-muted text-small">
                  <TimedText at={session.createdAt} text={text.since} />
                  {session.method !== null && ` ${text.by[session.method]}`}
                  {', '}
                  <TimedText at={session.lastSeenAt} text={text.seen} />
                  {', '}
                  <TimedText at={session.expiresAt} text={text.ends} />
                </span>
              </span>
              {!session.here && (
                <Button aria-label={fill(text.endNamed, { browser })} busy={busy} onClick={() => run({ sessionId: session.id })} small>
                  {text.end}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
