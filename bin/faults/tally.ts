/** What was asked of the portal while a fault was made, and how it was answered. */
export type Tally = { acknowledged: number; refused: number; dropped: number; failed: number; slowestMilliseconds: number };

export function newTally(): Tally {
  return { acknowledged: 0, refused: 0, dropped: 0, failed: 0, slowestMilliseconds: 0 };
}

/**
 * Counts one answer: 2xx and 3xx are acknowledged; 502 to 504 say that no node could be reached, which a balancer answers, or a node that
 * waits for its database; 500 is a failure of ours; all else is a refusal. Null: the connection ended without an answer.
 */
export function count(tally: Tally, status: number | null, milliseconds: number): void {
  tally.slowestMilliseconds = Math.max(tally.slowestMilliseconds, Math.round(milliseconds));
  if (status === null || (status >= 502 && status <= 504)) tally.dropped += 1;
  else if (status >= 500) tally.failed += 1;
  else if (status >= 400) tally.refused += 1;
  else tally.acknowledged += 1;
}
