import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { startPortal, startWorld, untilReady } from '@/demo/world';
import { freePort } from '@/e2e/support/free-port.mjs';
import { startBareServer } from './setup/bare-server';
import { cpuSeconds, type Load, loadOf, memoryOf } from './setup/load';

/**
 * The release as a server, against a bare server of the same Next in the same run: how long a start takes, memory at rest and after
 * requests of both kinds, and requests a second of a route that says one word and of the page for signing in, in turns. Linux.
 */
export async function run(): Promise<Record<string, unknown>> {
  rmSync(dataDir, { recursive: true, force: true });
  const world = await startWorld({ dataDir, port: await freePort() });
  const bare = await startBareServer(resolve('.data/bench/bare'));
  try {
    const start = await timeStart(world.environment, world.dataDir);
    const servers = {
      portal: { origin: world.origin, pid: world.portal.pid ?? 0 },
      bare: { origin: bare.origin, pid: bare.process.pid ?? 0 },
    };
    const atRest = { portal: memoryOf(servers.portal.pid), bare: memoryOf(servers.bare.pid) };
    const small = await compare('/api/health/live', servers);
    const page = await compare('/sign-in', servers);
    const after = { portal: memoryOf(servers.portal.pid), bare: memoryOf(servers.bare.pid) };
    const requests = { portal: small.requests.portal + page.requests.portal, bare: small.requests.bare + page.requests.bare };
    return { start, megabytes: { atRest, after, requests }, smallRoute: small, signInPage: page };
  } finally {
    await bare.close();
    await world.close();
  }
}

const dataDir = '.data/bench/serve';
const turns = 4;
const secondsPerTurn = 4;

type Served = { origin: string; pid: number };

/** A second node on the same database, from its start until it is ready. */
async function timeStart(environment: Record<string, string>, home: string) {
  const port = await freePort();
  const startedAt = performance.now();
  const log = `${home}/second.log`;
  const node = startPortal({ ...environment, PORT: String(port), PORTAL_ORIGIN: `http://localhost:${port}` }, log);
  await untilReady(`http://localhost:${port}`, node, log);
  const readyMs = Math.round(performance.now() - startedAt);
  const cpuMs = Math.round(cpuSeconds(node.pid ?? 0) * 1_000);
  const ended = new Promise((done) => node.once('exit', done));
  node.kill('SIGTERM');
  await ended;
  return { readyMs, cpuMs };
}

async function compare(path: string, servers: { portal: Served; bare: Served }) {
  const loads: { portal: Load[]; bare: Load[] } = { portal: [], bare: [] };
  // The first turn is for warming up.
  for (let turn = 0; turn <= turns; turn += 1) {
    const portal = await loadOf(`${servers.portal.origin}${path}`, servers.portal.pid, secondsPerTurn);
    const bare = await loadOf(`${servers.bare.origin}${path}`, servers.bare.pid, secondsPerTurn);
    if (turn === 0) continue;
    loads.portal.push(portal);
    loads.bare.push(bare);
  }
  const perSecond = { portal: mean(loads.portal, 'perSecond'), bare: mean(loads.bare, 'perSecond') };
  const perCpuSecond = { portal: mean(loads.portal, 'perCpuSecond'), bare: mean(loads.bare, 'perCpuSecond') };
  const requests = { portal: sum(loads.portal), bare: sum(loads.bare) };
  const ratio = { perSecond: ratioOf(perSecond), perCpuSecond: ratioOf(perCpuSecond) };
  return { perSecond, perCpuSecond, ratio, requests };
}

function mean(loads: Load[], key: 'perSecond' | 'perCpuSecond'): number {
  return Math.round(loads.reduce((total, load) => total + load[key], 0) / loads.length);
}

function sum(loads: Load[]): number {
  return loads.reduce((total, { requests }) => total + requests, 0);
}

function ratioOf({ portal, bare }: { portal: number; bare: number }): number {
  return Math.round((portal / bare) * 100) / 100;
}
