import type { ReplacementState } from '@/lib/domain/onboarding/replacement';

/** The new access beside the one in use, as staff see it on a case. */
export const caseReplacementTexts = {
  title: 'New access',
  states: {
    preparing: 'The customer sets a new access up. The one in use stays.',
    submitted:
      'The customer submitted a new access. Open its sealed message, hand it to the delivery service beside the one in use, then take it over.',
    returned: 'Returned to the customer. The one in use stays.',
    accepted: 'Taken over. It becomes the access in use with the first record that the delivery service reports for it.',
    current: 'Records arrive by it. The customer was told to end the old one.',
    ended: 'It is the access in use; the old one is ended.',
    cancelled: 'Cancelled.',
  } satisfies Record<ReplacementState, string>,
  facts: { method: 'Method', role: 'Role', keys: 'Access key', since: 'Since', tested: 'Test', startedBy: 'Begun by', old: 'Replaced' },
  unknownKey: 'sealed by hand',
  tested: 'Passed when it was submitted',
  untested: 'Not passed when it was submitted: test it before you take it over.',
  open: 'Get the sealed message',
  accept: 'Take over the new access',
  accepting: 'Taking it over',
  acceptAnyway: 'Take it over anyway',
  doubtsTitle: 'Take over although',
  acceptLead: 'From then on the delivery service may write with it. A fault of it stops nothing: the access in use stays.',
  retest: 'Run the new role’s connection test again',
  retestLead: 'The portal assumes it and writes one marked test record; this takes up to 30 seconds.',
  takeBack: 'Take the acceptance back',
  takeBackLead: 'Until a record arrives by it. It waits for you again, and the customer is not mailed.',
  confirm: 'A record arrived by the new access',
  confirmLead: 'Only where no report of the delivery service says so. The audit names you, and the customer is told to end the old access.',
  return: 'Return the new access',
  reason: 'Reason',
  reasonHint: 'The customer reads it.',
  cancel: 'Cancel the replacement',
  cancelLead: 'Take the new access away from the delivery service first. The one in use stays.',
  more: 'Return or cancel',
};
