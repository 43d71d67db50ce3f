import { fillDeliveries, minutesFilled, someOnboardings } from '@/bin/bench/setup/deliveries-setup';
import { insertBare, reportMinutes, serviceToken, type Taken } from '@/bin/bench/setup/report-minutes';
import { useTestDatabase } from '@/e2e/support/test-database';
import { kept } from '@/lib/domain/deliveries/retention';
import { deliveriesOf } from '@/lib/server/deliveries/deliveries-of';
import { flowStrips } from '@/lib/server/deliveries/flow-strips';
import { type AccessPage, listAccesses } from '@/lib/server/deliveries/list-accesses';
import { purgeDeliveries } from '@/lib/server/deliveries/purge-deliveries';
import { db } from '@/lib/server/platform/db/prisma';
import type { DeliveryMinuteInput } from '@/lib/wire/delivery-inputs';

const rounds = 200;

/**
 * Delivery reports at ten thousand onboardings with all that retention keeps of them (14.4 million minutes): what pages read, in
 * milliseconds; how many onboarding-minutes a second the route takes in, beside a bare insert of the same rows; all pages of accesses; what an
 * onboarding stores, which does not grow with the years; and what deleting an old hour costs. DELIVERIES_BENCH_ONBOARDINGS=1000 makes a quicker run.
 */
export async function run(): Promise<Record<string, unknown>> {
  const onboardings = Number(process.env['DELIVERIES_BENCH_ONBOARDINGS'] ?? '10000');
  const database = await useTestDatabase();
  try {
    const startedAt = performance.now();
    await fillDeliveries(onboardings);
    process.stderr.write(
      `  ${onboardings} x ${minutesFilled} minutes filled in ${Math.round((performance.now() - startedAt) / 1_000)} s\n`,
    );
    const storage = await measureStorage(onboardings);
    return {
      onboardings,
      minutes: onboardings * minutesFilled,
      pages: await measurePages(),
      ingest: await measureIngest(Math.min(onboardings, 10_000)),
      accesses: await measureAccesses(),
      storage,
      purge: await measurePurge(),
    };
  } finally {
    await database.close();
  }
}

async function measurePages(): Promise<Record<string, Times>> {
  const ids = await someOnboardings(rounds);
  const onboardings = await db().onboarding.findMany({ where: { id: { in: ids } } });
  const lists = Array.from({ length: 10 }, (_, list) => onboardings.slice(list * 20, list * 20 + 50));
  return {
    onboarding: await timed((round) => {
      const onboarding = onboardings[round % onboardings.length];
      return onboarding === undefined ? Promise.resolve() : deliveriesOf(db(), onboarding, new Date());
    }),
    rowsOfList: await timed((round) => flowStrips(lists[round % lists.length] ?? [])),
  };
}

/**
 * What a delivery service's reports cost: of three minutes in which AWS takes all, and by a second service of three in which AWS refuses one
 * onboarding in twenty (a first failure, one that counts, and one that stands).
 */
async function measureIngest(onboardings: number) {
  const ids = await someOnboardings(onboardings);
  const isRefused = (index: number) => index % 20 === 0;
  const [well, mixed] = [await serviceToken('bench-well'), await serviceToken('bench-mixed')];
  const taken: Taken[] = [];
  const bare: Taken[] = [];
  const asSomeFail: Taken[] = [];
  for (const minute of nextMinutes()) {
    const minutes = ids.filter((_, index) => !isRefused(index)).map((id) => takenMinute(id, minute));
    taken.push(await reportMinutes(well, minutes));
    bare.push(await insertBare(minutes));
  }
  for (const minute of nextMinutes()) {
    const minutes = ids.map((id, index) => (isRefused(index) ? refusedMinute(id, minute) : takenMinute(id, minute)));
    asSomeFail.push(await reportMinutes(mixed, minutes));
  }
  return {
    minutes: taken.reduce((sum, { minutes }) => sum + minutes, 0),
    minutesPerSecond: taken.map(perSecond),
    asOneInTwentyFails: asSomeFail.map(perSecond),
    bareInsertsPerSecond: bare.map(perSecond),
  };
}

function perSecond({ minutes, ms }: Taken): number {
  return Math.round((minutes / ms) * 1_000);
}

/** The first that nobody reported yet, and the two after it, which a service whose clock runs ahead may report. */
function nextMinutes(): string[] {
  const first = Math.floor(Date.now() / 60_000) * 60_000;
  return [0, 1, 2].map((ahead) => new Date(first + ahead * 60_000).toISOString());
}

function takenMinute(onboardingId: string, minute: string): DeliveryMinuteInput {
  const counts = { sent: 600, failed: {}, bytes: 975_000, oldestUnsentSeconds: 1, latencyMs: { p50: 20, p95: 60 } };
  const access = 'arn:aws:iam::000000000001:role/writer';
  return { onboardingId, minute, ...counts, access, lastSequenceNumber: '49590338271490256608559692538361571095921575989136588898' };
}

function refusedMinute(onboardingId: string, minute: string): DeliveryMinuteInput {
  const counts = { sent: 0, failed: { AccessDeniedException: 600 }, bytes: 0, oldestUnsentSeconds: 60, latencyMs: null };
  return { onboardingId, minute, ...counts, lastSequenceNumber: null };
}

async function measureAccesses(): Promise<{ listed: number; seconds: number }> {
  const began = performance.now();
  let listed = 0;
  for (let after: string | null = ''; after !== null; ) {
    const page: AccessPage = await listAccesses({ limit: 1_000, ...(after === '' ? {} : { after }) });
    listed += page.accesses.length;
    after = page.next;
  }
  return { listed, seconds: Math.round(performance.now() - began) / 1_000 };
}

/** What the round of each hour deletes of the minutes, here the oldest hour of those that are filled. */
async function measurePurge(): Promise<{ rows: number; seconds: number }> {
  const oldestHour = new Date(Date.now() + (kept.minuteHours - minutesFilled / 60 + 1) * 3_600_000);
  const began = performance.now();
  const rows = await purgeDeliveries(oldestHour);
  return { rows, seconds: Math.round((performance.now() - began) / 100) / 10 };
}

/** Bytes with indexes, scaled from what is filled to what is kept. */
async function measureStorage(onboardings: number): Promise<Record<string, number>> {
  const sizeOf = async (table: string) => {
    const [row] = await db().$queryRawUnsafe<{ size: bigint }[]>(`select pg_total_relation_size('${table}') as size`);
    return Number(row?.size ?? 0) / onboardings;
  };
  const minutes = ((await sizeOf('delivery_minute')) / minutesFilled) * kept.minuteHours * 60;
  const totals = (await sizeOf('delivery_total')) + (await sizeOf('delivery_state'));
  // As if each hour and each day had one failure of its own.
  const failures = await sizeOf('delivery_failure');
  const kilobytes = (bytes: number) => Math.round(bytes / 1_024);
  return {
    kilobytesPerOnboarding: kilobytes(minutes + totals + failures),
    ofMinutes: kilobytes(minutes),
    ofTotals: kilobytes(totals),
    ofFailures: kilobytes(failures),
  };
}

type Times = { p95Ms: number; maxMs: number };

async function timed(call: (round: number) => Promise<unknown>): Promise<Times> {
  for (let round = 0; round < 20; round += 1) await call(round);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const startedAt = performance.now();
    await call(round);
    times.push(performance.now() - startedAt);
  }
  times.sort((one, other) => one - other);
  const at = (share: number) => Math.round((times[Math.min(rounds - 1, Math.floor(rounds * share))] ?? 0) * 10) / 10;
  return { p95Ms: at(0.95), maxMs: at(1) };
}
