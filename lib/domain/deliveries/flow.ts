/** What the reports of an onboarding say now. Moments in milliseconds; `null`: never. */
export type ReportedState = {
  reportedAt: number;
  deliveredAt: number | null;
  failedAt: number | null;
  oldestUnsentSeconds: number;
};

/**
 * - `flowing`: AWS takes records
 * - `quiet`: reports come, and there was nothing to send
 * - `broken`: there are records, and AWS refuses them
 * - `unknown`: no report, so neither is known
 */
export type Flow = 'flowing' | 'quiet' | 'broken' | 'unknown';

/** A service reports each minute; so many without a report, and nothing is known any more. */
export const minutesUntilUnknown = 10;

/** So long after the last record a stream counts as quiet. */
export const minutesUntilQuiet = 10;

/** Tells the four apart. A minute that has both (some records taken, some refused) is flowing: its failures are shown beside it. */
export function flowOf(state: ReportedState | null, now: number): Flow {
  if (state === null || now - state.reportedAt > minutesUntilUnknown * 60_000) return 'unknown';
  if (isFailing(state)) return 'broken';
  const recently = state.deliveredAt !== null && now - state.deliveredAt <= minutesUntilQuiet * 60_000;
  return recently ? 'flowing' : 'quiet';
}

/** Refused since AWS last took a record, and either records still wait or the refusal belongs to the newest minute. */
function isFailing({ reportedAt, deliveredAt, failedAt, oldestUnsentSeconds }: ReportedState): boolean {
  if (failedAt === null || (deliveredAt !== null && deliveredAt >= failedAt)) return false;
  return oldestUnsentSeconds > 0 || failedAt === reportedAt;
}
