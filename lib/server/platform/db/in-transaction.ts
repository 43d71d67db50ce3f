import 'server-only';
import { setTimeout as wait } from 'node:timers/promises';
import { Prisma } from '@/generated/prisma/client';
import type { Result } from '@/lib/domain/result';
import { collectAfterCommit } from '@/lib/server/platform/db/after-commit';
import { isLost } from '@/lib/server/platform/db/again-where-lost';
import { db } from '@/lib/server/platform/db/prisma';

/** The database inside one transaction. */
export type Tx = Prisma.TransactionClient;

const attempts = 5;

/**
 * Runs `work` in one transaction. A fault that it returns rolls everything back, as a throw does, and is returned. Where two
 * transactions stood in each other's way the loser is run again, up to five times, and so is one whose connection ended before its
 * commit (at its commit nobody knows the outcome): `work` must not reach outside the database.
 */
export async function inTransaction<Value, Fault>(work: (tx: Tx) => Promise<Result<Value, Fault>>): Promise<Result<Value, Fault>> {
  for (let attempt = 1; ; attempt += 1) {
    const refusal = new Refused<Fault>();
    let finish = (): void => undefined;
    let isWorkDone = false;
    try {
      const result = await db().$transaction(async (tx) => {
        finish = collectAfterCommit(tx);
        const result = await work(tx);
        if (!result.ok) throw refusal.of(result);
        isWorkDone = true;
        return result;
      });
      finish();
      return result;
    } catch (fault) {
      if (fault === refusal) return refusal.result();
      if (attempt >= attempts || !(isConflict(fault) || (!isWorkDone && isLost(fault)))) throw fault;
      await wait(Math.random() * 20 * 2 ** attempt);
    }
  }
}

/** Carries a returned fault through Prisma, which rolls back on a throw only. */
class Refused<Fault> extends Error {
  #result: { ok: false; fault: Fault } | null = null;

  of(result: { ok: false; fault: Fault }): this {
    this.#result = result;
    return this;
  }

  result(): { ok: false; fault: Fault } {
    if (this.#result === null) throw this;
    return this.#result;
  }
}

// P2034: Prisma's "write conflict or deadlock"; 40001 and 40P01 are PostgreSQL's own, seen through raw queries.
function isConflict(fault: unknown): boolean {
  if (!(fault instanceof Prisma.PrismaClientKnownRequestError)) return false;
  if (fault.code === 'P2034') return true;
  return /\b(40001|40P01)\b/.test(fault.message);
}
