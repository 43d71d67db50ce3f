'use client';

import { useEffect, useState } from 'react';
import { useRefresh } from '@/components/live/use-refresh';

export type LiveLink = { at: 'connecting' } | { at: 'live' } | { at: 'lost'; since: string };

/** Reads the page again whenever the event stream at `url` reports a change. */
export function useLiveLink(url: string): LiveLink {
  const readAgain = useRefresh();
  const [link, setLink] = useState<LiveLink>({ at: 'connecting' });

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
    // A newer page of this session took the place of this one: it comes back when somebody looks at it, not by turns.
    const wait = () => {
      source?.close();
      missed = true;
      setLink({ at: 'lost', since: new Date().toISOString() });
    };
    const look = () => {
      if (document.visibilityState === 'visible' && source?.readyState === EventSource.CLOSED) {
        clearTimeout(again);
        connect();
      }
    };
    const connect = () => {
      source = new EventSource(url);
      source.addEventListener('changed', refresh);
      source.addEventListener('replaced', wait);
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
    document.addEventListener('visibilitychange', look);
    window.addEventListener('focus', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('focus', look);
      clearTimeout(pending);
      clearTimeout(again);
      source?.close();
    };
  }, [url, readAgain]);
  return link;
}
