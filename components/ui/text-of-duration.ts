/** How long from `since` to `now` (ISO times), in the two largest units, without one that is zero: "4 d 3 h", "3 d", "2 h 05 min", "under 1 min". */
export function textOfDuration(since: string, now: string): string {
  return textOfMinutes(Math.floor((Date.parse(now) - Date.parse(since)) / 60_000));
}

export function textOfMinutes(minutesTotal: number): string {
  const minutes = Math.max(0, Math.round(minutesTotal));
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  const rest = minutes % 60;
  if (days > 0) return hours === 0 ? `${days} d` : `${days} d ${hours} h`;
  if (hours > 0) return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, '0')} min`;
  return minutes === 0 ? 'under 1 min' : `${minutes} min`;
}
