import { fillDeliveries, minutesFilled, someOnboardings } from '@/bin/bench/setup/deliveries-setup';
import { useTestDatabase } from '@/e2e/support/test-database';
import { kept } from '@/lib/domain/deliveries/retention';
import { ok } from '@/lib/domain/result';
import { deliveriesOf } from '@/lib/server/deliveries/deliveries-of';
import { flowStrips } from '@/lib/server/deliveries/flow-strips';
import { type AccessPage, listAccesses } from '@/lib/server/deliveries/list-accesses';
import { observeReports } from '@/lib/server/deliveries/observe-reports';
import { takeMinutes } from '@/lib/server/deliveries/take-minutes';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { db } from '@/lib/server/platform/db/prisma';
import { deliveriesInput } from '@/lib/wire/delivery-inputs';
import { parseInput } from '@/lib/wire/parse-input';

const rounds = 200;
const perRequest = 1_000;

/**
 * Delivery reports at ten thousand onboardings with all that retention keeps of them (14.4 million minutes): what pages read, in
 * milliseconds; how many onboarding-minutes a second are parsed, taken in and judged as the route does it, beside a bare insert of the same rows; all pages of accesses; and what an
 * onboarding stores, which does not grow with the years. DELIVERIES_BENCH_ONBOARDINGS=1000 makes a quicker run.
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

async function measureIngest(onboardings: number) {
  const ids = await someOnboardings(onboardings);
  await db().$executeRaw`create unlogged table bare (id text, at timestamp, sent int, bytes bigint, sequence text)`;
  const [taken, bare] = [
    { minutes: 0, ms: 0 },
    { minutes: 0, ms: 0 },
  ];
  // Each onboarding's next minute, so that all are new.
  for (let from = 0; from < ids.length; from += perRequest) {
    const minutes = ids.slice(from, from + perRequest).map((onboardingId) => minuteOf(onboardingId));
    const body = JSON.stringify({ minutes });
    const began = performance.now();
    const input = parseInput(deliveriesInput, JSON.parse(body));
    if (!input.ok) throw new Error('The report of the benchmark does not fit.');
    const done = await inTransaction(async (tx) => ok(await takeMinutes(tx, 'bench', input.value.minutes)));
    const inUse = new Map(minutes.map(({ onboardingId }) => [onboardingId, { status: 'live', method: 'role' }]));
    await observeReports([...inUse.keys()], inUse, new Date());
    taken.ms += performance.now() - began;
    taken.minutes += done.ok ? done.value.length : 0;
    const bareBegan = performance.now();
    await db().$executeRaw`insert into bare select "onboardingId", minute::timestamp, sent, bytes, "lastSequenceNumber"
      from jsonb_to_recordset(${JSON.stringify(minutes)}::jsonb) as row("onboardingId" text, minute text, sent int, bytes bigint, "lastSequenceNumber" text)`;
    bare.ms += performance.now() - bareBegan;
    bare.minutes += minutes.length;
  }
  const perSecond = ({ minutes, ms }: { minutes: number; ms: number }) => Math.round((minutes / ms) * 1_000);
  return { taken: taken.minutes, minutesPerSecond: perSecond(taken), bareInsertsPerSecond: perSecond(bare) };
}

function minuteOf(onboardingId: string) {
  const minute = new Date(Math.floor(Date.now() / 60_000) * 60_000).toISOString();
  const counts = { sent: 600, failed: {}, bytes: 975_000, oldestUnsentSeconds: 1, latencyMs: { p50: 20, p95: 60 } };
  return { onboardingId, minute, ...counts, lastSequenceNumber: '49590338271490256608559692538361571095921575989136588898' };
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
