/** The moment at which a day of a date field ("2026-12-24") begins, in the zone of this machine, as ISO 8601. */
export function startOfDay(day: string): string {
  return new Date(`${day}T00:00:00`).toISOString();
}
