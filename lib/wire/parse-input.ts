import type { z } from 'zod';
import { err, ok, type Result } from '@/lib/domain/result';

/** `field` is the path of the first field that did not fit, never its content. */
export type BadInput = { kind: 'bad-input'; field: string };

/** What crossed the network, by its schema. Unknown fields are refused by strict schemas, not dropped. */
export function parseInput<Schema extends z.ZodType>(schema: Schema, input: unknown): Result<z.output<Schema>, BadInput> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return ok(parsed.data);
  return err({ kind: 'bad-input', field: parsed.error.issues[0]?.path.join('.') ?? '' });
}
