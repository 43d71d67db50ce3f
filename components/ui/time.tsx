'use client';

import { useSyncExternalStore } from 'react';

export type TimeForm = 'moment' | 'clock' | 'day' | 'weekday';

/**
 * A point in time in the reader's own zone, zone named. The server has no zone, so it writes UTC and the browser
 * replaces it on start. `moment`: day and clock; `weekday`: "Tuesday 14:05"; `clock`: hours, minutes, seconds.
 */
export function Time({ at, form = 'moment', className }: { at: string; form?: TimeForm; className?: string }) {
  const shown = useSyncExternalStore(
    subscribe,
    () => formatTime(at, form, document.documentElement.lang || 'en', undefined),
    () => formatTime(at, form, 'en', 'UTC'),
  );
  return (
    <time className={className} dateTime={at} suppressHydrationWarning>
      {shown}
    </time>
  );
}

/** `zone` undefined: the machine's own. English is written the British way, day before month and 24 hours. */
export function formatTime(at: string, form: TimeForm, language: string, zone: string | undefined): string {
  const locale = language === 'en' ? 'en-GB' : language;
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return at;
  return new Intl.DateTimeFormat(locale, { ...forms[form], ...(zone === undefined ? {} : { timeZone: zone }) }).format(date);
}

const forms: Record<TimeForm, Intl.DateTimeFormatOptions> = {
  moment: { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZoneName: 'short' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', timeZoneName: 'short' },
  clock: { hour: '2-digit', minute: '2-digit', second: '2-digit', timeZoneName: 'short' },
  day: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
};

function subscribe(): () => void {
  return () => undefined;
}
