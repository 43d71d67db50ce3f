import type { CheckName } from '@/lib/domain/onboarding/connection-test';
import type { Method } from '@/lib/domain/onboarding/onboarding';
import type { Translated } from '@/messages/language';

/** The test: its checks, its buttons and what it waits for. */
export const connectionTest = {
  title: 'Test',
  checks: {
    read: {
      keys: { name: 'Key file is complete', tests: 'Looks for one access key, with its id and its secret, in the file or text.' },
      role: { name: 'Role ARN is complete', tests: 'Reads the role ARN: it must be complete and name a role.' },
    },
    account: {
      keys: {
        name: 'Key belongs to the stream’s account',
        tests: 'Compares the account in the key ID with the stream’s; AWS is not asked.',
      },
      role: { name: 'Role belongs to the stream’s account', tests: 'Compares the account in the role ARN with the stream’s.' },
    },
    identity: {
      keys: {
        name: 'Key is valid',
        tests:
          'Asks AWS with GetCallerIdentity whether the key exists, whether its secret fits, and whose it is. A root user’s key is refused.',
      },
      role: { name: 'Role can be assumed', tests: 'Microshare asks AWS to assume the role, with your external ID.' },
    },
    bound: forBoth(
      'Refuses a missing and a wrong external ID',
      'Microshare asks to assume the role without an external ID, and with a wrong one; where it has a second identity, also as that one, with your external ID. AWS must refuse each.',
    ),
    'may-write': forBoth(
      'Policies allow writing',
      'Makes a dry run of PutRecord and one of PutRecords, a second apart: AWS checks the policies, and nothing is written. A KMS key of your own is not part of that; the record shows whether it may be used.',
    ),
    wrote: forBoth(
      'Wrote a test record',
      'Writes one record, marked as a test, into your stream. Only this proves that the stream takes records, with its KMS key.',
    ),
    encryption: forBoth('Stream is encrypted at rest', 'Reads in AWS’s answer whether the stream is encrypted with KMS.'),
    'only-that': forBoth(
      'Cannot read or list',
      'Tries to read the stream and to list streams, which AWS must deny. What AWS answers is dropped unread.',
    ),
    received: forBoth('You can read the record', 'You find the test record in your stream and type its code here.'),
  } satisfies Record<CheckName, Record<Method, { name: string; tests: string }>>,
  outcomes: {
    passed: 'passed',
    failed: 'failed',
    skipped: 'does not apply',
    inconclusive: 'no clear answer',
    waiting: 'not yet',
    turning: 'running',
    /** Advice, no fault: the stream works as it is. */
    unencrypted: 'not encrypted',
  },
  optional: 'optional',
  observedBy: {
    server: 'Seen by Microshare’s server',
    browser: 'Seen by your browser',
    customer: 'Told by you',
    staff: 'Seen by Microshare’s staff',
  },
  aws: 'AWS’s answer',
  notAws: 'Answer in AWS’s place',
  noAnswer: 'No answer',
  requestId: 'Request ID',
  tries: '{count} tries',
  milliseconds: '{count} ms',
  saw: 'What we saw',
  means: 'What it means',
  do: 'What to do',
  values: {
    principalArn: 'Identity',
    accountId: 'Account',
    keyId: 'Key id',
    userName: 'User',
    roleArn: 'Role',
    shardId: 'Shard',
    sequenceNumber: 'Sequence number',
    latencyMs: 'Latency',
    encryption: 'Encryption',
    encryptionType: 'Encryption',
    externalId: 'External ID',
    withoutExternalId: 'Without an external ID',
    otherExternalId: 'With another external ID',
    otherPrincipal: 'As another identity',
    putRecord: 'PutRecord',
    putRecords: 'PutRecords',
    reading: 'Reading',
    listing: 'Listing',
    region: 'Region',
    skewMs: 'Clock difference',
  } as Record<string, string>,
  /** What a check established, where it is no value of AWS's. */
  proofs: {
    refused: 'refused',
    'not-tried': 'not tried',
    'dry-run-passed': 'the dry run passed',
    written: 'written: this endpoint does not know dry runs',
  } as Record<string, string>,
  run: 'Run the test',
  runWhole: 'Run the whole test again',
  runFrom: 'Run again from here',
  copyForAdmin: 'Copy a message for your AWS administrator',
  cancel: 'Stop the test',
  onlyThat: 'Also check that the access cannot read or list (recommended)',
  before:
    'Microshare asks AWS with the access you gave, check by check, and writes one marked record into the stream {stream}. AWS bills its dry runs like real calls, a fraction of a cent. The test takes a few seconds.',
  starting: 'The test begins.',
  running: 'Asking AWS: {check}',
  spreading: 'AWS may still be spreading a change in IAM. Trying again in {seconds} s.',
  busy: 'AWS asks to slow down or does not answer. Trying again in {seconds} s.',
  limited: 'The limit of tests is reached for the moment. Going on in {seconds} s.',
  paced: 'AWS allows one dry run a second per stream. Going on in {seconds} s.',
  slow: 'Still waiting for AWS. A call may take 5 seconds, a new role some more.',
  passed: 'The connection works.',
  passedNext: 'The connection works. Next: seal and submit.',
  passedText: 'The test record is in shard {shardId}, written in {latencyMs} ms.',
  passedShort: 'Every required check has passed.',
  failed: 'Not passed: “{check}”. The test stopped there; below you see what to do.',
  notYourMove: 'It is not your move: Microshare has been told and fixes it.',
  recheck: 'While this page is in view, the portal asks AWS again by itself, with dry runs only: nothing is written.',
  recheckTimes: 'Times asked so far: {count}.',
  recheckStop: 'Do not ask again',
  recheckOver: 'The portal does not ask AWS again by itself. Run the test again once it is mended.',
  mended: 'AWS allows it now. Go on with the test: it writes one marked record.',
  goOn: 'Go on with the test',
  cancelled: 'You stopped the test. What was found stays.',
  record: 'The record that was written',
  recordText: 'The code in it is masked here, so that typing it back proves that you read it from your stream.',
  tested: 'What this check does',
  receivedTitle: 'Optional: confirm that you can read the record',
  receivedAsk: 'Code in the test record',
  receivedHint: 'Six characters, in the field “code” of the record. Tries left: {tries}.',
  receivedCheck: 'Compare the code',
  receivedWrong: 'That is not the code of this record.',
  receivedUnlike: 'A code has six letters and digits. This was not sent, and no try is used up.',
  receivedHow: 'Find the record with the command below in CloudShell, or in the console’s data viewer.',
  consoleViewer: 'Open the data viewer',
  policyFix: 'Corrected permission policy',
  policyDiffers: 'Lines marked + are what the plain policy of the setup guide lacks.',
  trustFix: 'Corrected trust policy',
  streamPolicyFix: 'Resource policy of the stream',
  keyPolicyFix: 'Statement to add to the KMS key’s policy',
  perimeterFix: {
    'principal-account': 'For the organisation: except Microshare’s account',
    'resource-tag': 'For the organisation: except what carries a tag',
    'principal-arn': 'For the organisation: except this user or role',
    'source-address': 'For the organisation: except Microshare’s addresses',
    allow: 'For the organisation: allow writing',
  },
  receivedCommand: 'Find the record with the AWS CLI',
  cliFix: 'With the AWS CLI',
  consoleFix: 'Open it in the AWS console',
} as const;

export type ConnectionTestTexts = Translated<typeof connectionTest>;

/** Worded alike for a role and a key. */
function forBoth(name: string, tests: string): Record<Method, { name: string; tests: string }> {
  return { role: { name, tests }, keys: { name, tests } };
}
