import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { travel } from '@/bin/cluster/journey';
import { type Cluster, startCluster } from '@/bin/cluster/start-cluster';
import { breakages, findsClock, obstacles } from '@/bin/faults/break-parts';
import { fuzz, sendLongBodies, waitBesideSlowConnections } from '@/bin/faults/hostile-requests';
import { countVerbs, killInVerbs } from '@/bin/faults/kill-in-verbs';
import { mountSmallDisk } from '@/bin/faults/small-disk';
import { newTally, type Tally } from '@/bin/faults/tally';
import { lostOrDoubled, writeUnderFault } from '@/bin/faults/write-under-fault';
import { type Build, readBuild } from '@/e2e/specs/authorization/read-build';
import { useLocalAws } from '@/e2e/support/onboarding-fixture';
import { verifyChains } from '@/lib/server/audit/verify-chains';
import { connect, disconnect } from '@/lib/server/platform/db/prisma';
import { forgetSettings } from '@/lib/server/platform/settings/settings';

// npm run faults -- [--kills N] [--requests N] [--json]: breaks each part of a cluster of the built portal while people write, test and
// submit, kills a node in the middle of every verb, sends it what no page would, and prints what was acknowledged, lost and doubled. Ends with 1 where anything was, or a 500 came.
type Line = { fault: string; seconds: number; lost: number; doubled: number; skipped: string | null } & Tally;

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '10' },
    requests: { type: 'string', default: '3000' },
    json: { type: 'boolean', default: false },
  },
});
const build = readBuild(resolve('dist/.next'));
const disk = mountSmallDisk();
// What the table of authorization calls needs all that may be switched on.
const more = { PORTAL_SIGNUP: 'open', PORTAL_OPEN_IN_BROWSER: '1' };
const cluster = await startCluster('.data/faults', { more, disk: disk?.folder }).catch((fault: unknown) => {
  disk?.close();
  throw fault;
});
Object.assign(process.env, cluster.settings, { PORTAL_LOG_LEVEL: 'silent' });
forgetSettings();
connect(cluster.databaseUrl);
await useLocalAws(cluster.aws);
let exitCode = 1;
try {
  exitCode = await report(await breakAll(cluster, build));
} finally {
  await disconnect();
  await cluster.close();
  disk?.close();
}
process.exit(exitCode);

async function breakAll(cluster: Cluster, build: Build): Promise<Line[]> {
  const lines: Line[] = [];
  const add = async (fault: string, work: () => Promise<Tally & { lost?: number; doubled?: number; skipped?: string | null }>) => {
    const from = performance.now();
    const { lost = 0, doubled = 0, skipped = null, ...tally } = await work();
    const line = { fault, seconds: Math.round((performance.now() - from) / 100) / 10, lost, doubled, skipped, ...tally };
    lines.push(line);
    if (!values.json) process.stdout.write(`${lineOf(line)}\n`);
  };
  for (const [fault, breaking] of Object.entries(breakages)) {
    await add(fault, async () => {
      const skipped = obstacles[fault]?.({ cluster, disk }) ?? null;
      if (skipped !== null) return { ...newTally(), skipped };
      const written = await writeUnderFault(cluster, build, () => breaking({ cluster, disk }));
      return { ...written.tally, ...(await lostOrDoubled(written)) };
    });
  }
  await add(`a node killed ${values.kills} times, in the middle of ${countVerbs(Number(values.kills))}`, () =>
    killInVerbs(cluster, build, Number(values.kills)),
  );
  await add('300 slow connections to a node', () => waitBesideSlowConnections(cluster.nodes[0]?.origin ?? ''));
  await add('bodies of 10 MB', () => sendLongBodies(cluster.origin, build));
  await add(`${values.requests} requests of every form`, async () => {
    const { failures, ...tally } = await fuzz(cluster.origin, build, Number(values.requests));
    for (const failure of new Set(failures)) process.stderr.write(`500: ${failure.slice(0, 300)}\n`);
    return tally;
  });
  // And afterwards it works as before.
  await travel(cluster, build);
  return lines;
}

/** Prints what the whole run left behind. Returns the exit code. */
async function report(lines: Line[]): Promise<number> {
  const audit = await verifyChains();
  const logs = cluster.nodes.flatMap(({ log }) => readFileSync(log, 'utf8').split('\n'));
  const unhandled = logs.filter((line) => /unhandledRejection|uncaughtException/.test(line)).length;
  const notJson = logs.filter((line) => line !== '' && !line.startsWith('{')).length;
  const sums = { auditEvents: audit.events, auditFaults: audit.faults.length, unhandled, notJson, doctorFindsClock: findsClock(cluster) };
  process.stdout.write(values.json ? `${JSON.stringify({ faults: lines, ...sums })}\n` : `${JSON.stringify(sums)}\n`);
  const isWell = lines.every(({ lost, doubled, failed }) => lost + doubled + failed === 0);
  return isWell && audit.faults.length + unhandled + notJson === 0 && sums.doctorFindsClock !== false ? 0 : 1;
}

function lineOf({ fault, skipped, seconds, acknowledged, refused, dropped, failed, lost, doubled, slowestMilliseconds }: Line): string {
  if (skipped !== null) return `${fault}: skipped, as ${skipped}`;
  const counts = { acknowledged, refused, dropped, 'answered 500': failed, lost, doubled };
  const told = Object.entries(counts).map(([name, value]) => `${value} ${name}`);
  return `${fault}: ${told.join(', ')}; slowest ${slowestMilliseconds} ms, ${seconds} s`;
}
