import type { OpeningRefusal } from '@/lib/domain/sealing/opening-sandbox-messages';

/** What the page cannot meet: it has no Worker whose isolation is checked, and asks nothing of a sandbox. */
type NeverHere = 'way-out' | 'policy-not-applied' | 'other-policy' | 'not-checked' | 'no-worker' | 'locked' | 'nothing-open' | 'bad-facts';
type FaultKind = Exclude<OpeningRefusal['kind'], NeverHere | 'failed'> | 'no-file' | 'not-facts' | 'not-messages';

/** Words of the offline page. Those in `markup` are put into it by the build, the others are shown by its script. */
export const openSealedPageMarkup = {
  title: 'Open a sealed message',
  lead: 'Opens a sealed access on this machine, compares every fact inside with the facts file of the portal, and shows none of the secret.',
  offline:
    'Switch the network off first. This page asks nothing of any network, and its policy forbids that it does; but no policy stops a page from leading the browser to another address. Use the page from the release, with the SHA-256 that the manifest of the release names.',
  noScript: 'This page needs JavaScript.',
  drop: 'Drop files anywhere on this page: the sealed message, the facts file, the private key, or the older messages.',
  keyTitle: 'The private key',
  key: 'Private key file',
  keyHint: 'An OpenPGP private key (.asc). It is read by this page only, and forgotten when the page is closed.',
  passphrase: 'Passphrase of the key',
  passphraseHint: 'Leave empty if the key has none. The field is emptied when you go on.',
  openTitle: 'Open one message',
  message: 'Sealed message (.asc)',
  facts: 'Facts file (.facts.json)',
  open: 'Open and compare',
  olderTitle: 'Seal older messages again',
  olderLead: 'For a change of the support keys. Each message is opened, compared, and sealed to the keys of this release.',
  older: 'Older messages (older-messages.json)',
  sealAgain: 'Seal them again',
};

export const openSealedPageTexts = {
  working: 'Working',
  taken: 'Taken: {names}.',
  notTaken: 'Not understood: {names}.',
  caption: 'Inside the message, compared with the facts file',
  fact: 'Fact',
  value: 'Value',
  outcome: 'Outcome',
  same: 'equal',
  other: 'differs',
  both: 'inside {sealed}, recorded {recorded}',
  equal: 'Every fact is equal. The message is the one that was submitted.',
  differs:
    'Do not use this message: a fact differs. It was made for another onboarding, or someone changed the portal’s record. Save the result, upload it on the case, and return the submission.',
  saveResult: 'Save the result (without the secret)',
  saveAccess: 'Save the access (with the secret)',
  accessHint: 'One line of JSON in plain text. Keep it on an encrypted disk, and remove it when you are done.',
  resealed: 'Sealed again: {sealed}. Skipped: {skipped}.',
  saveResealed: 'Save the messages that were sealed again',
  failed: 'This did not work, and nothing was saved. Use the command with gpg.',
  faults: {
    'no-file': 'A file is missing. Choose the private key and the files of this step.',
    'not-facts': 'This is not a facts file of the portal. Choose the .facts.json file that the case gave out.',
    'not-messages': 'This file does not hold older messages of the portal.',
    'key-unreadable': 'The key file could not be read. Export the private key in armored form (gpg --armor --export-secret-keys).',
    'not-a-private-key': 'This file holds no OpenPGP private key.',
    'key-protection-unsupported':
      'The passphrase of this key is protected in a way that this page does not read. Use the command with gpg.',
    'passphrase-wrong': 'The passphrase does not open this key.',
    'message-unreadable': 'This is not a readable OpenPGP message. Choose the .asc file.',
    'sealed-to-other-keys': 'The message is not sealed to this key.',
    'message-damaged': 'The message is damaged: its integrity check failed. Return the submission.',
    'not-sealed-access': 'What is inside does not have the shape that the portal seals. Treat it as hostile and return the submission.',
    differs: 'A fact inside differs from the portal’s. Open it on its own to see which.',
  } satisfies Record<FaultKind, string> as Readonly<Record<string, string>>,
};
