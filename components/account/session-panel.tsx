'use client';

import { browserName } from '@/components/account/browser-name';
import { textOfFault } from '@/components/forms/text-of-fault';
import { useAction } from '@/components/forms/use-action';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { Time } from '@/components/ui/time';
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
      {state.at === 'refused' && (
        <Notice className="mt-3" live tone="problem">
          {textOfFault(state.fault, texts.fault, language)}
        </Notice>
      )}
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
                  <Timed at={session.createdAt} sentence={text.since} />
                  {session.method !== null && ` ${text.by[session.method]}`}
                  {', '}
                  <Timed at={session.lastSeenAt} sentence={text.seen} />
                  {', '}
                  <Timed at={session.expiresAt} sentence={text.ends} />
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

/** A sentence with its `{time}` shown in the reader's zone. */
function Timed({ sentence, at }: { sentence: string; at: string }) {
  const [before = '', after = ''] = sentence.split('{time}');
  return (
    <>
      {before}
      <Time at={at} />
      {after}
    </>
  );
}
