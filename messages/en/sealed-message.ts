import type { CallFault } from '@/lib/wire/action';
import type { OpeningFault, OpeningResultFault } from '@/lib/wire/faults';

/** Words of the page where staff take a sealed message away and bring back what they found. */
export const sealedMessageTexts = {
  title: 'The sealed message',
  of: '{company}, {stream}',
  lead: 'Open it on your own machine, not in a page: a page that the portal serves could read your private key, and with it every message that is stored.',
  recorded: 'Each time that you take it is recorded, and the customer is told that it was given to you.',
  none: 'No sealed message is stored for this case.',
  gone: 'The sealed message is deleted, as its retention ended.',
  byHand:
    'This message was sealed outside the portal, so nobody tested the key. Run the connection test when you open it (--test), and upload the result.',
  take: {
    title: 'Take it',
    lead: 'Two files: the message, which only a support key opens, and the facts that the portal recorded, to compare with what is inside.',
    message: 'Download the .asc file',
    facts: 'Download the facts file',
  },
  how: {
    title: 'Open it on your machine',
    lead: 'Run them in a checkout of the release. Both commands open the message with gpg and your key or smart card, compare every fact, and write a result without a secret. They print which facts differ, never the secret.',
    command: 'Command',
    test: '--test runs the connection test with the key from your machine: AWS is asked, and one marked record is written.',
    script: 'Command with gpg alone',
    page: 'Without gpg: open-sealed.html of the release, opened from your own disk. Take it from the release and compare its SHA-256 with the manifest. The portal never offers it.',
  },
  upload: {
    title: 'Bring back the result',
    lead: 'The result says which facts were equal, the SHA-256 of the content, and what a test found. The customer is told that the message was opened.',
    file: 'Result file',
    hint: 'The .result.json file that the command or the offline page wrote.',
    send: 'Upload the result',
    equal: 'Recorded: every fact is equal. The case shows it as observed by staff.',
    sameIdentity: 'Identity and account equal the first test.',
    otherIdentity: 'The identity differs from the first test: {now} now, {before} before. Do not approve.',
    differsTitle: 'Recorded: a fact differs. Do not use this message.',
    differs:
      'The message was made for another onboarding, or someone changed the portal’s record. Return the submission and tell an administrator of the portal.',
    faults: {
      'bad-input': 'This is not a result file of the command or the offline page. Choose the file that they wrote.',
      'not-given': 'The portal has no record that you took this message. Take it first, then upload what you found.',
      'other-message': 'This result is about another message than the one that is stored here. Choose the result of this submission.',
      'other-facts': 'This result compared other facts than the portal knows now. Take the message and its facts again, and open it anew.',
      'other-stream': 'The test in this result was not of this stream. Take the facts again, and run the test anew.',
      'not-testable': 'An onboarding in this state cannot be tested. Write a result without --test.',
      gone: 'The sealed message is deleted, as its retention ended.',
      'not-found': 'There is no such submission any more. Load the page again.',
      limited: 'Too many attempts. Try again in {wait}.',
      offline: 'You are offline. Upload the result when the connection is back.',
      stopped: 'The portal did not answer. Upload the result again.',
      'portal-failed': 'The portal had an error, or this page is older than the portal. Load the page again.',
    } satisfies Record<(OpeningResultFault | CallFault)['kind'], string>,
  },
  inBrowser: {
    title: 'Open it in a page of the portal',
    lead: 'The operator has switched this on. The page says what it costs.',
    open: 'Open in this browser',
  },
  fault: {
    gone: 'The sealed message is deleted, as its retention ended.',
    'switched-off': 'Opening in the browser is switched off.',
    'not-found': 'There is no such submission any more, or it is not yours to open. Load the page again.',
    'bad-input': 'The portal could not read what was sent. Load the page again.',
    limited: 'Too many attempts. Try again in {wait}.',
    offline: 'You are offline. Take the files when the connection is back.',
    stopped: 'The portal did not answer. Try again.',
    'portal-failed': 'The portal had an error, or this page is older than the portal. Load the page again.',
  } satisfies Record<(OpeningFault | CallFault)['kind'], string>,
};
