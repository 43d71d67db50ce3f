import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { scaled } from '@/bin/bench/setup/scale';
import { rounded, timesOf } from '@/bin/bench/setup/times';
import { endProcess, startPortal, startWorld, untilReady } from '@/demo/world';
import { freePort } from '@/e2e/support/free-port.mjs';
import { makeTestDatabase } from '@/e2e/support/test-database';
import { startBareServer, startBuiltServer } from './setup/bare-server';
import { cpuSeconds, type Load, loadOf, memoryOf } from './setup/load';

/**
 * The release as a server, against a bare server of the same Next in the same run: how long a start takes, memory at rest, and requests a
 * second, in turns: of a route that says one word, and of the page for signing in beside a bare form and beside the same markup. Linux.
 */
export async function run(): Promise<Record<string, unknown>> {
  rmSync(dataDir, { recursive: true, force: true });
  const database = await makeTestDatabase();
  const world = await startWorld({ dataDir, port: await freePort() });
  const bare = await startBareServer(bareFolder);
  try {
    const first = {
      portal: { origin: world.origin, pid: world.portal.pid ?? 0 },
      bare: { origin: bare.origin, pid: bare.process.pid ?? 0 },
    };
    const atRest = { portal: memoryOf(first.portal.pid), bare: memoryOf(first.bare.pid) };
    const smallRoute = await compare('/api/health/live', '/api/health/live', first);
    const signInPage = await compare('/sign-in', '/sign-in', first);
    const sameMarkup = await compare('/sign-in', '/same-markup', first);
    // The embedded PostgreSQL ends with its last user, so it is part of the next start.
    await endProcess(world.portal);
    const start = await timeStarts({ byUrl: byUrl(world.dataDir, world.environment, database.url), embedded: world.environment });
    return { start, megabytesAtRest: atRest, smallRoute, signInPage, sameMarkup };
  } finally {
    await bare.close();
    await world.close();
    await database.close();
  }
}

const dataDir = '.data/bench/serve';
const bareFolder = resolve('.data/bench/bare');
const turns = scaled(4);
const secondsPerTurn = scaled(4);
const starts = scaled(5);

type Served = { origin: string; pid: number };

/** With DATABASE_URL the portal reads no settings from its folder, so they go into the environment. */
function byUrl(home: string, environment: Record<string, string>, url: string): Record<string, string> {
  const folder = join(home, 'settings');
  const settings = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8').trim()]);
  return { ...Object.fromEntries(settings), ...environment, DATABASE_URL: url };
}

/** From the start of the process until it answers, and its CPU time by then; in turns. */
async function timeStarts({ byUrl, embedded }: Record<'byUrl' | 'embedded', Record<string, string>>) {
  const found: Record<'byUrl' | 'embedded' | 'bare', Start[]> = { byUrl: [], embedded: [], bare: [] };
  for (let round = 0; round < starts; round += 1) {
    found.byUrl.push(await timeStart(byUrl));
    found.embedded.push(await timeStart(embedded));
    found.bare.push(await timeBareStart());
  }
  const summary = { byUrl: summaryOf(found.byUrl), embedded: summaryOf(found.embedded), bare: summaryOf(found.bare) };
  return { ...summary, ratioByUrl: rounded(summary.byUrl.readyMs / summary.bare.readyMs) };
}

type Start = { readyMs: number; cpuMs: number };

async function timeStart(environment: Record<string, string>): Promise<Start> {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const log = join(dataDir, 'start.log');
  const startedAt = performance.now();
  const node = startPortal({ ...environment, PORT: String(port), PORTAL_ORIGIN: origin }, log);
  await untilReady(origin, node, log);
  const start = { readyMs: performance.now() - startedAt, cpuMs: cpuSeconds(node.pid ?? 0) * 1_000 };
  await endProcess(node);
  return start;
}

async function timeBareStart(): Promise<Start> {
  const startedAt = performance.now();
  const server = await startBuiltServer(bareFolder);
  await (await fetch(`${server.origin}/api/health/live`)).text();
  const start = { readyMs: performance.now() - startedAt, cpuMs: cpuSeconds(server.process.pid ?? 0) * 1_000 };
  await server.close();
  return start;
}

function summaryOf(found: Start[]) {
  const times = timesOf(found.map(({ readyMs }) => readyMs));
  return { readyMs: times.p50Ms, slowestMs: times.maxMs, cpuMs: timesOf(found.map(({ cpuMs }) => cpuMs)).p50Ms };
}

async function compare(path: string, barePath: string, servers: { portal: Served; bare: Served }) {
  const loads: { portal: Load[]; bare: Load[] } = { portal: [], bare: [] };
  // The first turn is for warming up.
  for (let turn = 0; turn <= turns; turn += 1) {
    const portal = await loadOf(`${servers.portal.origin}${path}`, servers.portal.pid, secondsPerTurn);
    const bare = await loadOf(`${servers.bare.origin}${barePath}`, servers.bare.pid, secondsPerTurn);
    if (turn === 0) continue;
    loads.portal.push(portal);
    loads.bare.push(bare);
  }
  const perSecond = { portal: mean(loads.portal, 'perSecond'), bare: mean(loads.bare, 'perSecond') };
  const perCpuSecond = { portal: mean(loads.portal, 'perCpuSecond'), bare: mean(loads.bare, 'perCpuSecond') };
  return { perSecond, perCpuSecond, ratio: { perSecond: ratioOf(perSecond), perCpuSecond: ratioOf(perCpuSecond) } };
}

function mean(loads: Load[], key: 'perSecond' | 'perCpuSecond'): number {
  return Math.round(loads.reduce((total, load) => total + load[key], 0) / loads.length);
}

function ratioOf({ portal, bare }: { portal: number; bare: number }): number {
  return rounded(portal / bare);
}
