import type { Language } from '@/lib/domain/language';

export type TimeForm = 'moment' | 'clock' | 'minute' | 'date' | 'day' | 'weekday';

/**
 * An ISO time in words, in a zone (IANA; undefined: the machine's own), which is named. Pages and mails share it, so that both have one clock
 * of 24 hours; English is written the British way, day before month. What is no time stays as it is.
 */
export function showTime(at: string, form: TimeForm, { language, timeZone }: { language: Language; timeZone: string | undefined }): string {
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime())) return at;
  return formatOf(form, language, timeZone).format(moment);
}

/** The same time in lines that are short: it may break between its day and its clock, nowhere else. The long forms may break anywhere. */
export function keepTogether(shown: string, form: TimeForm): string {
  return form === 'weekday' || form === 'day' ? shown : shown.replace(/(?<!,) /g, '\u00a0');
}

// Making a format costs a hundred times what formatting with it does, and a page shows many times.
const formats = new Map<string, Intl.DateTimeFormat>();
const formatsMax = 200;

function formatOf(form: TimeForm, language: Language, timeZone: string | undefined): Intl.DateTimeFormat {
  const key = `${form} ${language} ${timeZone}`;
  const kept = formats.get(key);
  if (kept !== undefined) return kept;
  const locale = language === 'en' ? 'en-GB' : language;
  const made = new Intl.DateTimeFormat(locale, { ...forms[form], ...(timeZone === undefined ? {} : { timeZone }) });
  if (formats.size >= formatsMax) formats.clear();
  // The machine's own zone can change under an open page.
  if (timeZone !== undefined) formats.set(key, made);
  return made;
}

/** `moment`: day and clock; `weekday`: "Tuesday 14:05"; `clock`: hours, minutes, seconds; `minute`: hours and minutes, each with its zone. */
const forms: Record<TimeForm, Intl.DateTimeFormatOptions> = {
  moment: { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZoneName: 'short' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', timeZoneName: 'short' },
  clock: { hour: '2-digit', minute: '2-digit', second: '2-digit', timeZoneName: 'short' },
  minute: { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' },
  date: { day: 'numeric', month: 'short' },
  day: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
};
