import { type AdminMessageFacts, type AdminMessageSentences, textOfAdminMessage } from '@/messages/text-of-admin-message';

export const adminMessageTexts: AdminMessageSentences = {
  subject: 'For the AWS administrator of account {accountId}',
  why: 'Microshare is to write sensor records into our Kinesis data stream {arn}. It needs kinesis:PutRecord and kinesis:PutRecords on this stream, and nothing else.',
  fails: 'The test of the connection fails.',
  answered: 'AWS’s answer to {operation}: {code}: {message} (request ID {requestId}, {at})',
  steps: 'What to do:',
  policy: 'Permission policy:',
  trustPolicy: 'Trust policy of the role:',
  streamPolicy: 'Resource policy of the stream:',
  keyPolicy: 'Statement for the policy of the KMS key:',
  cli: 'With the AWS CLI, in bash:',
  console: 'In the AWS console:',
  end: 'Reply when it is done, and I run the test again. This message holds no secret.',
};

/** The message in English. */
export function adminMessage(facts: AdminMessageFacts): string {
  return textOfAdminMessage(adminMessageTexts, facts);
}
