import type { StreamFault } from '@/lib/domain/aws/stream-arn';
import type { Explanation } from '@/messages/explanation';

const copyArn = 'In the Kinesis console, open Data streams, then your stream, and copy the ARN under Details.';

/** Why fields or an ARN do not name a stream. `{suggestion}` is a sentence with the ARN that was probably meant, or nothing. */
export const streamFaults: Record<StreamFault['kind'], Explanation> = {
  'stream-arn-empty': { saw: 'The field is empty.', means: 'The ARN of the data stream is needed.', do: [copyArn] },
  'stream-arn-line-break': {
    saw: 'There is a line break within the text.',
    means: 'An ARN is one line.{suggestion}',
    do: ['Paste the ARN without the line break.'],
  },
  'stream-arn-space': {
    saw: 'There is a space within the text.',
    means: 'An ARN has no spaces.{suggestion}',
    do: ['Paste the ARN without the space.'],
  },
  'stream-arn-smart-quote': {
    saw: 'There is a typographic quotation mark within the text.',
    means: 'A word processor put it there; an ARN has none.{suggestion}',
    do: ['Paste the ARN as the Kinesis console shows it.'],
  },
  'stream-arn-inside': {
    saw: 'There is more in this than the ARN of one data stream.',
    means: 'The field takes the ARN alone.{suggestion}',
    do: ['Use the ARN that is offered if it is your stream; else paste the ARN alone.'],
  },
  'stream-arn-damaged': {
    saw: 'This is almost the ARN of a data stream: a character is doubled, missing, or another than in an ARN.',
    means: 'A template, a program or a word processor changed it on the way.{suggestion}',
    do: ['Use the ARN that is offered if it is your stream; else copy it again from the Kinesis console.'],
  },
  'name-is-secret': {
    saw: 'This looks like a secret access key.',
    means: 'It was not sent, and the field is empty again. Here only the stream is named.',
    do: ['Give the key in the step “Set up AWS”, where it is read in an isolated part of the page.', copyArn],
  },
  'stream-console-url': {
    saw: 'This is the address of a page of the AWS console.',
    means: 'It shows a page to whoever is signed in; the ARN also says the account.{suggestion}',
    do: ['Open that page and copy the ARN under Details.', 'Or fill in region, account and name.'],
  },
  'stream-policy-pasted': {
    saw: 'This is the text of a policy.',
    means: 'The policy belongs into IAM; here the stream is asked for.{suggestion}',
    do: [copyArn],
  },
  'stream-is-endpoint': {
    saw: 'This is the address of an AWS endpoint.',
    means: 'Programs send their requests there; all streams of a region share it, so it names none.',
    do: [copyArn, 'Or fill in region, account and name.'],
  },
  'stream-is-web-address': {
    saw: 'This is a web address, and not one of AWS.',
    means: 'A data stream is named by its ARN: arn:aws:kinesis:<region>:<12 digits>:stream/<name>.',
    do: [copyArn, 'Or fill in region, account and name.'],
  },
  'stream-name-only': {
    saw: 'This is a name, not an ARN.',
    means: 'The ARN also says region and account: arn:aws:kinesis:<region>:<12 digits>:stream/<name>.',
    do: [copyArn, 'Or fill in region, account and name below.'],
  },
  'stream-part-only': {
    saw: 'This is a region or an account, not an ARN.',
    means: 'It is one part of arn:aws:kinesis:<region>:<12 digits>:stream/<name>.',
    do: [copyArn, 'Or fill in region, account and name below.'],
  },
  'stream-not-an-arn': {
    saw: 'This is not an ARN.',
    means: 'The ARN of a data stream is arn:aws:kinesis:<region>:<12 digits>:stream/<name>.',
    do: [copyArn, 'Or fill in region, account and name.'],
  },
  'stream-delivery-stream': {
    saw: 'This is the ARN of a Firehose stream.',
    means: 'Microshare writes to a data stream; Firehose can read from it afterwards.',
    do: ['Create a data stream, or take the one that your Firehose stream reads from.', copyArn],
  },
  'stream-consumer': {
    saw: 'This is the ARN of a stream’s consumer.',
    means: 'A consumer reads the stream.{suggestion}',
    do: ['Paste the stream’s own ARN.'],
  },
  'stream-video': {
    saw: 'This is the ARN of a Kinesis video stream.',
    means: 'Microshare sends records, not video: it needs a data stream.',
    do: ['Create a data stream.', copyArn],
  },
  'stream-is-role': {
    saw: 'This is the ARN of a role.',
    means: 'It says as whom Microshare writes; here it is asked where to.',
    do: ['Keep it for the step “Set up AWS”.', copyArn],
  },
  'stream-is-user': { saw: 'This is the ARN of a user.', means: 'Here the data stream is asked for.', do: [copyArn] },
  'stream-other-service': {
    saw: 'This is the ARN of something in the service {service}.',
    means: 'The ARN of a data stream has “kinesis” as its service and “stream/” before its name.',
    do: [copyArn],
  },
  'stream-any': {
    saw: 'The ARN holds a *.',
    means: 'That is a pattern for many streams, as policies have it; one stream is needed.',
    do: [copyArn],
  },
  'stream-partition-differs': {
    saw: 'The ARN says the partition {partition}, but the region {region} is in another.',
    means: 'The two cannot go together.{suggestion}',
    do: [copyArn],
  },
  'account-empty': {
    saw: 'The account is missing.',
    means: 'It has 12 digits and says whose stream it is.',
    do: ['In the AWS console, open the menu with your name and copy the account ID.'],
  },
  'account-not-twelve-digits': {
    saw: 'This has {length} characters; an account has 12 digits.',
    means: 'Hyphens and spaces between the digits do no harm, other characters do.',
    do: ['In the AWS console, open the menu with your name and copy the account ID.'],
  },
  'account-zero-lost': {
    saw: 'The account has {length} of 12 digits.',
    means: 'Spreadsheets, YAML and Terraform drop a zero at its beginning; which digits are missing cannot be told for certain.',
    do: ['In the AWS console, open the menu with your name and copy the account ID.'],
  },
  'account-rounded': {
    saw: 'A spreadsheet such as Excel has rounded the account: E+ stands for the digits that it dropped.',
    means: 'Those digits are gone from this text.',
    do: ['In the AWS console, open the menu with your name and copy the account ID.'],
  },
  'account-inside': {
    saw: 'There is more in this than an account.',
    means: 'An account is 12 digits alone.{suggestion}',
    do: ['Use the account that is offered if it is that of the stream.'],
  },
  'account-is-name': {
    saw: 'This is a name, not the number of an account.',
    means: 'An alias names the sign-in page only; AWS addresses a stream by the 12 digits of its account.',
    do: ['In the AWS console, open the menu with your name and copy the account ID.'],
  },
  'account-is-organisation': {
    saw: 'This is the id of an organisation, or of a unit in it.',
    means: 'An organisation has many accounts; a stream is in one of them.',
    do: ['In the AWS console, open the menu with your name and copy the account ID.'],
  },
  'account-of-the-document': {
    saw: 'The account is {accountId}.',
    means:
      'That number stands in the example policy of an older document of Microshare. It is not yours, and a policy with it allows nothing in your account.',
    do: [
      'Put your own account in its place, in the policy as well.',
      'In the AWS console, open the menu with your name and copy the account ID.',
    ],
  },
  'region-empty': {
    saw: 'The region is missing.',
    means: 'A stream lives in one region.',
    do: ['Choose the region that the AWS console shows when you open the stream.'],
  },
  'region-is-zone': {
    saw: 'This is an availability zone.',
    means: 'The region is {region}, without the letter.',
    do: ['Choose {region}.'],
  },
  'region-is-global': {
    saw: 'This is not the name of one region.',
    means: 'IAM is global, but each data stream is in one region.',
    do: ['Choose the region that the AWS console shows when you open the stream.'],
  },
  'region-is-endpoint': {
    saw: 'This is the address of an AWS endpoint.',
    means: 'The region is the part of it that looks like eu-central-1.{suggestion}',
    do: ['Choose the region alone.'],
  },
  'region-spelled-otherwise': {
    saw: 'This is how an SDK, a bill or another program writes a region, for instance US_EAST_1.',
    means: 'AWS’s own id of it has small letters and hyphens.{suggestion}',
    do: ['Use the region that is offered if it is that of the stream.'],
  },
  'region-inside': {
    saw: 'There is more in this than a region.',
    means: 'A region is its id alone.{suggestion}',
    do: ['Use the region that is offered if it is that of the stream.'],
  },
  'region-unknown': {
    saw: 'There is no such AWS region.',
    means: 'It is misspelled, or Microshare does not know it yet.{suggestion}',
    do: ['Choose the region from the list.', 'If it is not there, write to Microshare in “Messages and history”.'],
  },
  'name-empty': {
    saw: 'The stream’s name is missing.',
    means: 'It stands under Data streams in the Kinesis console.',
    do: ['Fill in the name.'],
  },
  'name-too-long': {
    saw: 'The name has {length} characters.',
    means: 'A stream’s name has at most 128.',
    do: ['Copy the name from the Kinesis console.'],
  },
  'name-is-placeholder': {
    saw: 'The name holds a placeholder or a pattern.',
    means: 'Brackets, braces, * and $ do not occur in the name of a stream.',
    do: ['Copy the name from the Kinesis console.'],
  },
  'name-is-access-key': {
    saw: 'This holds an access key ID.',
    means: 'Keys do not belong into this field; here only the stream is named.',
    do: ['Give the key in the step “Set up AWS”.', copyArn],
  },
  'name-is-console-url': {
    saw: 'This is the address of a page of the AWS console.',
    means: 'The stream’s name stands on that page.',
    do: ['Copy the name from that page.'],
  },
  'name-is-other-arn': {
    saw: 'This is an ARN, but not a data stream’s.',
    means: 'Here the stream’s name or its ARN is needed.',
    do: [copyArn],
  },
  'name-invalid': {
    saw: 'The name holds a character that no stream has: {character}',
    means: 'Names have letters without accents, digits, and . _ -.',
    do: ['Copy the name from the Kinesis console.'],
  },
};
