import type { EnvelopeFaultKind } from '@/lib/domain/sealing/envelope-fault';

export type EnvelopeTexts = Record<EnvelopeFaultKind, { saw: string; do: string }>;

/** What is said of a sealed message that is not accepted: what we saw, and what to do. */
export const envelopeTexts: EnvelopeTexts = {
  oversized: {
    saw: 'This is longer than 16 KiB, which no sealed access is.',
    do: 'Seal the access alone, with the command as it is shown.',
  },
  'plain-text': {
    saw: 'This is not an OpenPGP message: it may hold the access in plain text.',
    do: 'Seal it first. If a secret key was in it, deactivate that key in IAM and make a new one.',
  },
  'private-key': {
    saw: 'This holds a private OpenPGP key. It was not stored.',
    do: 'Treat that key as exposed and revoke it. Only a sealed message belongs here.',
  },
  'key-block': {
    saw: 'This holds an OpenPGP public key, not a message.',
    do: 'Paste what gpg wrote when it encrypted: it begins with BEGIN PGP MESSAGE.',
  },
  'not-encrypted': {
    saw: 'This OpenPGP message is not encrypted: anyone can read what is in it.',
    do: 'Seal it to the support keys. If a secret key was in it, deactivate that key in IAM and make a new one.',
  },
  'password-encrypted': {
    saw: 'This message can be opened with a password.',
    do: 'Seal it to the support keys only, without --symmetric.',
  },
  'two-messages': { saw: 'There is more than one message in this.', do: 'Paste one message, from its BEGIN to its END line.' },
  'text-around': {
    saw: 'There is text before, after or in the head of the message.',
    do: 'Paste the message alone, from its BEGIN to its END line.',
  },
  cut: {
    saw: 'This message is not whole: its end or a part of it is missing or damaged.',
    do: 'Copy it again, from its BEGIN to its END line.',
  },
  'newer-format': {
    saw: 'This message is in a newer OpenPGP format, which not every program can read.',
    do: 'Seal it with the command as it is shown; its --rfc4880 chooses the form that all can read.',
  },
  'no-integrity': {
    saw: 'This message has no integrity protection, so it could be changed unnoticed.',
    do: 'Seal it with the command as it is shown, with GnuPG 2.2 or newer.',
  },
  'unexpected-packet': {
    saw: 'There is something in this message that a sealed access does not have.',
    do: 'Seal it with the command as it is shown, without signing it.',
  },
  'hidden-recipient': { saw: 'A recipient of this message is hidden.', do: 'Seal it without --hidden-recipient and --throw-keyids.' },
  'unknown-key': {
    saw: 'This message is sealed to a key that is not one of the support keys.',
    do: 'Seal it to the fingerprints that are shown, and compare them first.',
  },
  'altered-recipient': {
    saw: 'One recipient of this message is not a support key, and a support key is missing.',
    do: 'Seal it to all the fingerprints that are shown, and to nobody else.',
  },
  'missing-recipient': { saw: 'This message is not sealed to every support key.', do: 'Seal it to all the fingerprints that are shown.' },
  'extra-recipient': {
    saw: 'This message is sealed to somebody else as well.',
    do: 'Seal it to the support keys alone; --no-encrypt-to keeps gpg from adding your own.',
  },
  'recipient-damaged': {
    saw: 'The part of this message that is meant for a support key is damaged.',
    do: 'Seal it again and paste the new message.',
  },
};
