import { type BenchCluster, withCluster } from '@/bin/bench/setup/bench-cluster';
import { type Load, loadOf } from '@/bin/bench/setup/load';
import { scaled } from '@/bin/bench/setup/scale';
import { rounded } from '@/bin/bench/setup/times';

/**
 * Requests that two nodes answer for a second of their CPU time, against one alone, in turns: the page for signing in, and a question to the
 * database. What nodes do for each other and wait for from each other would show here.
 */
export async function run(): Promise<Record<string, unknown>> {
  return withCluster(2, {}, async (bench) => ({
    signInPage: await compare(bench, '/sign-in'),
    databaseRoute: await compare(bench, '/api/health/ready'),
  }));
}

const turns = scaled(4);
const secondsPerTurn = scaled(4);

async function compare({ cluster }: BenchCluster, path: string) {
  const { host } = new URL(cluster.origin);
  const ask = ({ origin, pid }: (typeof cluster.nodes)[number]) => loadOf(`${origin}${path}`, pid(), secondsPerTurn, host);
  const [first] = cluster.nodes;
  if (first === undefined) throw new Error('There is no node.');
  const loads: { one: Load[]; two: Load[] } = { one: [], two: [] };
  // The first turn is for warming up.
  for (let turn = 0; turn <= turns; turn += 1) {
    const both = await Promise.all(cluster.nodes.map(ask));
    const alone = await ask(first);
    if (turn === 0) continue;
    loads.two.push(...both);
    loads.one.push(alone);
  }
  const perCpuSecond = { one: rateOf(loads.one), two: rateOf(loads.two) };
  return { perCpuSecond, ratio: rounded(perCpuSecond.two / perCpuSecond.one) };
}

function rateOf(loads: Load[]): number {
  const cpuSeconds = loads.reduce((sum, { requests, perCpuSecond }) => sum + requests / perCpuSecond, 0);
  return Math.round(loads.reduce((sum, { requests }) => sum + requests, 0) / cpuSeconds);
}
