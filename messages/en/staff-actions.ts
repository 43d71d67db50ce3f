import type { TimelineAction } from '@/lib/domain/timeline-actions';

/** What was done, as it stands behind the name of who did it. */
const actions: Record<TimelineAction, string> = {
  'onboarding.started': 'started the onboarding',
  'onboarding.stream': 'named the stream',
  'onboarding.method': 'chose the method',
  'test.started': 'started a test',
  'test.passed': 'passed the test',
  'test.failed': 'met a rung that failed',
  'access.offered': 'gave access through the link for AWS administrators',
  'access.confirmed': 'confirmed that access',
  'link.made': 'made a link for an AWS administrator',
  'link.revoked': 'revoked that link',
  'link.opened': 'opened that link',
  'handover.received': 'handed over access',
  'handover.opened': 'opened the sealed message',
  'handover.downloaded': 'downloaded the sealed message',
  'handover.matched': 'found that the opened message matches',
  'handover.mismatched': 'found that the opened message does not match',
  'handover.reseal-read': 'took the sealed message to seal it again',
  'handover.resealed': 'sealed the message again to the new keys',
  'sealed-message.purged': 'deleted the sealed message, as its retention ended',
  'onboarding.taken': 'took the case',
  'onboarding.assigned': 'changed the assignment',
  'onboarding.returned': 'returned a requirement',
  'onboarding.approved': 'approved it',
  'onboarding.live': 'marked it live',
  'onboarding.paused': 'paused it',
  'onboarding.resumed': 'resumed it',
  'onboarding.retired': 'retired it',
  'onboarding.degraded': 'saw the scheduled test fail',
  'onboarding.recovered': 'saw the scheduled test pass again',
  'note.added': 'added a private note',
  'message.sent': 'wrote a message',
  'role.retested': 'ran the role’s ladder again',
};

/** An action without words is shown by its own name: the audit may hold newer ones. */
export function wordAction(action: string): string {
  const words: Record<string, string> = actions;
  return words[action] ?? action;
}
