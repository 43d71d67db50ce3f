import { z } from 'zod';
import { findRegion } from '@/lib/domain/aws/regions';
import { type Status, statuses } from '@/lib/domain/onboarding/onboarding';
import { proofs } from '@/lib/domain/onboarding/proof';
import { queueSorts } from '@/lib/domain/onboarding/queue-sorts';
import { reviewFlags } from '@/lib/domain/onboarding/review-flags';
import { idField, methodField, personIdField, searchField } from '@/lib/wire/fields';

const yes = z.union([z.boolean(), z.enum(['1', 'true']).transform(() => true)]);

/** The queue's filters as they stand in the URL, in the order in which it names them: all optional, all combine. */
export const queueFields = {
  turn: z.enum(['customer', 'microshare', 'none', 'any']).optional(),
  status: z.enum(statuses).optional(),
  method: methodField.optional(),
  region: z
    .string()
    .refine((id) => findRegion(id) !== null)
    .optional(),
  accountId: z
    .string()
    .regex(/^\d{12}$/)
    .optional(),
  proof: z.enum(proofs).optional(),
  flag: z.enum(reviewFlags).optional(),
  customerId: idField.optional(),
  mine: yes.optional(),
  /** Waits for Microshare, and its target is over. */
  late: yes.optional(),
  q: searchField(200).optional(),
  sort: z.enum(queueSorts).optional(),
  /** The cursor of the page before. */
  after: searchField(400).optional(),
};

export const queueInput = z.object({ ...queueFields, limit: z.coerce.number().int().min(1).max(200).optional() });
export type QueueInput = z.output<typeof queueInput>;

/** Cases that were chosen in the queue; what fits on two of its pages. */
const chosenCases = z.array(idField).min(1).max(100);

export const assignCasesInput = z.strictObject({ onboardingIds: chosenCases, to: personIdField.nullable() });
export type AssignCasesInput = z.input<typeof assignCasesInput>;

export const remindCasesInput = z.strictObject({ onboardingIds: chosenCases });
export type RemindCasesInput = z.input<typeof remindCasesInput>;

/** The cases to export in the place of all that the filters find, as they stand in the address: with commas between. */
export const chosenInput = z
  .string()
  .transform((ids) => ids.split(','))
  .pipe(chosenCases)
  .optional();

/** How many of the chosen cases were changed, and how many were left as they are. */
export type BulkView = { changed: number; skipped: number };

export const findPlacesInput = z.strictObject({ q: searchField(200) });
export type FindPlacesInput = z.input<typeof findPlacesInput>;

/** What the palette may lead to. */
export type PlacesView = {
  cases: { id: string; company: string; streamName: string | null; status: Status }[];
  customers: { id: string; company: string }[];
};

export const exportInput = z.enum(['csv', 'json']);
