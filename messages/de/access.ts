import { fileRefusals } from '@/messages/de/file-refusals';
import { roleArnFaults } from '@/messages/de/role-arn-faults';
import { streamFaults } from '@/messages/de/stream-faults';
import type { AccessTexts } from '@/messages/en/access';

export const accessTexts: AccessTexts = {
  fileRefusals,
  roleArnFaults,
  streamFaults,
  dropped: { password: 'das Konsolenpasswort', 'console-link': 'der Anmeldelink der Konsole' },
  droppedLine: 'In Ihrem Browser zurückgelassen und nicht versiegelt: {what}.',
  and: 'und',
  place: ' in Zeile {row}',
  suggestion: ' Vermutlich gemeint: {suggestion}',
};
