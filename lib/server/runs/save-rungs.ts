import 'server-only';
import { Prisma } from '@/generated/prisma/client';
import type { Rung } from '@/lib/domain/ladder';
import type { Tx } from '@/lib/server/db/in-transaction';
import { toJson } from '@/lib/server/onboardings/stored-json';

/** A rung, or the server's own note of one signed request between rungs, named after the request. */
export type Noted = Omit<Rung, 'name'> & { name: string };

/** Appends rungs to a run. Times of one call are kept apart by a millisecond each, so that their order can be read back. */
export async function saveRungs(tx: Tx, runId: string, rungs: readonly Noted[]): Promise<void> {
  await tx.testRung.createMany({
    data: rungs.map((rung, index) => ({
      runId,
      name: rung.name,
      outcome: rung.outcome,
      witness: rung.witness,
      attempts: rung.attempts,
      proof: toJson(rung.proof),
      answer: rung.answer === null ? Prisma.DbNull : toJson(rung.answer),
      diagnosis: rung.diagnosis === null ? Prisma.DbNull : toJson(rung.diagnosis),
      at: new Date(Date.parse(rung.at) + index),
    })),
  });
}
