import { Agent, request } from 'node:http';
import { resolve } from 'node:path';
import { startBareServer } from '@/bin/bench/setup/bare-server';
import { makeOwner, withCluster } from '@/bin/bench/setup/bench-cluster';
import { cpuSeconds, memoryOf } from '@/bin/bench/setup/load';
import { scaled } from '@/bin/bench/setup/scale';
import { rounded } from '@/bin/bench/setup/times';

/**
 * Memory of a node at rest and over 50,000 requests of all kinds, beside that of a bare server of the same Next over as many of its own: in MB
 * (the share of physical memory that is the process's), after each tenth, with the CPU time that a request took. Linux.
 */
export async function run(): Promise<Record<string, unknown>> {
  const count = scaled(50_000, 100);
  return withCluster(1, {}, async ({ cluster }) => {
    const bare = await startBareServer(resolve('.data/bench/bare'));
    try {
      const { cookie, onboardingId } = await makeOwner();
      const [node] = cluster.nodes;
      const { host } = new URL(cluster.origin);
      const ofPortal = kindsOf(cookie, onboardingId).map((kind) => ({ ...kind, origin: node?.origin ?? '', host }));
      const ofBare = ['/api/health/live', '/sign-in', '/same-markup', '/nowhere'].map((path) => ({ path, origin: bare.origin }));
      const portal = await growth(node?.pid() ?? 0, ofPortal, count);
      const baseline = await growth(bare.process.pid ?? 0, ofBare, count);
      const grown = { portal: rounded(portal.after / portal.atRest), bare: rounded(baseline.after / baseline.atRest) };
      return { requests: count, portal, bare: baseline, grown: { ...grown, ratio: rounded(grown.portal / grown.bare) } };
    } finally {
      await bare.close();
    }
  });
}

type Kind = { path: string; origin: string; host?: string; cookie?: string; body?: string };

/** Pages of visitors and of a customer, routes, files, what does not exist, and a report that is posted. */
function kindsOf(cookie: string, onboardingId: string): Omit<Kind, 'origin' | 'host'>[] {
  return [
    ...['/api/health/live', '/api/health/ready', '/sign-in', '/security', '/nowhere', '/icon.svg'].map((path) => ({ path })),
    ...[`/onboarding/${onboardingId}`, '/account', '/'].map((path) => ({ path, cookie })),
    { path: '/api/csp-report', body: '{"csp-report":{"violated-directive":"img-src"}}' },
  ];
}

const connections = 16;

async function growth(pid: number, kinds: readonly Kind[], count: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const [atRest, cpuBefore] = [memoryOf(pid), cpuSeconds(pid)];
  const tenths: number[] = [];
  for (let tenth = 0; tenth < 10; tenth += 1) {
    let left = Math.round(count / 10);
    await Promise.all(
      Array.from({ length: connections }, async () => {
        for (; left > 0; ) {
          left -= 1;
          const kind = kinds[left % kinds.length];
          if (kind !== undefined) await ask(kind, agent);
        }
      }),
    );
    tenths.push(memoryOf(pid));
  }
  agent.destroy();
  const cpuMsPerRequest = rounded(((cpuSeconds(pid) - cpuBefore) * 1_000) / count);
  return { atRest, tenths, after: tenths.at(-1) ?? atRest, cpuMsPerRequest };
}

function ask({ origin, path, host, cookie, body }: Kind, agent: Agent): Promise<void> {
  const headers = {
    ...(host === undefined ? {} : { host }),
    ...(cookie === undefined ? {} : { cookie }),
    ...(body === undefined ? {} : { 'content-type': 'application/csp-report' }),
  };
  return new Promise((done, fail) => {
    request(`${origin}${path}`, { agent, headers, method: body === undefined ? 'GET' : 'POST' }, (response) => {
      if ((response.statusCode ?? 500) >= 500) fail(new Error(`${path} was answered with ${response.statusCode}.`));
      response.resume().on('end', done);
    })
      .on('error', fail)
      .end(body);
  });
}
