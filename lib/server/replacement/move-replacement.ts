import 'server-only';
import type { Onboarding, Prisma, Replacement } from '@/generated/prisma/client';
import type { TransitionFault } from '@/lib/domain/onboarding/onboarding';
import { moved, type ReplacementFault, type ReplacementMove, type ReplacementState } from '@/lib/domain/onboarding/replacement';
import { err, ok, type Result } from '@/lib/domain/result';
import { changeOnboarding } from '@/lib/server/onboarding/change-onboarding';
import type { Tx } from '@/lib/server/platform/db/in-transaction';
import type { ChangedMeanwhile } from '@/lib/wire/faults';

export type MoveFault = ReplacementFault | ChangedMeanwhile | TransitionFault | { kind: 'no-replacement' };

type Step = {
  replacement: Replacement | null;
  move: ReplacementMove;
  by: 'customer' | 'microshare';
  /** What the replacement keeps beside its new state. */
  keep?: Prisma.ReplacementUncheckedUpdateInput;
  /** What changes of the onboarding in the same step. */
  change?: Parameters<typeof changeOnboarding>[2];
  seenVersion?: number | undefined;
};

/**
 * Moves a replacement by the table, under the optimistic lock of its onboarding: of two people who move it at once, or decide about its
 * onboarding meanwhile, the second is refused with what the first did.
 */
export async function moveReplacement(tx: Tx, onboarding: Onboarding, step: Step): Promise<Result<void, MoveFault>> {
  const { replacement, move, by, keep = {}, change = {}, seenVersion } = step;
  if (replacement === null) return err({ kind: 'no-replacement' });
  const next = moved(replacement.state as ReplacementState, move, by);
  if (!next.ok) return next;
  const locked = await changeOnboarding(tx, onboarding, change, seenVersion);
  if (!locked.ok) return locked;
  await tx.replacement.update({ where: { id: replacement.id }, data: { ...keep, state: next.value, stateSince: new Date() } });
  return ok(undefined);
}
