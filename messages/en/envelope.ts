import type { EnvelopeFaultKind } from '@/lib/domain/sealing/envelope-fault';
import type { Explanation } from '@/messages/explanation';

export type EnvelopeTexts = Record<EnvelopeFaultKind, Explanation>;

const sealAsShown = 'Seal it with the command as it is shown, and paste what gpg wrote.';
const pasteWhole = 'Open the file that gpg wrote in a text editor and copy all of it, from its BEGIN to its END line.';

/** Why a sealed message is not accepted. None of it is stored. */
export const envelopeTexts: EnvelopeTexts = {
  empty: { saw: 'There is no message.', means: 'Nothing was pasted, or the file is empty.', do: [pasteWhole] },
  oversized: {
    saw: 'This is longer than 16 KiB.',
    means: 'No sealed access is: something else was sealed, or stands beside it.',
    do: ['Seal the access alone, with the command as it is shown.'],
  },
  'plain-text': {
    saw: 'This is not an OpenPGP message.',
    means: 'It is not encrypted as far as can be seen, so it may hold the access in plain text.',
    do: [sealAsShown, 'If a secret was in it and it was given to anybody, deactivate that access key in IAM.'],
  },
  'other-format': {
    saw: 'This is encrypted, but not with OpenPGP: it is age, S/MIME, OpenSSL or another form.',
    means: 'Microshare’s support keys are OpenPGP keys and cannot open it.',
    do: [sealAsShown],
  },
  binary: {
    saw: 'This is an OpenPGP message in its binary form.',
    means: 'It is sound as a message, but only the text form (armor) travels through mail, fields and editors unharmed.',
    do: [
      'Run gpg --enarmor on the file and put MESSAGE in the place of ARMORED FILE in its first and last line, or seal again with --armor.',
    ],
  },
  'private-key': {
    saw: 'This holds a private OpenPGP key.',
    means: 'Whoever has it can open what is sealed to it. It was not stored.',
    do: ['Treat that key as exposed and revoke it.', 'Only a sealed message belongs here.'],
  },
  'key-block': {
    saw: 'This holds an OpenPGP public key, not a message.',
    means: 'The support keys are what you seal to; what gpg writes when it encrypts is wanted here.',
    do: ['Paste what gpg wrote when it encrypted: it begins with BEGIN PGP MESSAGE.'],
  },
  'not-encrypted': {
    saw: 'This OpenPGP message is signed or packed, but not encrypted.',
    means: 'Anyone can read what is in it.',
    do: [
      'Seal it to the support keys with the command as it is shown.',
      'If a secret was in it and it was given to anybody, deactivate that access key in IAM.',
    ],
  },
  'password-encrypted': {
    saw: 'This message can be opened with a password.',
    means: 'Whoever knows or guesses it can read the access; only the support keys may.',
    do: ['Seal it to the support keys only, without --symmetric.'],
  },
  'two-messages': {
    saw: 'There is more than one message in this.',
    means: 'Which of them is meant cannot be known.',
    do: ['Paste one message, from its BEGIN to its END line.'],
  },
  'text-around': {
    saw: 'There is text before or after the message, or a line in its head that no program writes.',
    means: 'It is not encrypted and may hold the access in plain text, so nothing of this was taken.',
    do: ['Paste the message alone, from its BEGIN to its END line.'],
  },
  'line-breaks-lost': {
    saw: 'The line breaks of this message are lost: its BEGIN or END line stands in one line with the rest.',
    means: 'A field, a chat or a JSON string has joined the lines; where they belong cannot be known for certain.',
    do: [pasteWhole],
  },
  cut: {
    saw: 'This message is not whole: a part of it is missing or damaged.',
    means: 'Nobody could open it.',
    do: [pasteWhole],
  },
  'newer-format': {
    saw: 'This message is in a newer OpenPGP format.',
    means: 'Not every program that Microshare’s support uses can read it.',
    do: ['Seal it with the command as it is shown; its --rfc4880 chooses the form that all can read.'],
  },
  'no-integrity': {
    saw: 'This message has no integrity protection.',
    means: 'It could be changed on its way without anybody noticing.',
    do: ['Seal it with the command as it is shown, with GnuPG 2.2 or newer.'],
  },
  'unexpected-packet': {
    saw: 'There is something in this message that a sealed access does not have.',
    means: 'It may be a signature, or data that only some programs see.',
    do: ['Seal it with the command as it is shown, without signing it.'],
  },
  'hidden-recipient': {
    saw: 'A recipient of this message is hidden.',
    means: 'To whom it is sealed cannot be checked.',
    do: ['Seal it without --hidden-recipient and --throw-keyids.'],
  },
  'unknown-key': {
    saw: 'This message is sealed to a key that is not one of the support keys.',
    means: 'Microshare could not open it, and somebody else could.',
    do: ['Seal it to the fingerprints that are shown, and compare them first.'],
  },
  'altered-recipient': {
    saw: 'One recipient of this message is not a support key, and a support key is missing.',
    means: 'It was sealed to another key, or was changed afterwards.',
    do: ['Seal it to all the fingerprints that are shown, and to nobody else.'],
  },
  'missing-recipient': {
    saw: 'This message is not sealed to every support key.',
    means: 'Some of Microshare’s support could not open it.',
    do: ['Seal it to all the fingerprints that are shown.'],
  },
  'extra-recipient': {
    saw: 'This message is sealed to somebody else as well.',
    means: 'One more key than those of Microshare’s support could open it, which may be your own.',
    do: ['Seal it to the support keys alone; --no-encrypt-to keeps gpg from adding your own.'],
  },
  'recipient-damaged': {
    saw: 'The part of this message that is meant for a support key is damaged.',
    means: 'That key could not open it.',
    do: ['Seal it again and paste the new message.'],
  },
};
