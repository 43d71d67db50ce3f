import { benchRegions, casesWithHistory, fillQueue } from '@/bin/bench/setup/queue-setup';
import { scaled } from '@/bin/bench/setup/scale';
import { useTestDatabase } from '@/e2e/support/test-database';
import { db } from '@/lib/server/platform/db/prisma';
import { caseViewOf } from '@/lib/server/review/case-view-of';
import { readQueue } from '@/lib/server/review/read-queue';
import type { QueueInput } from '@/lib/wire/queue-inputs';

const rounds = 200;

/**
 * The queue and the case at a thousand and at a million onboardings, on the server, by the functions that the pages call: the 95th
 * percentile and the slowest of 200 calls each, in milliseconds. QUEUE_BENCH_SIZES=1000,100000 makes a quicker run.
 */
export async function run(): Promise<Record<string, unknown>> {
  const sizes = (process.env['QUEUE_BENCH_SIZES'] ?? `1000,${scaled(1_000_000, 1_000)}`).split(',').map(Number);

  const measured: Record<string, { p95Ms: Record<string, number>; maxMs: Record<string, number> }> = {};
  for (const size of sizes) {
    for (const [name, { p95Ms, maxMs }] of Object.entries(await measure(size))) {
      measured[name] ??= { p95Ms: {}, maxMs: {} };
      measured[name].p95Ms[String(size)] = p95Ms;
      measured[name].maxMs[String(size)] = maxMs;
    }
  }
  return measured;
}

type Times = { p95Ms: number; maxMs: number };

async function measure(size: number): Promise<Record<string, Times>> {
  const database = await useTestDatabase();
  try {
    const startedAt = performance.now();
    await fillQueue(size);
    process.stderr.write(`  ${size} onboardings filled in ${Math.round((performance.now() - startedAt) / 1_000)} s\n`);
    const cases = await casesWithHistory(size, rounds);
    return {
      firstPage: await timed(() => readQueue({ turn: 'microshare' }, 's1')),
      filter: await timed((round) => readQueue(filters(round), `s${1 + (round % 40)}`)),
      search: await timed((round) => readQueue({ turn: 'any', q: searches(round, size) }, 's1')),
      case: await timed((round) => caseViewOf(db(), cases[round % cases.length] ?? '')),
    };
  } finally {
    await database.close();
  }
}

/** The filters that staff use: one, two and three at once, common and rare ones, each sort, pages further on. */
function filters(round: number): QueueInput {
  const region = benchRegions[round % 30];
  const kinds: QueueInput[] = [
    { turn: 'microshare', method: 'keys' },
    { turn: 'any', region },
    { turn: 'microshare', region, method: 'role' },
    { turn: 'any', status: 'degraded', sort: 'newest' },
    { turn: 'any', mine: true },
    { turn: 'microshare', sort: 'company' },
    { turn: 'customer', sort: 'deadline' },
    { turn: 'any', flag: 'no-encryption', status: 'submitted' },
    { turn: 'any', proof: 'partly', region },
    { turn: 'any', region: 'eu-nowhere-1' },
  ];
  return kinds[round % kinds.length] ?? {};
}

/**
 * Company, account, stream, person, key tail; whole words and beginnings; one company and words that thousands share; nothing at all.
 * Once in forty two words that are common and never stand together, which costs most: every list of both has to be compared.
 */
function searches(round: number, size: number): string {
  if (round % 40 === 39) return 'north south';
  const n = 1 + ((round * 7_919) % size);
  const owner = 1 + (Math.floor(n / 10) % Math.ceil(size / 10));
  const kinds = [
    `sensors-${n}`,
    `person${owner}@company${owner}`,
    String(100_000_000_000 + Math.floor(n / 20)),
    'northern harb',
    'foundry',
    `clinic ${owner}`,
    'sensors',
    'a3f',
    `nobody${n}`,
  ];
  return kinds[round % kinds.length] ?? '';
}

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
