import { setTimeout as wait } from 'node:timers/promises';
import { ask, type Traveller, testAndSubmit, travel } from '@/bin/cluster/journey';
import type { Cluster } from '@/bin/cluster/start-cluster';
import { count, newTally, type Tally } from '@/bin/faults/tally';
import type { Build } from '@/e2e/specs/authorization/read-build';
import { db } from '@/lib/server/platform/db/prisma';

const message = '/onboarding/[onboardingId]#sendMessage';

/** What was acknowledged to people while something was broken, to be looked for afterwards. */
export type Written = { tally: Tally; messages: { onboardingId: string; text: string }[]; submitted: string[] };

/**
 * Lets people write, test and submit while `breaking` runs, and goes on with them until it has ended. Each person is new, so no limit
 * decides. What fails is tried no second time: only what was acknowledged counts.
 */
export async function writeUnderFault(cluster: Cluster, build: Build, breaking: () => Promise<void>): Promise<Written> {
  const written: Written = { tally: newTally(), messages: [], submitted: [] };
  const travellers = await Promise.all([1, 2, 3].map(() => travel(cluster, build)));
  let over = false;
  const work = async (traveller: Traveller) => {
    for (let round = 0; !over && round < 55; round += 1) await sendMessage(written, traveller, `Message ${round}`);
    await submit(cluster, written, traveller);
  };
  const working = travellers.map(work);
  await breaking();
  over = true;
  await Promise.all(working);
  await untilServed(cluster.origin);
  return written;
}

/** Waits until both nodes answer again, by turns behind one address: who comes next is to meet the next fault, not the end of this one. */
async function untilServed(origin: string): Promise<void> {
  const until = Date.now() + 30_000;
  for (let inARow = 0; inARow < 6; ) {
    const answer = await fetch(`${origin}/api/health/ready`).catch(() => null);
    inARow = answer?.ok === true ? inARow + 1 : 0;
    if (Date.now() > until) throw new Error('The nodes did not come back within 30 s.');
    await wait(50);
  }
}

async function sendMessage({ tally, messages }: Written, { node, cookie, onboardingId }: Traveller, text: string): Promise<void> {
  const from = performance.now();
  const answer = await ask(node, message, { onboardingId, text }, cookie).catch(() => null);
  count(tally, answer?.status ?? null, performance.now() - from);
  if (answer?.status === 200 && /^1:\{"ok":true/m.test(answer.body)) messages.push({ onboardingId, text });
  await wait(20);
}

async function submit(cluster: Cluster, { submitted }: Written, traveller: Traveller): Promise<void> {
  const done = await testAndSubmit(cluster, traveller).then(
    () => true,
    () => false,
  );
  if (done) submitted.push(traveller.onboardingId);
}

/** How many of the acknowledged things are not in the database, and how many are there twice. */
export async function lostOrDoubled({ messages, submitted }: Written): Promise<{ lost: number; doubled: number }> {
  const onboardingIds = [...new Set([...messages.map(({ onboardingId }) => onboardingId), ...submitted])];
  const rows = await db().message.findMany({ where: { onboardingId: { in: onboardingIds } }, select: { onboardingId: true, text: true } });
  const kept = rows.map(({ onboardingId, text }) => `${onboardingId} ${text}`);
  const lostMessages = messages.filter(({ onboardingId, text }) => !kept.includes(`${onboardingId} ${text}`)).length;
  const submissions = await db().submission.groupBy({ by: ['onboardingId'], where: { onboardingId: { in: onboardingIds } }, _count: true });
  const lostSubmissions = submitted.filter((id) => !submissions.some(({ onboardingId }) => onboardingId === id)).length;
  const doubled = kept.length - new Set(kept).size + submissions.filter(({ _count }) => _count > 1).length;
  return { lost: lostMessages + lostSubmissions, doubled };
}
