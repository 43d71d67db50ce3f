import 'server-only';
import { causes } from '@/lib/domain/aws/cause';
import type { Check } from '@/lib/domain/onboarding/connection-test';
import { err, ok } from '@/lib/domain/result';
import { recordChecks } from '@/lib/server/connection-test/record-checks';
import { openRunOf, requireRunTester } from '@/lib/server/connection-test/run-of';
import type { Tx } from '@/lib/server/platform/db/in-transaction';
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
    if (!(await hasWritten(tx, run.id))) return err({ kind: 'not-yet', check: 'wrote' });
    const { count } = await tx.testRun.updateMany({
      where: { id: run.id, codeTries: { lt: triesMax } },
      data: { codeTries: { increment: 1 } },
    });
    if (count === 0) return err({ kind: 'no-tries-left' });
    const { codeTries } = await tx.testRun.findUniqueOrThrow({ where: { id: run.id }, select: { codeTries: true } });
    const typed = input.code.replace(/[\s-]/g, '').toUpperCase();
    const check = checkFor(typed === run.code, codeTries);
    await recordChecks(tx, actor, run, [check]);
    return ok({ check, triesLeft: triesMax - codeTries });
  },
);

function checkFor(isRight: boolean, attempts: number): Check {
  const common = { name: 'received', observedBy: 'customer', at: new Date().toISOString(), attempts, proof: {}, answer: null } as const;
  if (isRight) return { ...common, outcome: 'passed', diagnosis: null };
  const values = { triesLeft: String(triesMax - attempts) };
  return { ...common, outcome: 'failed', diagnosis: { cause: 'code-wrong', ...causes['code-wrong'], values } };
}

async function hasWritten(tx: Tx, runId: string): Promise<boolean> {
  const wrote = await tx.testCheck.findFirst({ where: { runId, name: 'wrote', outcome: 'passed' }, select: { id: true } });
  return wrote !== null;
}
