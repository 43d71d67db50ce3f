'use client';

import { useEffect, useState } from 'react';
import { useRefresh } from '@/components/live/use-refresh';
import { Mark } from '@/components/ui/mark';
import { Time } from '@/components/ui/time';

type LiveRefreshProps = {
  /** The event stream, for instance `/api/events?queue=1`. */
  url: string;
  texts: { live: string; lost: string };
};

type Link = { at: 'connecting' } | { at: 'live' } | { at: 'lost'; since: string };

/** Reads the page again whenever the event stream reports a change, and shows when the stream is lost. */
export function LiveRefresh({ url, texts }: LiveRefreshProps) {
  const readAgain = useRefresh();
  const [link, setLink] = useState<Link>({ at: 'connecting' });

  useEffect(() => {
    let pending: ReturnType<typeof setTimeout> | undefined;
    let again: ReturnType<typeof setTimeout> | undefined;
    let source: EventSource | undefined;
    let missed = false;

    // Several changes in one transaction come as several events: one reading serves them.
    const refresh = () => {
      clearTimeout(pending);
      pending = setTimeout(readAgain, 150);
    };
    const connect = () => {
      source = new EventSource(url);
      source.addEventListener('changed', refresh);
      source.onopen = () => {
        setLink({ at: 'live' });
        if (missed) refresh();
        missed = false;
      };
      source.onerror = () => {
        missed = true;
        setLink((before) => (before.at === 'lost' ? before : { at: 'lost', since: new Date().toISOString() }));
        // The browser retries a broken connection by itself, but not one that was answered with an error.
        if (source?.readyState === EventSource.CLOSED) again = setTimeout(connect, 5_000);
      };
    };

    connect();
    return () => {
      clearTimeout(pending);
      clearTimeout(again);
      source?.close();
    };
  }, [url, readAgain]);

  const [before = '', after = ''] = texts.lost.split('{time}');
  return (
    <p className="flex items-center gap-2 text-muted text-small" role="status">
      {link.at === 'live' && (
        <>
          <span aria-hidden="true" className="size-2 rounded-full bg-success" />
          {texts.live}
        </>
      )}
      {link.at === 'lost' && (
        <>
          <Mark kind="attention" />
          <span>
            {before}
            <Time at={link.since} form="clock" />
            {after}
          </span>
        </>
      )}
    </p>
  );
}
