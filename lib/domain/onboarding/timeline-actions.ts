/** The audit actions of an onboarding that both sides see in its timeline, worded by `messages/<language>/timeline`. */
export const sharedActions = [
  'onboarding.started',
  'onboarding.stream',
  'onboarding.method',
  'test.passed',
  'test.failed',
  'access.offered',
  'access.confirmed',
  'link.made',
  'link.revoked',
  'link.opened',
  'submission.received',
  'submission.opened',
  'submission.downloaded',
  'submission.mismatched',
  'submission.reseal-read',
  'submission.resealed',
  'sealed-message.purged',
  'onboarding.taken',
  'onboarding.returned',
  'onboarding.approved',
  'onboarding.live',
  'onboarding.paused',
  'onboarding.resumed',
  'onboarding.retired',
  'onboarding.degraded',
  'onboarding.recovered',
] as const;

/** What staff see as well. */
export const staffActions = [
  ...sharedActions,
  'onboarding.approval-given',
  'onboarding.approval-taken-back',
  'onboarding.assigned',
  'note.added',
  'message.sent',
  'role.retested',
  'test.started',
  'submission.matched',
] as const;

export type TimelineAction = (typeof staffActions)[number];
