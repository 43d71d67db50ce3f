/** Audit actions as staff read them in the middle of a sentence. An action without words is shown by its name. */
const actions: Record<string, string> = {
  'handover.received': 'handed over access',
  'handover.opened': 'opened the sealed message',
  'handover.downloaded': 'downloaded the sealed message',
  'onboarding.taken': 'took the case',
  'onboarding.assigned': 'assigned the case',
  'onboarding.approved': 'approved it',
  'onboarding.returned': 'returned a requirement',
  'onboarding.live': 'marked it live',
  'onboarding.paused': 'paused it',
  'onboarding.resumed': 'resumed it',
  'onboarding.retired': 'retired it',
  'onboarding.stream': 'changed the stream',
  'onboarding.method': 'changed the method',
  'message.sent': 'wrote a message',
  'note.added': 'added a note',
  'test.started': 'ran the test',
};

export function wordAction(action: string): string {
  return actions[action] ?? action;
}
