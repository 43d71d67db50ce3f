import type { TimelineAction } from '@/lib/domain/onboarding/timeline-actions';

/** What was done, as it stands behind the name of who did it. */
const actions: Record<TimelineAction, string> = {
  'onboarding.started': 'started the onboarding',
  'onboarding.stream': 'named the stream',
  'onboarding.method': 'chose the method',
  'test.started': 'started a test',
  'test.passed': 'passed the test',
  'test.failed': 'had a check that failed',
  'stream.proposed': 'proposed a stream through the link for a colleague',
  'stream.confirmed': 'confirmed that stream',
  'access.offered': 'gave access through the link for AWS administrators',
  'access.confirmed': 'confirmed that access',
  'link.made': 'made a link for an AWS administrator',
  'link.revoked': 'revoked that link',
  'link.opened': 'opened that link',
  'submission.received': 'submitted access',
  'submission.opened': 'opened the sealed message',
  'submission.downloaded': 'took the sealed message and its facts',
  'submission.matched': 'found that the opened message matches',
  'submission.mismatched': 'found that the opened message does not match',
  'submission.reseal-read': 'took the sealed message to seal it again',
  'submission.resealed': 'sealed the message again to the new keys',
  'sealed-message.purged': 'deleted the sealed message, as its retention ended',
  'onboarding.taken': 'took the case',
  'onboarding.assigned': 'changed the assignment',
  'onboarding.returned': 'returned a requirement',
  'onboarding.approved': 'gave the approval its effect',
  'onboarding.approval-given': 'approved it',
  'onboarding.approval-taken-back': 'took the approval back',
  'onboarding.live': 'marked it live',
  'onboarding.reminded': 'reminded the customer',
  'onboarding.paused': 'paused it',
  'onboarding.resumed': 'resumed it',
  'onboarding.retired': 'retired it',
  'replacement.started': 'began to replace the access',
  'replacement.method': 'chose the method of the new access',
  'replacement.accepted': 'took the new access over',
  'replacement.returned': 'returned the new access',
  'replacement.current': 'saw records arrive by the new access',
  'replacement.cancelled': 'cancelled the replacement',
  'replacement.ended': 'ended the replaced access',
  'onboarding.degraded': 'saw a check or a delivery fail',
  'onboarding.recovered': 'saw a check or a delivery work again',
  'access.closed': 'proved that a role is closed',
  'access.not-closed': 'tried a role that is to be ended',
  'note.added': 'added a private note',
  'message.sent': 'wrote a message',
  'role.retested': 'ran the role’s connection test again',
};

/** An action without words is shown by its own name: the audit may hold newer ones. */
export function textOfAction(action: string): string {
  const texts: Record<string, string> = actions;
  return texts[action] ?? action;
}
