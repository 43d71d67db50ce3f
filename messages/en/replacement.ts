import type { Translated } from '@/messages/language';

/** The access in use, on the onboarding's page and on its own pages: to test it, to replace it, to end the one before. */
export const replacementTexts = {
  title: 'The access in use',
  role: 'Microshare writes with the role',
  keys: 'Microshare writes with the access key',
  unknownKey: 'sealed by hand, so that the portal does not know its ID',
  lead: 'You can test it at any time, and replace it without a gap: the new access stands beside the old one until records arrive by it. IAM allows two access keys for a user.',
  test: 'Test the access',
  replaceRole: 'Replace by a role',
  replaceOtherRole: 'Replace by another role',
  replaceKeys: 'Replace by an access key',
  replaceOtherKeys: 'Replace by a new access key',
  goOn: 'Go on with the new access',
  cancel: 'Keep the access in use',
  cancelAsk: 'Give the new access up?',
  cancelText: 'The access in use stays as it is. If you created a new key or role already, delete it in AWS: Microshare does not need it.',
  states: {
    preparing: '{by} began to replace this access. Nothing changes before the new one is sealed, taken over, and used.',
    submitted: 'The new access is with Microshare. The access in use stays: do not touch it.',
    returned: 'Microshare returned the new access. The access in use stays.',
    accepted:
      'Microshare took the new access over, and writes the next records with it. Until one has arrived, the access in use stays: do not touch it.',
    current: 'Records arrive by the new access since {time}. Now, and not before, end the old one.',
    ended: 'Replaced on {time}. The old access is ended.',
    cancelled: 'The replacement was cancelled.',
  },
  reason: 'The reviewer wrote: “{reason}”',
  seenByPortal: 'Microshare’s delivery service reported it.',
  seenByStaff: '{by} confirmed it by hand.',
  old: {
    role: 'End the role {roleArn}',
    keys: 'End the access key {keyId}',
    keySteps:
      'See when and where the key was last used; deactivate it; delete it a day later, when nothing has asked for it. A deactivated key can be switched on again, a deleted one cannot.',
    lastUsed: 'When it was last used',
    deactivate: 'Deactivate it',
    remove: 'Delete it',
    roleSteps:
      'Delete the role: this ends every session of it at once. If it stays for another use, take Microshare out of its trust policy, and end the sessions that were issued before; they would live on for up to an hour.',
    deleteRole: 'Delete the role',
    endSessions: 'End the sessions that were issued before, if the role stays',
    canProve:
      'The portal can prove that a role is closed to it: it tries to assume it and, if AWS lets it, to write by a dry run; both must be refused. A role that was deleted and one that only shuts Microshare out look the same from outside, so it cannot say whether older sessions are ended too: an hour after the trust changed, or once the role is deleted, none is left.',
    tryRole: 'Check that it is closed',
    trying: 'Asking AWS',
    certificate: 'Certificate to download and print',
    closures: {
      closed: 'Closed, proven on {time}: AWS refuses the role to the portal.',
      'no-writing': 'Tried on {time}: the role still lets the portal in, but not to the stream. Delete it, or change its trust policy.',
      open: 'Tried on {time}: the role still lets the portal in and write. Nothing is ended.',
      unclear: 'Tried on {time}: AWS gave no answer that proves anything. Try again in some minutes.',
    },
    cannotProve:
      'The portal cannot see whether a key is deactivated or deleted: it holds no secret to try. It keeps what you say, and names you for it.',
    doneKeys: 'The old key is deactivated',
    byCustomer: 'Said by your company; the portal cannot see it.',
    byPortal: 'Proven by the portal: AWS refused the old access.',
  },
  review: {
    title: 'Is this stream still wanted?',
    text: 'Once a year you are asked. Confirm it, or retire the onboarding and take the access away in AWS. Records go on arriving meanwhile.',
    confirm: 'It is still wanted',
  },
  copy: 'Copy this onboarding',
  copyText:
    'For the wrong stream or a moved account: a new onboarding with the same people, way of access and choices of the setup guide. This one stays as it is; retire it when the other is live.',
  endTitle: 'End the access in AWS',
  replacePage: {
    title: 'Replace the access',
    lead: 'Set up, test and seal the new access here. The one in use stays as it is, and keeps writing, until records arrive by the new one.',
    back: 'Back to the onboarding',
    none: 'No access is being replaced.',
    noneText: 'Only an access in use can be replaced.',
  },
  testPage: {
    title: 'Test the access in use',
    lead: 'The whole test, at any time; its record is marked as a test. What it finds is for you: it neither pauses nor resumes anything.',
    notInUse: 'This access cannot be tested here.',
    notInUseText: 'Only an access in use is tested on this page; before that, the test is a step of the onboarding.',
  },
} as const;

export type ReplacementTexts = Translated<typeof replacementTexts>;
