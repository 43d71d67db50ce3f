import { z } from 'zod';
import { statuses } from '@/lib/domain/onboarding/onboarding';
import { proofs } from '@/lib/domain/onboarding/proof';
import { queueSorts } from '@/lib/domain/onboarding/queue-sorts';
import { reviewFlags } from '@/lib/domain/onboarding/review-flags';

const yes = z.union([z.boolean(), z.enum(['1', 'true']).transform(() => true)]);

/** The queue's filters as they stand in the URL: all optional, all combine. `after` is the cursor of the page before. */
export const queueInput = z.object({
  turn: z.enum(['customer', 'microshare', 'none', 'any']).optional(),
  status: z.enum(statuses).optional(),
  method: z.enum(['role', 'keys']).optional(),
  region: z
    .string()
    .regex(/^[a-z0-9-]{1,32}$/)
    .optional(),
  accountId: z
    .string()
    .regex(/^\d{12}$/)
    .optional(),
  proof: z.enum(proofs).optional(),
  flag: z.enum(reviewFlags).optional(),
  customerId: z.string().max(64).optional(),
  mine: yes.optional(),
  /** Waits for Microshare, and its target is over. */
  late: yes.optional(),
  q: z.string().max(200).optional(),
  sort: z.enum(queueSorts).optional(),
  after: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(200).optional(),
});
export type QueueInput = z.output<typeof queueInput>;

export const exportInput = z.enum(['csv', 'json']);
