import type { CallFault } from '@/lib/wire/action';
import type { StartFault } from '@/lib/wire/faults';
import type { Translated } from '@/messages/language';

/** The start page: for visitors what this is, for customers their onboardings. */
export const home = {
  title: 'Connect your AWS Kinesis data stream to Microshare',
  lead: 'Your sensor data arrives in your own AWS account within a second of being measured. Here you set up the connection, prove that it works, and submit the access sealed.',
  how: 'What happens here',
  one: 'You say which stream',
  oneText: 'Name, region and account, or its ARN. The portal writes the policy, the template and the commands with your values in them.',
  two: 'You test it',
  twoText: 'The portal asks AWS itself and shows each answer, down to the record that arrived: shard, sequence number, time.',
  three: 'You seal it',
  threeText: 'Your role or key is encrypted in your browser to Microshare’s support keys. The server passes on what it cannot read.',
  four: 'Both sides see whose move it is',
  fourText: 'From the first step until the first real record, with the time by which the next answer is due.',
  invitedTitle: 'You have an invitation',
  invited: 'Open the link in the mail. It leads to your onboarding.',
  backTitle: 'You have been here before',
  back: 'Sign in with your e-mail address or a passkey; there is no password.',
  signIn: 'Sign in',
  howSealed: 'What Microshare can and cannot see',
  yours: 'Your onboardings',
  yoursLead: 'One line for each stream, and whose move it is.',
  company: 'Onboardings of {company}',
  noneTitle: 'No onboarding yet',
  none: 'Each stream that you connect appears here with its state and whose move it is.',
  start: 'Start an onboarding',
  startAnother: 'Connect another stream',
  starting: 'Starting',
  unnamed: 'Stream not named yet',
  since: 'since',
  staff: 'Go to the queue',
  faults: {
    limited: 'Too many onboardings were started in a short time. Try again in {wait}.',
    'bad-input': 'The portal could not read what was sent, so nothing was started. Load the page again.',
    'not-found': 'This company is not here any more, or not yours. Load the page again.',
    offline: 'You are offline, so nothing was started. Try again when the connection is back.',
    stopped: 'The portal did not answer. Try again in a minute.',
    'portal-failed': 'The portal had an error, so the onboarding may not have been started. Load the page again to see.',
  } satisfies Record<(StartFault | CallFault)['kind'], string>,
} as const;

export type HomeTexts = Translated<typeof home>;
