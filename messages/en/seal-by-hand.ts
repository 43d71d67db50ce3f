import type { Translated } from '@/messages/language';

/** Sealing without this browser, with GnuPG on the customer's own machine. */
export const sealByHand = {
  summary: 'Seal it yourself with GnuPG instead',
  lead: 'If your rules do not allow a key file in a browser, seal it on your own machine. The command reads the file itself: the secret stands in no argument, no history and no second file. Microshare tests the key after it is opened.',
  keys: 'Download the support keys',
  keysText: 'Compare the fingerprints that gpg prints with those in the invitation mail.',
  fileName: 'Name of the credentials file',
  fileNameHint: 'In the folder where you run the command.',
  bash: 'bash, zsh',
  powerShell: 'PowerShell',
  shells: 'Shell',
  run: 'Run it in the folder that holds both files',
  keyId: 'Access key ID',
  keyIdHint: 'It begins with AKIA. Not the secret.',
  keyIdFault: 'An access key ID has 20 characters and begins with AKIA.',
  message: 'Sealed message',
  messageHint: 'The content of {file}, from BEGIN PGP MESSAGE to END PGP MESSAGE.',
  messageFault: 'This was not taken as a sealed message, and not sent.',
  send: 'Submit the sealed message',
} as const;

export type SealByHandTexts = Translated<typeof sealByHand>;
