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
    // One row an onboarding: a list of fifty has more than a thousand hours.
    db().$queryRaw<HoursOf[]>`
      select "onboardingId" as id, array_agg((extract(epoch from "startsAt" - ${new Date(first)}::timestamp) / 3600)::int) as places,
        array_agg(sent::float8) as sent, array_agg(failed::float8) as failed
      from delivery_total where "onboardingId" = any(${ids}::text[]) and grain = 'hour' and "startsAt" >= ${new Date(first)}::timestamp
      group by 1`,
  ]);
  const strips = new Map<string, FlowStripView>();
  for (const id of ids) {
    const flow = flowIn(states.find(({ onboardingId }) => onboardingId === id) ?? null, now);
    strips.set(id, { flow, hours: Array.from({ length: hoursShown }, () => ({ sent: 0, failed: 0 })) });
  }
  for (const { id, places, sent, failed } of totals) {
    for (const [index, place] of places.entries()) {
      const hour = strips.get(id)?.hours[place];
      if (hour !== undefined) Object.assign(hour, { sent: sent[index] ?? 0, failed: failed[index] ?? 0 });
    }
  }
  return strips;
}

type HoursOf = { id: string; places: number[]; sent: number[]; failed: number[] };
