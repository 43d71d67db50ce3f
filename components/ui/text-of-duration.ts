/** How long from `since` to `now` (ISO times), in the two largest units: "4 d 3 h", "2 h 05 min", "9 min", "under 1 min". */
export function textOfDuration(since: string, now: string): string {
  return textOfMinutes(Math.floor((Date.parse(now) - Date.parse(since)) / 60_000));
}

export function textOfMinutes(minutesTotal: number): string {
  const minutes = Math.max(0, Math.round(minutesTotal));
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  if (days > 0) return `${days} d ${hours} h`;
  if (hours > 0) return `${hours} h ${String(minutes % 60).padStart(2, '0')} min`;
  return minutes === 0 ? 'under 1 min' : `${minutes} min`;
}
