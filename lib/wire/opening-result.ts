import { z } from 'zod';
import { type Cause, causes } from '@/lib/domain/aws/cause';
import { checkNames, checksFor } from '@/lib/domain/onboarding/connection-test';
import { type OpeningResult, openingTools, resultFormat } from '@/lib/domain/sealing/opening-result';
import { openingFields } from '@/lib/domain/sealing/opening-sandbox-messages';
import { idField, keyIdField, momentField, sha256Field } from '@/lib/wire/fields';

/** One line of foreign text: no control, format or surrogate characters. */
const lineField = z
  .string()
  .max(2_048)
  .regex(/^[^\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]*$/u);
const namedLines = z.record(z.string().regex(/^\w{1,64}$/), lineField).refine((lines) => Object.keys(lines).length <= 16);

const answer = z.strictObject({
  service: z.enum(['sts', 'kinesis']),
  operation: z.string().regex(/^\w{1,64}$/),
  httpStatus: z.int().min(100).max(599).nullable(),
  code: lineField.nullable(),
  message: lineField.nullable(),
  requestId: lineField.nullable(),
  at: momentField,
  latencyMs: z.int().min(0).max(600_000),
});

const check = z.strictObject({
  // `received` is the customer's alone.
  name: z.enum(checkNames).refine((name) => name !== 'received' && checksFor('keys').includes(name)),
  outcome: z.enum(['passed', 'failed', 'skipped', 'inconclusive']),
  at: momentField,
  attempts: z.int().min(1).max(20),
  proof: namedLines,
  answer: answer.nullable(),
  // Guarantee: the keys of the table of causes.
  diagnosis: z.strictObject({ cause: z.enum(Object.keys(causes) as Cause[]), values: namedLines }).nullable(),
});

/** The file with which an opening outside the portal says what it found. No field of it takes a secret. */
export const openingResult = z.strictObject({
  format: z.literal(resultFormat),
  version: z.literal(1),
  tool: z.enum(openingTools),
  openedAt: momentField,
  submissionId: idField,
  onboardingId: idField,
  sha256: sha256Field,
  contentHash: sha256Field,
  keyId: keyIdField.nullable(),
  facts: z
    .array(z.strictObject({ field: z.enum(openingFields), equal: z.boolean() }))
    .min(1)
    .max(openingFields.length),
  test: z.strictObject({ startedAt: momentField, checks: z.array(check).min(1).max(32) }).nullable(),
}) satisfies z.ZodType<OpeningResult>;
