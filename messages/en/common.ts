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
  showQr: 'Show QR code',
  hideQr: 'Hide QR code',
  qrLabel: 'QR code of the fingerprint {fingerprint}',
  shortPin: 'Their check number, as in the mail, begins with',
  lines: '{count} lines',
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
