/** What staff confirm before they approve: each is a reason to look once more, and none forbids it. */
export const approvalDoubts = ['not-opened', 'not-proven', 'old-proof'] as const;
export type ApprovalDoubt = (typeof approvalDoubts)[number];

const proofFreshMilliseconds = 24 * 3_600_000;

export type ApprovalFacts = {
  /** What each opening of the newest submission found: whether every fact was equal; null where nobody said. */
  openings: readonly (boolean | null)[];
  /** ISO time at which the access was last proven; null where it is not. */
  provenAt: string | null;
};

/**
 * The doubts about an approval at `now`, in a fixed order: no opening found that every fact is equal (the latest that says anything
 * counts), the access is not proven, or its proof is older than a day.
 */
export function approvalDoubtsOf({ openings, provenAt }: ApprovalFacts, now: Date): ApprovalDoubt[] {
  const found = openings.filter((equal) => equal !== null).at(-1);
  const age = provenAt === null ? null : now.getTime() - Date.parse(provenAt);
  const doubts: [ApprovalDoubt, boolean][] = [
    ['not-opened', found !== true],
    ['not-proven', age === null],
    ['old-proof', age !== null && age > proofFreshMilliseconds],
  ];
  return doubts.flatMap(([doubt, isSo]) => (isSo ? [doubt] : []));
}

/** When an approval takes effect: so many minutes after it was given, in which it can be taken back. */
export function effectiveAtOf(approvedAt: Date, minutes: number): Date {
  return new Date(approvedAt.getTime() + minutes * 60_000);
}

/** Whether an approval has effect, by the clock alone: from that moment on it cannot be taken back, even before the job has run. */
export function isEffective(effectiveAt: Date, now: Date): boolean {
  return effectiveAt.getTime() <= now.getTime();
}
