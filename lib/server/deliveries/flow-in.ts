import 'server-only';
import type { DeliveryState } from '@/generated/prisma/client';
import { type Flow, flowOf } from '@/lib/domain/deliveries/flow';

/** The flow that a stored state stands for now. */
export function flowIn(state: DeliveryState | null, now: Date): Flow {
  if (state === null) return flowOf(null, now.getTime());
  const { reportedAt, deliveredAt, failedAt, oldestUnsentSeconds } = state;
  const moments = { reportedAt: reportedAt.getTime(), deliveredAt: deliveredAt?.getTime() ?? null, failedAt: failedAt?.getTime() ?? null };
  return flowOf({ ...moments, oldestUnsentSeconds }, now.getTime());
}
