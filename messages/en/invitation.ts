import type { Translated } from '@/messages/language';

/** The start page and the invitation. */
export const invitation = {
  title: 'Your invitation',
  above: 'Microshare · AWS Kinesis connection',
  lead: 'Microshare sends your sensor data into an AWS Kinesis data stream of your own. This portal walks you through it and proves that it works.',
  reading: 'Looking up the invitation',
  invites: '{invitedBy} invites {company} to connect its AWS Kinesis data stream.',
  for: 'For {email}, until',
  replaces: 'You are signed in as {replaces} in this browser. Starting signs {replaces} out and {email} in.',
  start: 'Start the onboarding',
  startHandOn: 'A colleague does this',
  starting: 'Opening your onboarding',
  takes: 'How long it takes',
  takesText: 'About ten minutes, if you may edit IAM in the AWS account. You may stop half-way and come back on any device.',
  needs: 'What you need',
  needsText:
    'The AWS account and region of the stream, and somebody who may create a role (or a user) in IAM. If that is not you, a colleague does it by link, without an account.',
  sees: 'What Microshare will be able to do',
  seesText: 'Write records to the one stream that you name. Nothing else.',
  seesNot: 'What Microshare will not see',
  seesNotText:
    'What is in your stream, your other streams, your AWS console. An access key’s secret is sealed in your browser before anything is sent.',
  keyTitle: 'What your access is sealed to',
  evidenceKey: 'Fingerprint of the key that signs evidence of what the portal did. Keep it, or the mail with it.',
  keyText:
    'What you submit is encrypted in your browser to the support keys of Microshare. Their fingerprints are also in the mail that brought you here, and the link carries their check number: if somebody had exchanged the keys on this page, the numbers would differ and the page would not go on.',
  keySame: 'The support keys on this page are those of the link that you opened.',
  keyNotCompared: 'Not compared: the link carried no fingerprint. Compare by eye with the mail, or ask your contact at Microshare.',
  keyDiffersTitle: 'This page shows another key than your link',
  keyDiffers:
    'The link that you opened names other keys than this page has. Nothing was sent. Do not go on: ask your contact at Microshare, by another way than this portal, whether the support key has changed, and for a new link.',
  keyInLink: 'In your link',
  keyHere: 'On this page',
  noTokenTitle: 'This address holds no invitation',
  noToken:
    'Open the link in the invitation mail again, whole: what follows the # sign is part of it. If you have accepted the invitation before, sign in.',
  signIn: 'Sign in',
  usedTitle: 'This invitation was used',
  used: 'Each link works once. If it was you, sign in with your e-mail address: your onboarding is where you left it. If it was not, tell your contact at Microshare.',
  expiredTitle: 'This invitation has expired',
  expired:
    'An invitation is valid for seven days. Ask your contact at Microshare for a new one; nothing that was entered is lost. If you accepted this one before, sign in.',
  revokedTitle: 'This invitation was replaced',
  revoked: 'A newer invitation was sent, or this one was withdrawn. Open the newest mail, or ask your contact at Microshare.',
  unknownTitle: 'This link does not open an invitation',
  unknown:
    'The link may be cut, already used, or replaced by a newer one. Open the newest invitation mail, or sign in if you have accepted it before.',
  limitedTitle: 'Too many attempts from this network',
  limited: 'Wait {seconds} s, then open the link again. The invitation stays as it is.',
  stoppedTitle: 'The portal did not answer',
  stopped: 'The invitation was not used. Check your connection and try again.',
  failedTitle: 'The portal had an error',
  failed: 'Whether the invitation was used is not known. Try again; if it was used, sign in with your e-mail address.',
  again: 'Try again',
  slow: 'Still waiting for the portal’s answer.',
  noScript: 'This page needs JavaScript: your access is sealed in the browser, so that Microshare’s server never sees it.',
} as const;

export type InvitationTexts = Translated<typeof invitation>;
