/** Why a sealed message is not accepted, each class by its own name. Nothing of the message is ever part of a fault. */
export type EnvelopeFault = { kind: EnvelopeFaultKind };

export const envelopeFaultKinds = [
  'empty',
  'oversized',
  'plain-text',
  'other-format',
  'binary',
  'private-key',
  'key-block',
  'not-encrypted',
  'password-encrypted',
  'two-messages',
  'text-around',
  'line-breaks-lost',
  'cut',
  'newer-format',
  'no-integrity',
  'unexpected-packet',
  'hidden-recipient',
  'unknown-key',
  'altered-recipient',
  'missing-recipient',
  'extra-recipient',
  'recipient-damaged',
] as const;
export type EnvelopeFaultKind = (typeof envelopeFaultKinds)[number];
