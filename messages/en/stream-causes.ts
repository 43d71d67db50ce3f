import type { DiagnosisVariant } from '@/messages/diagnosis-variant';
import type { Explanation } from '@/messages/explanation';

const again = 'Run the test again.';
const inAMinute = 'Run the test again in a minute.';
const ifItStays = 'If it stays, write to Microshare in “Messages and history”.';

/** Causes that lie with the stream, its key, or what is between; the customer mends them, or they pass. */
export const streamCauses = {
  'stream-not-found': {
    saw: 'AWS does not find the stream.',
    means: 'There is none of this name in this account and region, or it is still being created or is being deleted.',
    do: [
      'Open the Kinesis console in the stream’s region: is the name the same, letter by letter, and the status Active?',
      'If it lives in another region, change it in the step “Stream”. If there is none, create it.',
      again,
    ],
  },
  'stream-not-found-other-account': {
    saw: 'AWS looked for the stream in the account {accountId} and did not find it.',
    means: 'The access belongs to that account; the stream of this onboarding is {intended}.',
    do: ['Create the user or role in the account of the stream, and give that one.', 'Or correct the account in the step “Stream”.', again],
  },
  'stream-not-ready': {
    saw: 'AWS says that the stream is being created, changed or deleted.',
    means: 'It takes records again when its status is Active, mostly within a minute. The test is repeated by itself for a while.',
    do: ['Wait until the Kinesis console shows the status Active.', again],
  },
  'stream-name-invalid': {
    saw: 'AWS does not take the text for a stream’s name.',
    means: 'Names have 1 to 128 letters without accents, digits, and . _ -.',
    do: ['Copy the name from the Kinesis console into the step “Stream”.', again],
  },
  'kms-denied': {
    saw: 'The stream is encrypted with {keyArn}, and {who} may not use that key.',
    means: 'With a KMS key of your own, whoever writes needs kms:GenerateDataKey, in a policy of the access and in the key’s own policy.',
    do: [
      'Put the corrected policy on {who}: it adds kms:GenerateDataKey, only by way of Kinesis.',
      'Where the key policy names principals one by one, add the statement below to it; where it denies, except this access there.',
      'Wait some seconds, then run the test again.',
    ],
  },
  'kms-key-disabled': {
    saw: 'The stream is encrypted with {keyArn}, which is disabled.',
    means: 'Nobody can write to the stream while its key is disabled.',
    do: ['Enable the key in the KMS console, or with the command below.', again],
  },
  'kms-key-unusable': {
    saw: 'The stream is encrypted with {keyArn}, which cannot be used now.',
    means: 'It waits for its deletion, or for its key material to be imported. Once deleted, nobody can read what was encrypted with it.',
    do: ['If it waits for deletion: cancel that in the KMS console, then enable the key.', 'Or choose another key for the stream.', again],
  },
  'kms-key-not-found': {
    saw: 'The stream is encrypted with {keyArn}, which does not exist.',
    means: 'The key was deleted, or the stream names it wrongly.',
    do: ['Choose another key for the stream: Configuration, Encryption in the Kinesis console, or the command below.', again],
  },
  'kms-not-subscribed': {
    saw: 'AWS says that the account is not signed up for KMS.',
    means: 'The stream’s encryption needs KMS in the account that owns the key.',
    do: ['Open the KMS console once as an administrator and finish the account’s registration.', again],
  },
  'stream-not-encrypted': {
    saw: 'AWS answers that the stream is not encrypted at rest.',
    means:
      'The connection works all the same, and you can seal and submit. A stream made by the API or by a template keeps its records unencrypted until somebody switches encryption on.',
    do: [
      'Switch it on under Configuration, Server-side encryption in the Kinesis console, or with the command below. With the key aws/kinesis no policy has to change.',
      'With a key of your own, whoever writes needs kms:GenerateDataKey too: name the key in the setup guide, and put its policy in place first.',
      'Then run this step again: it writes one more test record.',
    ],
  },
  throttled: {
    saw: 'AWS answers that there were too many calls at once.',
    means: 'The permission is fine: a limit of calls per second was reached. The test waits and tries again by itself.',
    do: [
      'Wait a minute, then run the test again.',
      'If it stays, see whether another program writes to the same shard at its limit of 1,000 records or 1 MB a second.',
    ],
  },
  'throttled-by-sts': {
    saw: 'STS, with which AWS checks identities, answers that there were too many calls at once.',
    means:
      'Nothing is wrong with what you gave: STS counts the calls of an account in a second. The stream was not asked. The test waits and tries again by itself.',
    do: ['Wait a minute, then run the test again.', 'If it stays, write to Microshare in “Messages and history”.'],
  },
  'throttled-dry-runs': {
    saw: 'AWS answers that there were too many dry runs of this stream at once.',
    means:
      'AWS allows one dry run a second per stream, for all callers together. This says nothing about the permission. The test waits and tries again by itself.',
    do: ['Wait a minute, then run the test again.', 'If it stays, see whether another program makes dry runs of this stream.'],
  },
  'aws-unavailable': {
    saw: 'AWS answers that it failed itself.',
    means: 'Nothing is wrong with what you gave. The test waits and tries again by itself.',
    do: ['Wait some minutes, then run the test again.', 'AWS tells about its state at health.aws.amazon.com.'],
  },
  unreachable: {
    saw: 'AWS did not answer Microshare: {why}.',
    means: 'The network between Microshare and AWS is at fault. This says nothing about your key, role or stream.',
    do: [inAMinute, ifItStays],
  },
  'unreachable-page': {
    saw: 'Something between Microshare and AWS answered in AWS’s place: {seen}.',
    means:
      'AWS’s answers have another form; a page like this comes from a proxy, a firewall or a gateway. The call did not reach AWS, or its answer did not come back. This says nothing about your key, role or stream.',
    do: [inAMinute, ifItStays],
  },
  'unreachable-certificate': {
    saw: 'Microshare’s server broke off the connection to AWS: {why}.',
    means:
      'AWS shows no such certificate: a proxy that opens TLS does, or an address or the server’s clock is wrong. Nothing was sent. This says nothing about your key, role or stream.',
    do: [inAMinute, ifItStays],
  },
  'code-wrong': {
    saw: 'The code is not the one in the test record.',
    means: 'It comes from another record or another run, or was mistyped.',
    do: [
      'Take the newest record that is marked as a test, and type its field “code”: six characters.',
      'Or run the test again and take that record.',
    ],
  },
} satisfies Partial<Record<DiagnosisVariant, Explanation>>;
