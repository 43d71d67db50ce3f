import { z } from 'zod';
import { returnableKeys } from '@/lib/domain/onboarding/requirements';
import {
  armoredField,
  idField,
  keyIdField,
  methodField,
  momentField,
  personIdField,
  sha256Field,
  typedField,
  versionField,
  writtenField,
} from '@/lib/wire/fields';

/** What the customer's and staff's verbs take. */

export const onboardingInput = z.strictObject({ onboardingId: idField });

export const startOnboardingInput = z.strictObject({ customerId: idField });

export const nameStreamInput = z.union([
  z.strictObject({ onboardingId: idField, version: versionField.optional(), arn: typedField }),
  z.strictObject({
    onboardingId: idField,
    version: versionField.optional(),
    region: typedField,
    accountId: typedField,
    name: typedField,
  }),
]);

export type StreamInput = z.input<typeof nameStreamInput>;

export const chooseMethodInput = z.strictObject({ onboardingId: idField, version: versionField.optional(), method: methodField });

/** The setup guide's choices are the page's own; they are kept as plain JSON of at most 8 KiB and never acted on by the server. */
export const guideChoicesInput = z.strictObject({
  onboardingId: idField,
  choices: z.record(z.string().max(64), z.json()).refine((choices) => JSON.stringify(choices).length <= 8_192),
});

export type GuideChoicesInput = z.input<typeof guideChoicesInput>;

export const submitInput = z.strictObject({
  onboardingId: idField,
  version: versionField.optional(),
  method: methodField,
  testRunId: idField.nullable(),
  keyId: keyIdField.nullable(),
  roleArn: typedField.nullable(),
  armored: armoredField,
  sealedAt: momentField,
  sealedByHand: z.boolean().optional(),
});

export type SubmitInput = z.input<typeof submitInput>;

export const messageInput = z.strictObject({ onboardingId: idField, text: writtenField });

export const pauseInput = z.strictObject({ onboardingId: idField, reason: writtenField.optional() });

export const seenInput = z.strictObject({ onboardingId: idField, seenVersion: versionField });

export const assignInput = z.strictObject({ onboardingId: idField, seenVersion: versionField.optional(), to: personIdField.nullable() });

export const returnInput = z.strictObject({
  onboardingId: idField,
  seenVersion: versionField,
  requirement: z.enum(returnableKeys),
  reason: writtenField,
});

export const markLiveInput = z.strictObject({ onboardingId: idField, seenVersion: versionField, firstRecordAt: momentField });

export const readSealedInput = z.strictObject({ submissionId: idField, as: z.enum(['open', 'download']) });

export const recordOpeningInput = z.strictObject({
  submissionId: idField,
  matched: z.boolean(),
  /** SHA-256 of the inner content in hex, by the sandbox that opened it; verifies a later re-sealing. */
  contentHash: sha256Field.optional(),
});

/** The next messages that are sealed to older keys, after the one of this submission. */
export const listOlderInput = z.strictObject({ after: idField.nullable() });

export const readOlderInput = z.strictObject({ submissionId: idField });

/** `sha256`: of the message that was opened; `armored`: the same content, sealed to this build's keys. */
export const resealInput = z.strictObject({ submissionId: idField, sha256: sha256Field, armored: armoredField, contentHash: sha256Field });
