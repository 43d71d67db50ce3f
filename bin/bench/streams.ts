import { type ClientRequest, get, type IncomingMessage } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { act, type BenchCluster, makeOwner, type Owner, withCluster } from '@/bin/bench/setup/bench-cluster';
import { memoryOf } from '@/bin/bench/setup/load';
import { scaled } from '@/bin/bench/setup/scale';
import { rounded, timeOf, timesOf } from '@/bin/bench/setup/times';

/**
 * Open event streams of many sessions, eight each, from loopback addresses of their own, on one node: memory at rest and with all of them
 * open, how soon a change reaches the eight streams that it concerns, and how soon the node answers meanwhile. The baseline is the same
 * node with one session. Linux, where all of 127.0.0.0/8 is this machine.
 */
export async function run(): Promise<Record<string, unknown>> {
  const wanted = scaled(5_000, 2 * perSession);
  const settings = { PORTAL_STREAMS_PER_PROCESS: String(wanted + perSession) };
  return withCluster(1, settings, async (bench) => {
    const pid = bench.cluster.nodes[0]?.pid() ?? 0;
    const streams: Stream[] = [];
    try {
      const first = await makeOwner();
      streams.push(...(await openAll(bench, [first], 0)));
      await changesOf(bench, first, streams);
      const before = { megabytes: memoryOf(pid), change: await changesOf(bench, first, streams), answer: await answersOf(bench) };
      const owners = await Promise.all(Array.from({ length: Math.ceil(wanted / perSession) - 1 }, makeOwner));
      const opening = performance.now();
      for (let from = 0; from < owners.length; from += 10) streams.push(...(await openAll(bench, owners.slice(from, from + 10), from + 1)));
      const openedIn = rounded((performance.now() - opening) / 1_000);
      const open = { megabytes: memoryOf(pid), change: await changesOf(bench, first, streams), answer: await answersOf(bench) };
      const kilobytesPerStream = Math.round(((open.megabytes - before.megabytes) * 1_024) / (streams.length - perSession));
      return { streams: streams.length, sessions: owners.length + 1, openedInSeconds: openedIn, before, open, kilobytesPerStream };
    } finally {
      for (const { request } of streams) request.destroy();
    }
  });
}

const perSession = 8;
const changes = scaled(20);

type Stream = { request: ClientRequest; onboardingId: string; onChange: () => void };

async function openAll(bench: BenchCluster, owners: readonly Owner[], from: number): Promise<Stream[]> {
  const opened = owners.flatMap((owner, index) => Array.from({ length: perSession }, () => open(bench, owner, addressOf(from + index))));
  return Promise.all(opened);
}

/** The page's own stream of an onboarding, from one address; resolves when it is answered. */
function open({ cluster }: BenchCluster, { cookie, onboardingId }: Owner, localAddress: string): Promise<Stream> {
  return new Promise((done, fail) => {
    const url = `${cluster.nodes[0]?.origin}/api/events?onboarding=${onboardingId}`;
    const request = get(url, { localAddress, agent: false, headers: { cookie } }, (response: IncomingMessage) => {
      if (response.statusCode !== 200) return fail(new Error(`A stream was answered with ${response.statusCode}.`));
      const stream: Stream = { request, onboardingId, onChange: () => undefined };
      response.setEncoding('utf8').on('data', (text: string) => {
        if (text.includes('event: changed')) stream.onChange();
      });
      response.on('error', () => undefined);
      done(stream);
    });
    request.on('error', fail);
  });
}

/** How long it takes from a message that is sent to the last of the owner's streams that gets it. */
async function changesOf(bench: BenchCluster, owner: Owner, streams: readonly Stream[]) {
  const own = streams.filter(({ onboardingId }) => onboardingId === owner.onboardingId);
  const times: number[] = [];
  for (let round = 0; round < changes; round += 1) {
    const reached = own.map((stream) => new Promise<void>((done) => Object.assign(stream, { onChange: done })));
    const input = { onboardingId: owner.onboardingId, text: `Message ${round}` };
    times.push(await timeOf(() => Promise.all([act(bench, owner, 'sendMessage', input), ...reached])));
    // Changes that come close together are sent as one.
    await wait(300);
  }
  return timesOf(times);
}

async function answersOf({ cluster }: BenchCluster) {
  const times: number[] = [];
  for (let round = 0; round < 100; round += 1)
    times.push(await timeOf(async () => (await fetch(`${cluster.nodes[0]?.origin}/api/health/ready`)).text()));
  return timesOf(times);
}

function addressOf(index: number): string {
  return `127.1.${Math.floor(index / 250)}.${1 + (index % 250)}`;
}
