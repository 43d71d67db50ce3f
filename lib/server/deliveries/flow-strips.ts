import 'server-only';
import { flowIn } from '@/lib/server/deliveries/flow-in';
import { db } from '@/lib/server/platform/db/prisma';
import type { FlowStripView } from '@/lib/wire/delivery-views';

const hourMs = 3_600_000;
const hoursShown = 24;

/** The strips of some onboardings in use, by id: two reads for all of them. Others have none. */
export async function flowStrips(rows: readonly { id: string; status: string }[], now = new Date()): Promise<Map<string, FlowStripView>> {
  const ids = rows.filter(({ status }) => ['live', 'degraded'].includes(status)).map(({ id }) => id);
  if (ids.length === 0) return new Map();
  const first = (Math.floor(now.getTime() / hourMs) - hoursShown + 1) * hourMs;
  const [states, totals] = await Promise.all([
    db().deliveryState.findMany({ where: { onboardingId: { in: ids } } }),
    db().deliveryTotal.findMany({
      where: { onboardingId: { in: ids }, grain: 'hour', startsAt: { gte: new Date(first) } },
      select: { onboardingId: true, startsAt: true, sent: true, failed: true },
    }),
  ]);
  const strips = new Map<string, FlowStripView>();
  for (const id of ids) {
    const flow = flowIn(states.find(({ onboardingId }) => onboardingId === id) ?? null, now);
    strips.set(id, { flow, hours: Array.from({ length: hoursShown }, () => ({ sent: 0, failed: 0 })) });
  }
  for (const { onboardingId, startsAt, sent, failed } of totals) {
    const hour = strips.get(onboardingId)?.hours[(startsAt.getTime() - first) / hourMs];
    if (hour !== undefined) Object.assign(hour, { sent: Number(sent), failed: Number(failed) });
  }
  return strips;
}
