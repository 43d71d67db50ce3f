/** The value of a `datetime-local` field that stands for a moment in a zone (IANA): its minute, without the zone's name. */
export function minuteIn(timeZone: string, moment: Date): string {
  const parts = new Intl.DateTimeFormat('en-GB', { ...fields, timeZone }).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

/** The moment that such a value means in a zone, or null where it is none. Where clocks are set back, the earlier of the two. */
export function momentIn(timeZone: string, minute: string): Date | null {
  const asUtc = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(minute) ? Date.parse(`${minute}:00Z`) : Number.NaN;
  if (Number.isNaN(asUtc)) return null;
  const offsets = [-dayMs, 0, dayMs].map((away) => asUtc + away - Date.parse(`${minuteIn(timeZone, new Date(asUtc + away))}:00Z`));
  const moments = offsets.map((offset) => asUtc + offset).sort((one, other) => one - other);
  const [first = asUtc] = moments;
  return new Date(moments.find((at) => minuteIn(timeZone, new Date(at)) === minute) ?? first);
}

const dayMs = 86_400_000;
const fields = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
