import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { act, ask, type Traveller, testAndSubmit, travel } from '@/bin/cluster/journey';
import { type Cluster, startCluster } from '@/bin/cluster/start-cluster';
import { hasProgram } from '@/bin/cluster/start-program';
import { findPostgres } from '@/bin/find-programs.mjs';
import { readBuild } from '@/e2e/specs/authorization/read-build';
import { openEvents } from '@/e2e/support/event-stream';
import { useLocalAws } from '@/e2e/support/onboarding-fixture';
import { verifyChains } from '@/lib/server/audit/verify-chains';
import { connect, db, disconnect } from '@/lib/server/platform/db/prisma';
import { receivesChanges } from '@/lib/server/platform/live/receives-changes';
import { forgetSettings } from '@/lib/server/platform/settings/settings';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

/** Two nodes of the build behind nginx, on an installed PostgreSQL behind PgBouncer in transaction mode. */
const build = readBuild(resolve('.next'));
const message = '/onboarding/[onboardingId]#sendMessage';
const here = test.runIf(hasProgram('nginx', ['-v']) && hasProgram('pgbouncer', ['--version']) && findPostgres() !== null);
let cluster: Cluster;
let customer: Traveller;

beforeAll(async () => {
  cluster = await startCluster('.data/cluster');
  useSettings(cluster.settings);
  connect(cluster.databaseUrl);
  await useLocalAws(cluster.aws);
});
afterAll(async () => {
  await disconnect();
  await cluster.close();
});

here('a customer signs in, tests and submits, whichever node answers', async () => {
  customer = await travel(cluster, build);
  const seen = await testAndSubmit(cluster, customer);
  expect(seen).toEqual(expect.arrayContaining(['identity passed', 'may-write passed', 'wrote passed']));
  const { status } = await db().onboarding.findUniqueOrThrow({ where: { id: customer.onboardingId } });
  expect(status).toBe('submitted');
  // Both nodes had their part in it.
  for (const { origin } of cluster.nodes) expect(await requestsOf(origin)).toBeGreaterThan(1);
});

here('a change reaches open pages on both nodes, since LISTEN goes past the pooler', async () => {
  const streams = await Promise.all(
    cluster.nodes.map(({ origin }) => openEvents(`${origin}/api/events?onboarding=${customer.onboardingId}`, customer.cookie)),
  );
  await Promise.all(streams.map((stream) => stream.heard(/id: open/, 5_000)));
  await say('Are both awake?');
  await Promise.all(streams.map((stream) => stream.heard(new RegExp(customer.onboardingId), 3_000)));
  for (const stream of streams) stream.close();
});

here('through the pooler alone nothing would arrive, and the portal knows', async () => {
  useSettings({ DATABASE_SESSION_URL: cluster.settings['DATABASE_URL'] ?? '' });
  expect(await receivesChanges()).toBe(false);
  useSettings({ DATABASE_SESSION_URL: cluster.settings['DATABASE_SESSION_URL'] ?? '' });
  expect(await receivesChanges()).toBe(true);
});

here('a limit counts what both nodes took', async () => {
  const other = await travel(cluster, build);
  const answers: string[] = [];
  for (let round = 0; round < 62; round += 1) {
    const { body } = await ask(other.node, message, { onboardingId: other.onboardingId, text: `Message ${round}` }, other.cookie);
    answers.push(body.includes('"kind":"limited"') ? 'limited' : 'taken');
  }
  expect(answers.filter((answer) => answer === 'taken')).toHaveLength(60);
  expect(answers.slice(60)).toEqual(['limited', 'limited']);
});

here('either node is killed while people write: what was acknowledged is there once, and the other goes on', async () => {
  for (const victim of cluster.nodes) {
    const writer = await travel(cluster, build);
    const sent = Array.from({ length: 40 }, (_, index) => `Message ${index}`);
    let next = 0;
    const acknowledged: string[] = [];
    const write = async () => {
      for (;;) {
        const text = sent[next++];
        if (text === undefined) return;
        const done = await act(writer.node, message, { onboardingId: writer.onboardingId, text }, writer.cookie).then(
          () => true,
          () => false,
        );
        if (done) acknowledged.push(text);
        if (acknowledged.length === 10) await victim.kill();
      }
    };
    await Promise.all([write(), write(), write()]);
    const rows = await db().message.findMany({ where: { onboardingId: writer.onboardingId }, select: { text: true } });
    const kept = rows.map(({ text }) => text);
    expect(new Set(kept).size).toBe(kept.length);
    expect(acknowledged.filter((text) => !kept.includes(text))).toEqual([]);
    // At most what was under way at that moment was lost, and said so.
    expect(acknowledged.length).toBeGreaterThanOrEqual(35);
    await victim.start();
  }
  expect((await verifyChains()).faults).toEqual([]);
});

async function say(text: string): Promise<void> {
  await act(customer.node, message, { onboardingId: customer.onboardingId, text }, customer.cookie);
}

function useSettings(settings: Record<string, string>): void {
  Object.assign(process.env, settings);
  forgetSettings();
}

async function requestsOf(origin: string): Promise<number> {
  const headers = { authorization: `Bearer ${cluster.settings['PORTAL_METRICS_TOKEN']}` };
  const text = await (await fetch(`${origin}/metrics`, { headers })).text();
  const counts = [...text.matchAll(/^portal_request_seconds_count\{area="(?:onboarding|sign-in)",status="2xx"\} (\d+)$/gm)];
  return counts.reduce((sum, [, count]) => sum + Number(count), 0);
}
