'use client';

import { useSyncExternalStore } from 'react';
import { classes } from '@/components/ui/classes';
import { useReader } from '@/components/ui/reader';
import { keepTogether, showTime, type TimeForm } from '@/lib/domain/show-time';

// Short enough for any line, so that none is broken inside; the others name the weekday.
const unbroken: readonly TimeForm[] = ['moment', 'clock', 'minute', 'date'];

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
    <time className={classes(unbroken.includes(form) && 'whitespace-nowrap', className)} dateTime={at} suppressHydrationWarning>
      {keepTogether(shown, form)}
    </time>
  );
}

function subscribe(): () => void {
  return () => undefined;
}
