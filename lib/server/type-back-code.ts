import 'server-only';
import { causes } from '@/lib/domain/cause';
import type { Rung } from '@/lib/domain/ladder';
import { err, ok } from '@/lib/domain/result';
import type { Tx } from '@/lib/server/db/in-transaction';
import { recordRungs } from '@/lib/server/runs/record-rungs';
import { openRunOf, requireRunTester } from '@/lib/server/runs/run-of';
import { verb } from '@/lib/server/verb';
import { typeBackCodeInput } from '@/lib/wire/test-inputs';

const triesMax = 5;

/**
 * received: the customer read the code out of the record where they read their stream, so it is observed by the customer. Refuses
 * `not-yet` where this run has written no record whose code could be read.
 */
export const typeBackCode = verb(
  {
    by: requireRunTester,
    input: typeBackCodeInput,
    load: openRunOf,
    limit: { name: 'code', max: 30, windowSeconds: 3_600, per: ({ loaded }) => loaded.onboarding.id, bySource: true },
  },
  async ({ tx, actor, input, loaded: { run } }) => {
    if (!(await hasWritten(tx, run.id))) return err({ kind: 'not-yet', rung: 'wrote' });
    const { count } = await tx.testRun.updateMany({
      where: { id: run.id, codeTries: { lt: triesMax } },
      data: { codeTries: { increment: 1 } },
    });
    if (count === 0) return err({ kind: 'no-tries-left' });
    const { codeTries } = await tx.testRun.findUniqueOrThrow({ where: { id: run.id }, select: { codeTries: true } });
    const typed = input.code.replace(/[\s-]/g, '').toUpperCase();
    const rung = rungFor(typed === run.code, codeTries);
    await recordRungs(tx, actor, run, [rung]);
    return ok({ rung, triesLeft: triesMax - codeTries });
  },
);

function rungFor(isRight: boolean, attempts: number): Rung {
  const common = { name: 'received', witness: 'customer', at: new Date().toISOString(), attempts, proof: {}, answer: null } as const;
  if (isRight) return { ...common, outcome: 'passed', diagnosis: null };
  const values = { triesLeft: String(triesMax - attempts) };
  return { ...common, outcome: 'failed', diagnosis: { cause: 'code_wrong', ...causes.code_wrong, values } };
}

async function hasWritten(tx: Tx, runId: string): Promise<boolean> {
  const wrote = await tx.testRung.findFirst({ where: { runId, name: 'wrote', outcome: 'passed' }, select: { id: true } });
  return wrote !== null;
}
