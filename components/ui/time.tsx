'use client';

import { useSyncExternalStore } from 'react';
import { useReader } from '@/components/ui/reader';
import { showTime, type TimeForm } from '@/lib/domain/show-time';

/**
 * A point in time in the zone of the reader's account, as mails have it. Where nobody is signed in it is the browser's zone, which the
 * server does not know: it writes UTC and the browser replaces it on start.
 */
export function Time({ at, form = 'moment', className }: { at: string; form?: TimeForm; className?: string }) {
  const { language, timeZone } = useReader();
  const shown = useSyncExternalStore(
    subscribe,
    () => showTime(at, form, { language, timeZone: timeZone ?? undefined }),
    () => showTime(at, form, { language, timeZone: timeZone ?? 'UTC' }),
  );
  return (
    <time className={className} dateTime={at} suppressHydrationWarning>
      {shown}
    </time>
  );
}

function subscribe(): () => void {
  return () => undefined;
}
