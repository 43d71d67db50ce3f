import type { Stream } from '@/lib/domain/aws/arn';
import { err, type Result } from '@/lib/domain/result';
import { type Actor, recordAudit } from '@/lib/server/audit/record-audit';
import { changeOnboarding } from '@/lib/server/onboarding/change-onboarding';
import { projectOnboarding } from '@/lib/server/onboarding/project-onboarding';
import { inTransaction, type Tx } from '@/lib/server/platform/db/in-transaction';

/** A sample onboarding on its way, with its owner and who of staff has it in hand. */
export type Sample = { id: string; company: string; stream: Stream; owner: Actor; staff: Actor };

type Columns = Parameters<typeof changeOnboarding>[2];

/** Changes an onboarding as its verbs do: under the lock, with its projection and its line in the audit. */
export async function changeSample(
  { id }: Sample,
  columns: Columns,
  action: string,
  actor: Actor,
  details: Record<string, string> = {},
): Promise<void> {
  await must(async (tx) => {
    const onboarding = await tx.onboarding.findUniqueOrThrow({ where: { id } });
    const changed = await changeOnboarding(tx, onboarding, columns);
    if (!changed.ok) return changed;
    await projectOnboarding(tx, id);
    await recordAudit(tx, actor, action, id, { chain: { customerId: onboarding.customerId }, details });
    return changed;
  });
}

/** The value of a transaction that nothing may refuse here. */
export async function must<Value, Fault>(work: (tx: Tx) => Promise<Result<Value, Fault>>): Promise<Value> {
  const outcome = await inTransaction<Value, Fault>(async (tx) => {
    const done = await work(tx);
    return done.ok ? done : err(done.fault);
  });
  if (!outcome.ok) throw new Error(`The demo's data was refused: ${JSON.stringify(outcome.fault)}`);
  return outcome.value;
}
