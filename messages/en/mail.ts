import type { MailTemplate } from '@/lib/domain/mail';

export type MailTexts = typeof mailTexts;

/** One mail; places in braces are filled from its values. */
type MailSentences = { subject: string; lines: string[]; action: string; after: string[] };

/** Mails, by template. `{names}` are filled from the mail's values; times come in the reader's zone. `after` stands below the button. */
export const mailTexts = {
  greeting: 'Hello,',
  closing: 'Microshare onboarding portal',
  support: 'Questions: answer this mail, or write to {supportEmail}.',
  why: 'You get this mail because your address has an account or an invitation at {origin}, or was entered there.',
  /** Around everything that people typed. */
  quoted: '“{text}”',
  unknownBrowser: 'a browser that the portal does not know',
  /** Below a list that names the first streams only. */
  more: 'And {more} more; the overview lists them all.',
  /** What was returned, as `{requirement}` is filled. */
  requirements: { stream: 'the stream', access: 'the access', test: 'the test', submit: 'the submission' } as Record<string, string>,
  /** What is due next, as `{next}` is filled. */
  nextSteps: {
    stream: 'name the stream',
    access: 'set up the access in AWS',
    test: 'run the test',
    submit: 'seal and submit the access',
    'stream-returned': 'correct the stream, as Microshare asks',
    'access-returned': 'correct the access, as Microshare asks, then test and submit it again',
    'test-returned': 'correct what Microshare asks for, then run the test again',
    'submit-returned': 'seal and submit the access again, as Microshare asks',
    'confirm-access': 'confirm the access that a colleague gave',
    retest: 'fix the connection and run the test again',
    replace: 'correct the new access and submit it again',
    'end-old-access': 'end the old access in AWS',
    'confirm-use': 'confirm that the stream is still wanted, or retire it',
  } as Record<string, string>,
  templates: {
    invitation: {
      subject: 'Connect your Kinesis data stream to Microshare',
      lines: [
        '{invitedBy} invites you to connect an Amazon Kinesis data stream of {company} to Microshare.',
        'The portal shows you what to set up in AWS, tests the connection, and submits your access sealed: only Microshare support can open it.',
      ],
      action: 'Open the invitation',
      after: [
        'The link works once, until {expiresAt}. A newer invitation cancels it.',
        'Fingerprints of the keys that your access is sealed to. The page shows them as well; both must be the same, group by group:\n{fingerprints}',
        'Check number of these keys, which the portal compares by itself: {pin}',
        'Fingerprint of the key that signs evidence of what the portal did. Keep it: with it evidence can be checked without the portal.\n{evidenceKey}',
        'What stands in quotation marks was typed by the person who invites you, or by their company. If you do not know them, leave this mail alone.',
      ],
    },
    'sign-in': {
      subject: 'Your sign-in link',
      lines: ['Here is a link to sign in.', 'It was asked for on {askedAt}, with {browser}.'],
      action: 'Sign in',
      after: [
        'It works once, until {expiresAt}; older links stay valid for their time. If you did not ask for it, leave it alone: nothing happens.',
        'Fingerprints of the keys that your access is sealed to. The page shows them as well; both must be the same, group by group:\n{fingerprints}',
        'Check number of these keys, which the portal compares by itself: {pin}',
      ],
    },
    'sign-up': {
      subject: 'Confirm your address to sign up',
      lines: [
        'Somebody asked to sign a company up with this address, to connect an Amazon Kinesis data stream to Microshare.',
        'It was asked for on {askedAt}, with {browser}.',
        'If that was you, go on by the button. Your company can prepare everything at once; Microshare confirms it before it approves anything.',
      ],
      action: 'Confirm the address',
      after: [
        'The link works once, until {expiresAt}; older ones stay valid for their time. If it was not you, leave it alone: nothing happens.',
        'Fingerprints of the keys that your access is sealed to. The page shows them as well; both must be the same, group by group:\n{fingerprints}',
        'Check number of these keys, which the portal compares by itself: {pin}',
      ],
    },
    'has-account': {
      subject: 'You have an account already',
      lines: [
        'Somebody asked to sign a company up with this address. It has an account here, so nothing was changed.',
        'It was asked for on {askedAt}, with {browser}.',
        'Sign in to go on, or to start another onboarding. If it was not you, leave this mail alone.',
      ],
      action: 'Sign in',
      after: [],
    },
    'company-confirmed': {
      subject: 'Microshare confirmed {company}',
      lines: ['Microshare confirmed {company}. Its onboardings can be approved from now on, and you can invite colleagues.'],
      action: 'Go on',
      after: [],
    },
    submitted: {
      subject: 'Received: access for {stream}',
      lines: [
        'Microshare received the sealed access of {company} for {stream} on {submittedAt}.',
        'SHA-256 of the sealed message: {sha256}',
        'It is Microshare’s move now. Delete the file with the access key, if you used one.',
      ],
      action: 'See where it stands',
      after: ['If nobody in your company did this, sign in and withdraw the access in AWS at once.'],
    },
    returned: {
      subject: 'Your move: {stream}',
      lines: [
        'Microshare returned one point of {stream}: {requirement}.',
        'The reviewer wrote: {reason}',
        'Everything else stays as you left it.',
      ],
      action: 'Go to this step',
      after: [],
    },
    approved: {
      subject: 'Approved: {stream}',
      lines: ['Microshare approved {stream}. Next, Microshare sends the first real records; you need not do anything.'],
      action: 'See where it stands',
      after: [],
    },
    live: {
      subject: 'Live: {stream}',
      lines: ['{stream} is live. The first real record was written on {firstRecordAt}.'],
      action: 'See the stream',
      after: [],
    },
    replaced: {
      subject: 'In use now: the new access for {stream}',
      lines: [
        'Records arrive at {stream} by the new access. It is the one in use from now on.',
        'Now, and not before, deactivate the old access key {oldKeyId}; delete it a day later, when nothing asks for it. The page has the commands.',
        'Now, and not before, delete the old role {oldRole}. The page has the commands, and says what the portal can prove of it.',
      ],
      action: 'End the old access',
      after: ['If nobody in your company asked for this, sign in and look at the history.'],
    },
    failing: {
      subject: 'Records no longer arrive: {stream}',
      lines: [
        'AWS has not let Microshare write to {stream} of {company} since {failingSinceAt}. It was tried again before this mail was sent.',
        'The page says what AWS answered, what it means and what to do. Microshare goes on trying; you need not tell anybody when it is mended.',
      ],
      action: 'See what to do',
      after: [
        'If the access cannot be mended, give another in its place: {reconnect}',
        'You get one more mail after a day if it still fails, and one when it works again.',
      ],
    },
    'still-failing': {
      subject: 'Still no records: {stream}',
      lines: ['AWS has not let Microshare write to {stream} of {company} since {failingSinceAt}. The page says what to do.'],
      action: 'See what to do',
      after: [
        'If the access cannot be mended, give another in its place: {reconnect}',
        'The next mail about this comes when it works again.',
      ],
    },
    recovered: {
      subject: 'Records arrive again: {stream}',
      lines: ['AWS lets Microshare write to {stream} of {company} again. You need not do anything.'],
      action: 'See the stream',
      after: [],
    },
    'several-failing': {
      subject: 'Records no longer arrive: {count} streams',
      lines: [
        'AWS does not let Microshare write to {count} streams of {company}. Each was tried again before this mail was sent.',
        'The page of each says what it means and what to do. Where several use one role or policy, mending it once mends them all. Microshare goes on trying; you need not tell anybody when it is mended.',
      ],
      action: 'See all streams',
      after: ['You get one more mail after a day about those that still fail, and one when they work again.'],
    },
    'several-still-failing': {
      subject: 'Still no records: {count} streams',
      lines: ['AWS has not let Microshare write to {count} streams of {company} for a day or longer. The page of each says what to do.'],
      action: 'See all streams',
      after: ['The next mail about these comes when they work again.'],
    },
    'several-recovered': {
      subject: 'Records arrive again: {count} streams',
      lines: ['AWS lets Microshare write to {count} streams of {company} again. You need not do anything.'],
      action: 'See all streams',
      after: [],
    },
    storm: {
      subject: 'Many streams fail at once',
      lines: [
        'On {seenAt} a fifth or more of all streams in use had failed within 15 minutes. The cause is likely AWS, the network or Microshare’s own side.',
        'Until it is over no customer is mailed about it.',
      ],
      action: 'Open the queue',
      after: [],
    },
    renewal: {
      subject: 'Time for a new access: {stream}',
      lines: [
        'The access key {keyId} of {stream} was submitted on {submittedAt}. A key is best replaced before it grows old.',
        'The role {roleArn} of {stream} was submitted on {submittedAt}. See whether it is still as it should be, or replace it.',
        'It is replaced without a gap: the new access stands beside the old one until records arrive by it. Whoever administers your AWS can do it by a link that you make on the page.',
      ],
      action: 'Replace the access',
      after: [],
    },
    'access-review': {
      subject: 'Is it still wanted? {stream}',
      lines: [
        'Once a year Microshare asks whether {stream} of {company} shall go on: confirm it, or retire it and take the access away in AWS.',
        'Please answer before {dueAt}. Records go on arriving in any case; Microshare sees when nobody answers.',
      ],
      action: 'Confirm or retire',
      after: [],
    },
    given: {
      subject: 'Given to staff: the sealed access for {stream}',
      lines: [
        'A person of Microshare support took the sealed access of {company} for {stream} out of the portal on {givenAt}, to open it on their own machine. The portal’s audit says who.',
      ],
      action: 'See the history',
      after: [],
    },
    opened: {
      subject: 'Opened: the access for {stream}',
      lines: ['Microshare support opened the sealed access of {company} for {stream} on {openedAt}. The portal’s audit says who.'],
      action: 'See the history',
      after: [],
    },
    reminder: {
      subject: 'Still your move: {stream}',
      lines: [
        '{stream} of {company} waits for you. Please take the next step before {dueAt}.',
        'Next: {next}.',
        'It is step {step} of {steps}.',
      ],
      action: 'Go on where you stopped',
      after: [],
    },
    reminded: {
      subject: 'Your move: {stream}',
      lines: ['Microshare waits for your next step with {stream} of {company}. The page says what it is and who can help.'],
      action: 'Go on where you stopped',
      after: [],
    },
    digest: {
      subject: '{waiting} onboardings wait for Microshare',
      lines: [
        'Onboardings that wait for Microshare: {waiting}. The longest has waited since {longestSinceAt}.',
        'Mails that could not be sent: {stuckMail}.',
        'Head of the audit: {auditHead}. Keep this mail: with it, verify-audit finds a cut tail.',
      ],
      action: 'Open the queue',
      after: [],
    },
    message: {
      subject: 'A message about {stream}',
      lines: ['There is a new message about {stream} of {company} in the portal.'],
      action: 'Read it',
      after: [],
    },
    'first-passkey': {
      subject: 'A first passkey was added: {person}',
      lines: [
        '{person} ({address}) added a first passkey on {addedAt}. From now on it proves their second factor.',
        'If nobody of you knows of it, disable the account at once: the button leads to the page of people.',
      ],
      action: 'See the people',
      after: ['Every administrator gets this mail.'],
    },
    resealed: {
      subject: 'Sealed again to new keys: the access for {stream}',
      lines: [
        'Microshare changed its support keys, and sealed the access of {company} for {stream} to the new ones on {resealedAt}. For this a person of Microshare support opened it with an older key and compared every fact; the portal’s audit says who.',
        'SHA-256 of the new sealed message: {sha256}',
      ],
      action: 'See the history',
      after: [],
    },
    'new-link': {
      subject: 'The support keys changed: a new link',
      lines: [
        'Microshare changed the keys that access is sealed to. What {company} submitted stays as it is.',
        'To go on with what is unfinished, use the link below, so that your browser knows the new keys.',
      ],
      action: 'Go on',
      after: [
        'The link works once, until {expiresAt}. It cancels older ones. A link that you made for a colleague names the old keys: make a new one.',
        'Fingerprints of the keys that your access is sealed to. The page shows them as well; both must be the same, group by group:\n{fingerprints}',
        'Check number of these keys, which the portal compares by itself: {pin}',
      ],
    },
  } satisfies Record<MailTemplate, MailSentences>,
};
