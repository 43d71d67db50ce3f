import 'server-only';
import { causes } from '@/lib/domain/cause';
import type { Rung } from '@/lib/domain/ladder';
import { err, ok, type Result } from '@/lib/domain/result';
import { inTransaction, type Tx } from '@/lib/server/db/in-transaction';
import type { Limited } from '@/lib/server/limits/take-limit';
import { takeLimits } from '@/lib/server/limits/take-limits';
import { recordRungs } from '@/lib/server/runs/record-rungs';
import { type RunFault, requireOpenRun } from '@/lib/server/runs/run-of';
import { actorOf } from '@/lib/server/who';
import { type BadInput, parseInput } from '@/lib/wire/parse-input';
import { typeBackCodeInput } from '@/lib/wire/test-inputs';

/** `not-yet`: this run has written no record whose code could be read. */
export type TypeBackCodeFault = BadInput | Limited | RunFault | { kind: 'not-yet'; rung: 'wrote' } | { kind: 'no-tries-left' };

const triesMax = 5;

/** received: the customer read the code out of the record where they read their stream. Their word, so they are the witness. */
export async function typeBackCode(input: unknown): Promise<Result<{ rung: Rung; triesLeft: number }, TypeBackCodeFault>> {
  const wish = parseInput(typeBackCodeInput, input);
  const open = await requireOpenRun(wish.ok ? wish.value.testRunId : '');
  if (!wish.ok) return wish;
  if (!open.ok) return open;
  const { run, tester } = open.value;
  const limit = await takeLimits('code', run.onboardingId, { max: 30, windowSeconds: 3_600 });
  if (!limit.ok) return limit;
  const actor = await actorOf(tester);
  return inTransaction<{ rung: Rung; triesLeft: number }, TypeBackCodeFault>(async (tx) => {
    if (!(await hasWritten(tx, run.id))) return err({ kind: 'not-yet', rung: 'wrote' });
    const { count } = await tx.testRun.updateMany({
      where: { id: run.id, codeTries: { lt: triesMax } },
      data: { codeTries: { increment: 1 } },
    });
    if (count === 0) return err({ kind: 'no-tries-left' });
    const { codeTries } = await tx.testRun.findUniqueOrThrow({ where: { id: run.id }, select: { codeTries: true } });
    const typed = wish.value.code.replace(/[\s-]/g, '').toUpperCase();
    const rung = rungFor(typed === run.code, codeTries);
    await recordRungs(tx, actor, run, [rung]);
    return ok({ rung, triesLeft: triesMax - codeTries });
  });
}

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
