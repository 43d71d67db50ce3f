import { type AdminMessageFacts, type AdminMessageSentences, textOfAdminMessage } from '@/messages/text-of-admin-message';

export const adminMessageTexts: AdminMessageSentences = {
  subject: 'For the AWS administrator of account {accountId}',
  subjectOfOrganisation: 'For the administrator of the AWS organisation that account {accountId} belongs to',
  why: 'Microshare is to write sensor records into our Kinesis data stream {arn}. It needs kinesis:PutRecord and kinesis:PutRecords on this stream, and nothing else.',
  fails: 'The test of the connection fails.',
  answered: 'AWS’s answer to {operation}: {code}: {message} (request ID {requestId}, {at})',
  steps: 'What to do:',
  policy: 'Permission policy:',
  trustPolicy: 'Trust policy of the role:',
  streamPolicy: 'Resource policy of the stream:',
  keyPolicy: 'Statement for the policy of the KMS key:',
  perimeter: {
    'principal-account':
      'The statement that lets only your organisation in, with Microshare’s account excepted. Yours may read otherwise: what it needs is aws:PrincipalAccount in its condition, beside aws:PrincipalOrgID:',
    'resource-tag':
      'Or the same with a tag: what carries it is excepted. Add the condition on aws:ResourceTag to the statement that denies, and put the tag on the resource:',
    'principal-arn':
      'The statement that denies, with this user or role excepted. Yours may read otherwise: what it needs is aws:PrincipalArn in its condition:',
    'source-address':
      'Or, where the statement that denies goes by addresses, with those from which Microshare calls. Add them to your own in aws:SourceIp:',
    allow: 'The statement to add to a service control policy on every level above the account:',
  },
  cli: 'With the AWS CLI, in bash:',
  console: 'In the AWS console:',
  end: 'Reply when it is done, and I run the test again. This message holds no secret.',
};

/** The message in English. */
export function adminMessage(facts: AdminMessageFacts): string {
  return textOfAdminMessage(adminMessageTexts, facts);
}
