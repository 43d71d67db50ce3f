import { resolve } from 'node:path';
import { startBareServer } from '@/bin/bench/setup/bare-server';
import { act, type BenchCluster, makeOwner, type Owner, withCluster } from '@/bin/bench/setup/bench-cluster';
import { scaled } from '@/bin/bench/setup/scale';
import { rounded, timeOf, timesOf } from '@/bin/bench/setup/times';
import { sealToSupport } from '@/demo/sample-data/seal-to-support';
import { roleArn } from '@/e2e/support/onboarding-fixture';
import { db } from '@/lib/server/platform/db/prisma';

/**
 * Sealed messages of owners who submit at once, fifty at any time, against a bare route of the same Next that takes the same message with
 * one insert into the same database; and whether each of them is there once. Every message is checked, audited, shown to staff and mailed.
 */
export async function run(): Promise<Record<string, unknown>> {
  return withCluster(1, {}, async (bench) => {
    await db().$executeRaw`create table bare_message (id text primary key, armored text not null)`;
    const bare = await startBareServer(resolve('.data/bench/bare'), { BENCH_DATABASE_URL: bench.cluster.databaseUrl });
    try {
      const prepared = await Promise.all(Array.from({ length: count + warmUp }, prepare));
      await submitAll(bench, prepared.slice(count));
      await insertAll(bare.origin, prepared.slice(count));
      const measured = prepared.slice(0, count);
      const inserted = await insertAll(bare.origin, measured);
      const submitted = await submitAll(bench, measured);
      const ratio = rounded(submitted.perSecond / inserted.perSecond);
      return { count, atOnce, submitted, bareInserts: inserted, ratio, ...(await lostOrDoubled(measured)) };
    } finally {
      await bare.close();
    }
  });
}

const count = scaled(300);
const warmUp = scaled(100);
const atOnce = 50;

type Prepared = { owner: Owner; armored: string };

async function prepare(): Promise<Prepared> {
  const owner = await makeOwner();
  return { owner, armored: await sealToSupport(JSON.stringify({ onboardingId: owner.onboardingId })) };
}

function submitAll(bench: BenchCluster, prepared: readonly Prepared[]) {
  return measure(prepared, async ({ owner, armored }) => {
    const access = { method: 'role', testRunId: null, keyId: null, roleArn, sealedByHand: true };
    await act(bench, owner, 'submit', { onboardingId: owner.onboardingId, ...access, armored, sealedAt: new Date().toISOString() });
  });
}

function insertAll(origin: string, prepared: readonly Prepared[]) {
  return measure(prepared, async ({ owner, armored }) => {
    const body = JSON.stringify({ id: owner.onboardingId, armored });
    const answer = await fetch(`${origin}/api/insert`, { method: 'POST', body, headers: { 'content-type': 'application/json' } });
    if (!answer.ok) throw new Error(`The bare route answered ${answer.status}.`);
    await answer.text();
  });
}

async function measure(prepared: readonly Prepared[], send: (one: Prepared) => Promise<void>) {
  const waiting = [...prepared];
  const times: number[] = [];
  const took = await timeOf(() =>
    Promise.all(
      Array.from({ length: atOnce }, async () => {
        for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
          const sent = one;
          times.push(await timeOf(() => send(sent)));
        }
      }),
    ),
  );
  return { perSecond: rounded(prepared.length / (took / 1_000)), ...timesOf(times) };
}

async function lostOrDoubled(prepared: readonly Prepared[]): Promise<{ lost: number; doubled: number }> {
  const ids = prepared.map(({ owner }) => owner.onboardingId);
  const kept = await db().submission.groupBy({ by: ['onboardingId'], where: { onboardingId: { in: ids } }, _count: true });
  return { lost: ids.length - kept.length, doubled: kept.filter(({ _count }) => _count > 1).length };
}
