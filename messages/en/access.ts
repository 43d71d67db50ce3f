import { fileRefusals } from '@/messages/en/file-refusals';
import { roleArnFaults } from '@/messages/en/role-arn-faults';
import { streamFaults } from '@/messages/en/stream-faults';

/** All that is said about what a customer gives: files, role ARNs, streams. */
export const accessTexts = {
  fileRefusals,
  roleArnFaults,
  streamFaults,
  dropped: { password: 'the console password', 'console-link': 'the console sign-in link' },
  droppedLine: 'Left behind in your browser, and not sealed: {what}.',
  and: 'and',
  place: ' in row {row}',
  suggestion: ' Probably meant: {suggestion}',
};

export type AccessTexts = typeof accessTexts;
