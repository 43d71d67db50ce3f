import type { CaseView } from '@/lib/wire/views';

export type DecisionView = ReturnType<typeof decisionViewOf>;

/** What a decision needs of a case. The browser gets no more of it: the runs and the timeline, which are most of it, are drawn already. */
export function decisionViewOf(view: CaseView) {
  const { id, version, status, method, roleArn, submission, paused, flags, assignedTo, approvedBy, approval, approvalDoubts } = view;
  const tested = view.lastRun !== null;
  return { id, version, status, method, roleArn, submission, paused, flags, assignedTo, approvedBy, approval, approvalDoubts, tested };
}

export type ReplacementDecisionView = ReturnType<typeof replacementDecisionViewOf>;

/** The same for the decision about a new access. */
export function replacementDecisionViewOf({ id, version, replacement, replacementDoubts }: CaseView) {
  return { id, version, replacement, replacementDoubts };
}
