import type { Translated } from '@/messages/language';

/** Whose move it is and what is due, in one sentence each. */
export const requirements = {
  yourMove: 'Your move:',
  portalMove: 'Microshare’s move: {what}.',
  portalSince: 'Since',
  portalBy: 'Usually answered by',
  nobody: 'Nothing is due.',
  nobodyLive: 'The connection is live. Nothing is due.',
  nobodyRetired: 'This onboarding is closed.',
  by: 'by',
  due: {
    stream: 'say which stream',
    access: 'choose how Microshare gets in, and give it',
    'access-role': 'paste the role ARN',
    'access-keys': 'drop the credentials file',
    test: 'run the test',
    submit: 'seal and submit',
    'confirm-access': 'confirm what your colleague gave',
    review: 'review what you submitted',
    approve: 'approve it',
    'go-live': 'send the first real record',
    retest: 'mend the connection and run the test again',
    resume: 'resume the onboarding',
    'revoke-access': 'remove the role or key in AWS',
  } as Record<string, string>,
  portal: {
    test: 'test the access that you submitted',
    review: 'review what you submitted',
    approve: 'approve it',
    'go-live': 'send the first real record',
    retest: 'test the connection again',
    resume: 'resume the onboarding',
  } as Record<string, string>,
  returned: '{by} returned this step: {reason}',
  paused: 'Paused by {by}: {reason}',
  status: {
    draft: 'Draft',
    submitted: 'Submitted',
    'in-review': 'In review',
    returned: 'Returned',
    approved: 'Approved',
    live: 'Live',
    paused: 'Paused',
    degraded: 'Connection lost',
    retired: 'Retired',
  },
} as const;

export type RequirementsTexts = Translated<typeof requirements>;
