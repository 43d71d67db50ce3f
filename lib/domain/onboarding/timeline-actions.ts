/** The audit actions of an onboarding that both sides see in its timeline, worded by `messages/<language>/timeline`. */
export const sharedActions = [
  'onboarding.started',
  'onboarding.stream',
  'onboarding.method',
  'test.passed',
  'test.failed',
  'stream.proposed',
  'stream.confirmed',
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
  'onboarding.reminded',
  'onboarding.paused',
  'onboarding.resumed',
  'onboarding.retired',
  'replacement.started',
  'replacement.method',
  'replacement.accepted',
  'replacement.taken-back',
  'replacement.returned',
  'replacement.current',
  'replacement.cancelled',
  'replacement.ended',
  'onboarding.copied',
  'review.asked',
  'review.confirmed',
  'access.closed',
  'access.not-closed',
  'onboarding.degraded',
  'onboarding.recovered',
  'heartbeat.begun',
  'heartbeat.ended',
] as const;

/** What customers read nowhere, not even in their company's audit: an approval that has no effect yet is not theirs to know of. */
export const staffOnlyActions = ['onboarding.approval-given', 'onboarding.approval-taken-back'] as const;

/** What staff see as well. */
export const staffActions = [
  ...sharedActions,
  ...staffOnlyActions,
  'onboarding.assigned',
  'note.added',
  'message.sent',
  'role.retested',
  'test.started',
  'submission.matched',
] as const;

export type TimelineAction = (typeof staffActions)[number];
