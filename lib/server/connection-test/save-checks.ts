import 'server-only';
import { Prisma } from '@/generated/prisma/client';
import type { Check } from '@/lib/domain/onboarding/connection-test';
import { toJson } from '@/lib/server/onboarding/stored-json';
import type { Tx } from '@/lib/server/platform/db/in-transaction';

/** A check, or the server's own note of one signed request between checks, named after the request. */
export type RequestNote = Omit<Check, 'name'> & { name: string };

/**
 * Appends checks to a run; their ids. Times of one call are kept apart by a millisecond each, so that their order can be read back.
 */
export async function saveChecks(tx: Tx, runId: string, checks: readonly RequestNote[]): Promise<ReadonlySet<string>> {
  const saved = await tx.testCheck.createManyAndReturn({
    data: checks.map((check, index) => ({
      runId,
      name: check.name,
      outcome: check.outcome,
      observedBy: check.observedBy,
      attempts: check.attempts,
      proof: toJson(check.proof),
      answer: check.answer === null ? Prisma.DbNull : toJson(check.answer),
      diagnosis: check.diagnosis === null ? Prisma.DbNull : toJson(check.diagnosis),
      at: new Date(Date.parse(check.at) + index),
    })),
    select: { id: true },
  });
  return new Set(saved.map(({ id }) => id));
}
