import 'server-only';
import type { DeliveryService } from '@/generated/prisma/client';
import { minutesAheadMax, reportHoursMax } from '@/lib/domain/deliveries/retention';
import { ok } from '@/lib/domain/result';
import { goLive } from '@/lib/server/deliveries/go-live';
import { observeReports } from '@/lib/server/deliveries/observe-reports';
import { switchAccesses } from '@/lib/server/deliveries/switch-accesses';
import { takeMinutes } from '@/lib/server/deliveries/take-minutes';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { db } from '@/lib/server/platform/db/prisma';
import type { DeliveryMinuteInput } from '@/lib/wire/delivery-inputs';

type RefusedMinute = { onboardingId: string; minute: string; reason: 'not-in-use' | 'too-old' | 'in-the-future' };

type InUse = { status: string; method: string | null };
type StoppedOnboarding = { onboardingId: string; status: string };

/** `repeated`: known already, so nothing changed. `stopped`: onboardings among them that may get no record now. */
export type Reported = { accepted: number; repeated: number; refused: RefusedMinute[]; stopped: StoppedOnboarding[] };

/**
 * Takes a delivery service's report in. Each minute stands for itself: one that is refused does not keep the others out. An approved
 * onboarding whose first record was delivered is live from that minute on, and a new access by which one was delivered is the one in use.
 */
export async function reportDeliveries(service: DeliveryService, minutes: readonly DeliveryMinuteInput[], now: Date): Promise<Reported> {
  const inUse = await readInUse(minutes);
  const refused: RefusedMinute[] = [];
  const fitting = new Map<string, DeliveryMinuteInput>();
  for (const one of minutes) {
    const reason = inUse.has(one.onboardingId) ? reasonOf(one, now) : 'not-in-use';
    if (reason === null) fitting.set(keyOf(one), fitting.get(keyOf(one)) ?? one);
    else refused.push({ onboardingId: one.onboardingId, minute: one.minute, reason });
  }
  const given = [...fitting.values()];
  const taken = given.length === 0 ? [] : await take(service.id, given);
  await goLive(firstDeliveries(given, taken, inUse), service);
  await switchAccesses(given);
  await observeReports([...new Set(taken.map(({ onboardingId }) => onboardingId))], inUse, now);
  const stopped = [...inUse].flatMap(([onboardingId, { status }]) => (isInUse(status) ? [] : [{ onboardingId, status }]));
  return { accepted: taken.length, repeated: minutes.length - refused.length - taken.length, refused, stopped };
}

/** Delivery services send in these. */
const deliveredStatuses = ['approved', 'live', 'degraded'];

function isInUse(status: string): boolean {
  return deliveredStatuses.includes(status);
}

function keyOf({ onboardingId, minute }: DeliveryMinuteInput): string {
  return `${onboardingId} ${Date.parse(minute)}`;
}

function reasonOf({ minute }: DeliveryMinuteInput, now: Date): RefusedMinute['reason'] | null {
  const at = Date.parse(minute);
  if (at < now.getTime() - reportHoursMax * 3_600_000) return 'too-old';
  return at > now.getTime() + minutesAheadMax * 60_000 ? 'in-the-future' : null;
}

/** The onboardings among them that were approved at some time, with their status. Others read as those that do not exist. */
async function readInUse(minutes: readonly DeliveryMinuteInput[]): Promise<Map<string, InUse>> {
  const ids = [...new Set(minutes.map(({ onboardingId }) => onboardingId))];
  // The ids as one value: a thousand of them each by itself would be a statement of its own to plan.
  const rows = await db().$queryRaw<({ id: string } & InUse)[]>`
    select id, status, method from onboarding
    where id = any(${ids}::text[]) and (status = any(${deliveredStatuses}::text[]) or "liveSince" is not null)`;
  return new Map(rows.map(({ id, ...rest }) => [id, rest]));
}

async function take(serviceId: string, given: readonly DeliveryMinuteInput[]) {
  const taken = await inTransaction(async (tx) => ok(await takeMinutes(tx, serviceId, given)));
  if (!taken.ok) throw new Error('Nothing refuses minutes that fit.');
  return taken.value;
}

/** Of each approved onboarding the first minute in which AWS took a record. */
function firstDeliveries(
  given: readonly DeliveryMinuteInput[],
  taken: readonly { onboardingId: string; minuteAt: Date }[],
  inUse: ReadonlyMap<string, InUse>,
): Map<string, Date> {
  const sent = new Set(given.filter(({ sent }) => sent > 0).map(keyOf));
  const first = new Map<string, Date>();
  for (const { onboardingId, minuteAt } of taken) {
    if (inUse.get(onboardingId)?.status !== 'approved' || !sent.has(`${onboardingId} ${minuteAt.getTime()}`)) continue;
    const known = first.get(onboardingId);
    if (known === undefined || minuteAt < known) first.set(onboardingId, minuteAt);
  }
  return first;
}
