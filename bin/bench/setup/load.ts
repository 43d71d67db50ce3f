import { readFileSync } from 'node:fs';
import { Agent, get } from 'node:http';

export type Load = { requests: number; perSecond: number; perCpuSecond: number };

/**
 * Asks `url` over 16 connections for so many seconds, by the name `host` where it has another than its address. `pid` is the server's
 * process, whose CPU time others on the machine do not change.
 */
export async function loadOf(url: string, pid: number, seconds: number, host = new URL(url).host): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const until = performance.now() + seconds * 1_000;
  const [startedAt, cpuBefore] = [performance.now(), cpuSeconds(pid)];
  let requests = 0;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < until) {
        await ask(url, agent, host);
        requests += 1;
      }
    }),
  );
  const took = (performance.now() - startedAt) / 1_000;
  agent.destroy();
  return { requests, perSecond: requests / took, perCpuSecond: requests / (cpuSeconds(pid) - cpuBefore) };
}

/** The share of physical memory that is the process's own, in MB. Linux. */
export function memoryOf(pid: number): number {
  return Math.round(Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1]) / 1_024);
}

/** CPU time of a process since its start. Linux counts it in hundredths of a second. */
export function cpuSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

const connections = 16;

function ask(url: string, agent: Agent, host: string): Promise<void> {
  return new Promise((done, fail) => {
    get(url, { agent, headers: { host, accept: 'text/html,*/*', 'accept-language': 'en' } }, (response) => {
      if (response.statusCode !== 200) fail(new Error(`${url} answers ${response.statusCode}.`));
      response.resume().on('end', done);
    }).on('error', fail);
  });
}
