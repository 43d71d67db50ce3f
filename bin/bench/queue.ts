import { benchRegions, casesWithHistory, fillQueue } from '@/bin/bench/ground/queue-ground';
import { db } from '@/lib/server/db/prisma';
import { useTestDatabase } from '@/lib/server/db/test-database';
import { caseViewOf } from '@/lib/server/onboardings/case-view-of';
import { readQueue } from '@/lib/server/queue/read-queue';
import type { QueueInput } from '@/lib/wire/queue-inputs';

const rounds = 200;

/**
 * The queue and the case at a thousand and at a million onboardings, on the server, by the functions that the pages call: the 95th
 * percentile of 200 calls each, in milliseconds. QUEUE_BENCH_SIZES=1000,100000 makes a quicker run.
 */
export async function run(): Promise<Record<string, unknown>> {
  const sizes = (process.env['QUEUE_BENCH_SIZES'] ?? '1000,1000000').split(',').map(Number);

  const measured: Record<string, Record<string, number>> = { firstPage: {}, filter: {}, search: {}, case: {} };
  for (const size of sizes) {
    for (const [name, p95] of Object.entries(await measure(size))) measured[name] = { ...measured[name], [String(size)]: p95 };
  }
  return Object.fromEntries(Object.entries(measured).map(([name, p95Ms]) => [name, { p95Ms }]));
}

async function measure(size: number): Promise<Record<string, number>> {
  const database = await useTestDatabase();
  try {
    const startedAt = performance.now();
    await fillQueue(size);
    process.stderr.write(`  ${size} onboardings filled in ${Math.round((performance.now() - startedAt) / 1_000)} s\n`);
    const cases = await casesWithHistory(size, rounds);
    return {
      firstPage: await p95(() => readQueue({ turn: 'portal' }, 's1')),
      filter: await p95((round) => readQueue(filters(round), `s${1 + (round % 40)}`)),
      search: await p95((round) => readQueue({ turn: 'any', q: searches(round, size) }, 's1')),
      case: await p95((round) => caseViewOf(db(), cases[round % cases.length] ?? '')),
    };
  } finally {
    await database.close();
  }
}

/** The filters that staff use: one, two and three at once, common and rare ones, each sort, pages further on. */
function filters(round: number): QueueInput {
  const region = benchRegions[round % 30];
  const kinds: QueueInput[] = [
    { turn: 'portal', method: 'keys' },
    { turn: 'any', region },
    { turn: 'portal', region, method: 'role' },
    { turn: 'any', status: 'degraded', sort: 'newest' },
    { turn: 'any', mine: true },
    { turn: 'portal', sort: 'company' },
    { turn: 'customer', sort: 'deadline' },
    { turn: 'any', flag: 'no-encryption', status: 'handed-over' },
    { turn: 'any', proof: 'partly', region },
    { turn: 'any', region: 'eu-nowhere-1' },
  ];
  return kinds[round % kinds.length] ?? {};
}

/** Company, account, stream, person, key tail; whole words and beginnings; one company and words that thousands share; nothing at all. */
function searches(round: number, size: number): string {
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
    'north south',
  ];
  return kinds[round % kinds.length] ?? '';
}

async function p95(call: (round: number) => Promise<unknown>): Promise<number> {
  for (let round = 0; round < 20; round += 1) await call(round);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const startedAt = performance.now();
    await call(round);
    times.push(performance.now() - startedAt);
  }
  times.sort((one, other) => one - other);
  return Math.round((times[Math.floor(rounds * 0.95)] ?? 0) * 10) / 10;
}
