import type { Translated } from '@/messages/language';

/** Words that every page needs. */
export const common = {
  product: 'Microshare',
  title: 'Connect your Kinesis stream to Microshare',
  description: 'Connect an AWS Kinesis data stream to Microshare: set up AWS, test the connection, submit the access sealed.',
  skip: 'Skip to the content',
  overview: 'Overview',
  security: 'Security',
  account: 'Account',
  language: 'Language of the pages',
  theme: 'Theme',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  support: 'Questions: write to {supportEmail}.',
  operator: {
    label: 'About this portal',
    customAws:
      'This portal does not ask AWS itself: its operator put another server in the place of AWS. What a test says holds for that server.',
    insecure: 'The operator of this portal accepts settings that are unsafe: {names}.',
  },
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Select and copy by hand',
  download: 'Download',
  close: 'Close',
  cancel: 'Cancel',
  print: 'Print',
  showQr: 'Show QR code',
  hideQr: 'Hide QR code',
  qrLabel: 'QR code of the fingerprint {fingerprint}',
  shortPin: 'The check number of the support keys, as in the mail, begins with',
  /** Why a name is not taken. */
  line: {
    long: 'A name has 60 characters at most. Shorten it.',
    lines: 'A name is one line. Take the line breaks out.',
    hidden: 'There is a character in it that cannot be seen. Type the name instead of pasting it.',
    link: 'Mail programs would make a link of it. Leave addresses out, and put a space behind a dot.',
  },
  marks: {
    waiting: 'Not yet',
    turning: 'In progress',
    tick: 'Passed',
    cross: 'Failed',
    dash: 'Does not apply',
    attention: 'Needs attention',
  },
} as const;

export type CommonTexts = Translated<typeof common>;
