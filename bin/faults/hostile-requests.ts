import { randomBytes, randomInt } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { count, newTally, type Tally } from '@/bin/faults/tally';
import type { Build } from '@/e2e/specs/authorization/read-build';

/** Requests of every form to every page, handler and action of the build, `times` in all, twenty at once. */
export async function fuzz(origin: string, build: Build, times: number): Promise<Tally & { failures: string[] }> {
  const tally = { ...newTally(), failures: [] as string[] };
  // Next's own page for a failure, which answers 500 to whoever asks for it.
  const paths = [...build.pages, ...build.handlers].filter((path) => path !== '/_global-error');
  let left = times;
  const work = async () => {
    while (left-- > 0) {
      const { path, init } = pick(paths, build, origin);
      const from = performance.now();
      const answer = await fetch(`${origin}${path}`, { ...init, redirect: 'manual', signal: AbortSignal.timeout(20_000) }).catch(
        () => null,
      );
      await answer?.body?.cancel();
      count(tally, answer?.status ?? null, performance.now() - from);
      if ((answer?.status ?? 0) === 500) tally.failures.push(`${init.method} ${path} ${JSON.stringify(init.headers)}`);
    }
  };
  await Promise.all(Array.from({ length: 20 }, work));
  return tally;
}

function pick(
  paths: string[],
  { actions }: Build,
  origin: string,
): { path: string; init: { method: string; headers: Record<string, string>; body?: BodyInit } } {
  const form = randomInt(6);
  const template = paths[randomInt(paths.length)] ?? '/';
  const path =
    template.replace(/\[[^\]]+\]/g, () => segments[randomInt(segments.length)] ?? 'x') + (queries[randomInt(queries.length)] ?? '');
  if (form < 2)
    return {
      path,
      init: { method: form === 0 ? 'GET' : 'HEAD', headers: { cookie: `portal.session=${garbage(40)}`, accept: garbage(10) } },
    };
  if (form < 4) {
    const action = actions[randomInt(actions.length)];
    const page = (action?.page ?? '/').replace(/\[[^\]]+\]/g, '0190c0de-0000-7000-8000-000000000000');
    const headers = { origin, 'next-action': action?.id ?? garbage(20), 'content-type': 'text/plain;charset=UTF-8' };
    return { path: page, init: { method: 'POST', headers, body: bodyOf(randomInt(bodies.length)) } };
  }
  const types = ['application/json', 'multipart/form-data; boundary=x', 'text/plain', 'application/x-www-form-urlencoded', garbage(12)];
  const headers = { ...(form === 4 ? { origin } : {}), 'content-type': types[randomInt(types.length)] ?? '' };
  return { path, init: { method: 'POST', headers, body: bodyOf(randomInt(bodies.length)) } };
}

const segments = [
  '0190c0de-0000-7000-8000-000000000000',
  '..%2f..%2fetc',
  '%00',
  'x'.repeat(500),
  '%E0%A4%A',
  "'; drop table person; --",
  '%F0%9F%92%A9',
];
const queries = ['', '', '?then=//example.com', '?cursor=%7B%7D', '?onboarding=x', `?q=${'%27'.repeat(100)}`, '?page=-1&sort=x'];
const bodies: (() => string)[] = [
  () => '[]',
  () => '[null]',
  () => '[{"onboardingId":"0190c0de-0000-7000-8000-000000000000"}]',
  () => `[{"onboardingId":"${'x'.repeat(2_000)}","text":{"$undefined":1}}]`,
  () => '["$F1","$@0","$Q9"]',
  () => JSON.stringify([{ __proto__: null, constructor: { prototype: {} }, email: garbage(300) }]),
  () => '{'.repeat(5_000),
  () => '--x\r\ncontent-disposition: form-data; name="0"\r\n\r\n["$K1"]\r\n--x--\r\n',
  () => randomBytes(2_000).toString('latin1'),
  () => '',
];

function bodyOf(index: number): BodyInit {
  return new Uint8Array(Buffer.from(bodies[index]?.() ?? ''));
}

function garbage(length: number): string {
  return randomBytes(length).toString('base64url').slice(0, length);
}

/** Bodies of ten megabytes to each handler and to a page of each kind. */
export async function sendLongBodies(origin: string, build: Build): Promise<Tally> {
  const tally = newTally();
  const body = Buffer.alloc(10_000_000, '[');
  const action = build.actions.find(({ name }) => name === '/sign-in#requestSignInLink');
  const targets = [
    ...build.handlers
      .filter((path) => !path.includes('['))
      .map((path) => ({ path, headers: { origin, 'content-type': 'application/json' } })),
    { path: '/sign-in', headers: { origin, 'content-type': 'text/plain;charset=UTF-8', 'next-action': action?.id ?? '' } },
  ];
  for (const { path, headers } of targets) {
    const from = performance.now();
    const answer = await fetch(`${origin}${path}`, { method: 'POST', headers, body, redirect: 'manual' }).catch(() => null);
    await answer?.body?.cancel();
    count(tally, answer?.status ?? null, performance.now() - from);
  }
  return tally;
}

/** How long others wait while 300 connections send their request a byte at a time, past nginx; in milliseconds, at most. */
export async function waitBesideSlowConnections(origin: string): Promise<Tally> {
  const tally = newTally();
  const { port } = new URL(origin);
  const sockets: Socket[] = Array.from({ length: 300 }, () => {
    const socket = connect(Number(port), '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write('POST /api/signed-requests HTTP/1.1\r\nhost: localhost\r\ncontent-length: 1000\r\n');
    return socket;
  });
  const drip = setInterval(() => {
    for (const socket of sockets) if (socket.writable) socket.write('x');
  }, 500);
  for (let time = 0; time < 30; time += 1) {
    const from = performance.now();
    const answer = await fetch(`${origin}/api/health/ready`).catch(() => null);
    await answer?.body?.cancel();
    count(tally, answer?.status ?? null, performance.now() - from);
    await wait(100);
  }
  clearInterval(drip);
  for (const socket of sockets) socket.destroy();
  return tally;
}
