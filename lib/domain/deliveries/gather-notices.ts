/** What the watch tells people of an onboarding. */
export type NoticeKind = 'failing' | 'still-failing' | 'recovered';

/** So many onboardings one mail names; of the rest it says how many they are. */
export const namedMax = 20;

/** Mails of a day count; after the first one the next comes so long after it, and each later one after the longer wait. */
export const gatheredDayMs = 86_400_000;
const secondAfterMs = 10 * 60_000;
const laterAfterMs = 60 * 60_000;

/**
 * When the next mail of one kind to a person about a company is due; `earlier` are the moments at which those before were due. The first
 * of a day goes at once. What follows is gathered: for ten minutes into the second, for an hour into each later one.
 */
export function noticeDueAt(now: number, earlier: readonly number[]): number {
  const ofDay = earlier.filter((at) => at > now - gatheredDayMs);
  if (ofDay.length === 0) return now;
  return Math.max(now, Math.max(...ofDay) + (ofDay.length === 1 ? secondAfterMs : laterAfterMs));
}

/** Whether a notice still says what is true when it is sent. A paused onboarding is not told to fail; that it works again stays true. */
export function isStillTrue(kind: NoticeKind, { status, pausedFrom }: { status: string; pausedFrom: string | null }): boolean {
  if (kind === 'recovered') return (pausedFrom ?? status) === 'live';
  return status === 'degraded';
}
