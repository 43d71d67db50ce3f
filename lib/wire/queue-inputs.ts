import { z } from 'zod';
import { findRegion } from '@/lib/domain/aws/regions';
import { statuses } from '@/lib/domain/onboarding/onboarding';
import { proofs } from '@/lib/domain/onboarding/proof';
import { queueSorts } from '@/lib/domain/onboarding/queue-sorts';
import { reviewFlags } from '@/lib/domain/onboarding/review-flags';
import { idField, methodField, searchField } from '@/lib/wire/fields';

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

export const exportInput = z.enum(['csv', 'json']);
