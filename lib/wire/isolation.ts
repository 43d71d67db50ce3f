import { z } from 'zod';
import { control, ways } from '@/lib/domain/isolation';

/** 256 random bits, base64url. */
export const nonceField = z.string().regex(/^[\w-]{43}$/);

export const arrivalField = z.enum([...ways, control]);

const wayField = z.enum(ways);

/** What the sandbox's browser saw of its own attempts: at most one outcome a way, and a few violations of each. */
export const isolationReportInput = z.strictObject({
  outcomes: z.array(z.strictObject({ way: wayField, outcome: z.enum(['absent', 'refused', 'open', 'unknown']) })).max(ways.length),
  violations: z.array(z.strictObject({ way: wayField, enforced: z.boolean(), policy: z.string().max(200) })).max(100),
});
