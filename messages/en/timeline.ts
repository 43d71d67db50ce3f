import type { TimelineAction } from '@/lib/domain/onboarding/timeline-actions';

export type TimelineTexts = { empty: string; other: string; actions: Readonly<Record<string, string>> };

/** What the timeline says of each action; the same words for both sides. */
export const timeline = {
  empty: 'What either side does stands here, with its time.',
  other: 'Something was changed.',
  actions: {
    'onboarding.started': 'Onboarding started',
    'onboarding.stream': 'Stream named: {stream}',
    'onboarding.method': 'Way of access chosen',
    'test.started': 'Test started',
    'test.passed': 'Test passed',
    'test.failed': 'Connection test stopped at a check that did not pass',
    'access.offered': 'A colleague gave access by the link',
    'access.confirmed': 'The colleague’s access was confirmed',
    'link.made': 'Link for a colleague made',
    'link.revoked': 'Link for a colleague revoked',
    'link.opened': 'Link for a colleague opened',
    'submission.received': 'Access sealed and submitted',
    'submission.opened': 'Sealed message opened',
    'submission.downloaded': 'Sealed message given to Microshare support',
    'submission.matched': 'What was opened matches the facts',
    'submission.mismatched': 'What was opened does not match the facts',
    'submission.reseal-read': 'Sealed message given to Microshare support, to be sealed again to new keys',
    'submission.resealed': 'Sealed again to Microshare’s new support keys, with the same content. The portal showed the secret to nobody',
    'sealed-message.purged': 'Sealed message deleted: the time for which it is kept is over',
    'onboarding.taken': 'Review begun',
    'onboarding.assigned': 'Assigned',
    'onboarding.returned': 'Returned, with the words: “{reason}”',
    'onboarding.approved': 'Approved',
    'onboarding.live': 'Live: the first real record has arrived',
    'onboarding.paused': 'Paused',
    'onboarding.resumed': 'Resumed',
    'onboarding.retired': 'Retired',
    'onboarding.degraded': 'The daily test of the role failed',
    'onboarding.recovered': 'The daily test of the role passes again',
    'note.added': 'Private note added',
    'message.sent': 'Message sent',
    'role.retested': 'Role tested again by Microshare',
  } satisfies Record<TimelineAction, string>,
} as const;
