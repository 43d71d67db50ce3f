import { z } from 'zod';
import { approvalDoubts } from '@/lib/domain/onboarding/approval';
import { returnableKeys } from '@/lib/domain/onboarding/requirements';
import { searchLine } from '@/lib/domain/typed-text';
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
import { openingResult } from '@/lib/wire/opening-result';

/** What the customer's and staff's verbs take. */

export const onboardingInput = z.strictObject({ onboardingId: idField });
export type OnboardingInput = z.input<typeof onboardingInput>;

export const heartbeatInput = z.strictObject({ onboardingId: idField, writes: z.boolean() });
export type HeartbeatInput = z.input<typeof heartbeatInput>;

export const startOnboardingInput = z.strictObject({ customerId: idField });
export type StartOnboardingInput = z.input<typeof startOnboardingInput>;

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
export type NameStreamInput = z.input<typeof nameStreamInput>;

export const chooseMethodInput = z.strictObject({ onboardingId: idField, version: versionField.optional(), method: methodField });
export type ChooseMethodInput = z.input<typeof chooseMethodInput>;

/**
 * The setup guide's choices are the page's own; they are kept as plain JSON of at most 8 KiB and never acted on by the server. Names in
 * it are parsed anew by each page that shows them, as they may be half typed.
 */
export const guideChoicesInput = z.strictObject({
  onboardingId: idField,
  choices: z
    .record(z.string().max(64), z.json())
    .refine((choices) => JSON.stringify(choices).length <= 8_192 && textsIn(choices).every((text) => searchLine(text, 2_048).ok)),
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
  /** It is to replace the access in use, beside which it stands until then. */
  replacing: z.boolean().optional(),
});
export type SubmitInput = z.input<typeof submitInput>;

export const messageInput = z.strictObject({ onboardingId: idField, text: writtenField });
export type MessageInput = z.input<typeof messageInput>;

/** `until`: when it is meant to be resumed. */
export const pauseInput = z.strictObject({ onboardingId: idField, reason: writtenField.optional(), until: momentField.optional() });
export type PauseInput = z.input<typeof pauseInput>;

export const seenInput = z.strictObject({ onboardingId: idField, seenVersion: versionField });
export type SeenInput = z.input<typeof seenInput>;

/** `confirmed`: the doubts that were shown, and that the person confirmed. */
export const approveInput = z.strictObject({
  onboardingId: idField,
  seenVersion: versionField,
  confirmed: z.array(z.enum(approvalDoubts)).max(approvalDoubts.length).optional(),
});
export type ApproveInput = z.input<typeof approveInput>;

export const assignInput = z.strictObject({ onboardingId: idField, seenVersion: versionField.optional(), to: personIdField.nullable() });
export type AssignInput = z.input<typeof assignInput>;

export const returnInput = z.strictObject({
  onboardingId: idField,
  seenVersion: versionField,
  requirement: z.enum(returnableKeys),
  reason: writtenField,
});
export type ReturnInput = z.input<typeof returnInput>;

export const markLiveInput = z.strictObject({ onboardingId: idField, seenVersion: versionField, firstRecordAt: momentField });
export type MarkLiveInput = z.input<typeof markLiveInput>;

export const readSealedInput = z.strictObject({ submissionId: idField, as: z.enum(['open', 'download']) });
export type ReadSealedInput = z.input<typeof readSealedInput>;

export const recordOpeningInput = z.strictObject({
  submissionId: idField,
  matched: z.boolean(),
  /** SHA-256 of the inner content in hex, by the sandbox that opened it; verifies a later re-sealing. */
  contentHash: sha256Field.optional(),
});
export type RecordOpeningInput = z.input<typeof recordOpeningInput>;

export const openingResultInput = z.strictObject({ submissionId: idField, result: openingResult });
export type OpeningResultInput = z.input<typeof openingResultInput>;

/** The next messages that are sealed to older keys, after the one of this submission. */
export const listOlderInput = z.strictObject({ after: idField.nullable() });
export type ListOlderInput = z.input<typeof listOlderInput>;

export const readOlderInput = z.strictObject({ submissionId: idField });
export type ReadOlderInput = z.input<typeof readOlderInput>;

/** `sha256`: of the message that was opened; `armored`: the same content, sealed to this build's keys. */
export const resealInput = z.strictObject({ submissionId: idField, sha256: sha256Field, armored: armoredField, contentHash: sha256Field });
export type ResealInput = z.input<typeof resealInput>;

function textsIn(json: unknown): string[] {
  if (typeof json === 'string') return [json];
  return typeof json === 'object' && json !== null ? Object.entries(json).flatMap(([name, value]) => [name, ...textsIn(value)]) : [];
}
