import { z } from 'zod';
import { idField } from '@/lib/wire/fields';

/** What Microshare's delivery services send. `docs/openapi.yaml` says the same for those who write one; a test holds the two together. */

/** So many onboarding-minutes fit into one request, and so many different codes of failure into a minute. */
export const minutesPerRequestMax = 1_000;
const codesPerMinuteMax = 20;

const count = z.int().min(0).max(100_000_000);

/** One onboarding's minute that is over. */
const deliveryMinuteInput = z.strictObject({
  onboardingId: idField,
  minute: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:00(\.000)?Z$/)
    .refine((minute) => !Number.isNaN(Date.parse(minute))),
  sent: count,
  failed: z
    .record(z.string().regex(/^[A-Za-z][A-Za-z0-9_.]{0,63}$/), z.int().min(1).max(100_000_000))
    .refine((failed) => Object.keys(failed).length <= codesPerMinuteMax),
  skipped: count.optional(),
  bytes: z.int().min(0),
  oldestUnsentSeconds: count,
  latencyMs: z.strictObject({ p50: count, p95: count }).nullable(),
  lastSequenceNumber: z
    .string()
    .regex(/^\d{1,128}$/)
    .nullable(),
  access: z
    .string()
    .regex(/^(arn:[a-z-]+:iam::\d{12}:role\/[\w+=,.@/-]{1,512}|AKIA[A-Z0-9]{16})$/)
    .optional(),
});
export type DeliveryMinuteInput = z.output<typeof deliveryMinuteInput>;

export const deliveriesInput = z.strictObject({ minutes: z.array(deliveryMinuteInput).min(1).max(minutesPerRequestMax) });

/** `after` is the `next` of the page before. */
export const accessesInput = z.strictObject({
  after: idField.optional(),
  limit: z.coerce.number().int().min(1).max(1_000).default(1_000),
});

export const deliveryServiceName = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/);
