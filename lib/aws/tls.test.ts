import { execFile } from 'node:child_process';
import { createServer, type Server, type Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AnsweringServer, startAnsweringServer } from '@/e2e/support/answering-server';
import { type Authority, hasOpenssl, makeAuthority, makeCertificate } from '@/e2e/support/make-certificate';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
const withOpenssl = test.skipIf(!hasOpenssl());

let authority: Authority;
let servers: Record<string, AnsweringServer>;
let closing: Server;
let refusing: Server;

beforeAll(async () => {
  if (!hasOpenssl()) return;
  authority = makeAuthority();
  servers = {
    good: await startAnsweringServer(authority.issue('localhost')),
    'certificate-expired': await startAnsweringServer(authority.issue('localhost', -1)),
    'certificate-wrong-host': await startAnsweringServer(authority.issue('sts.eu-west-1.amazonaws.com')),
    'certificate-self-signed': await startAnsweringServer(makeCertificate()),
  };
  closing = await listening((socket) => socket.once('data', () => socket.end()));
  refusing = await listening((socket) => socket.once('data', () => socket.end(Buffer.from([21, 3, 3, 0, 2, 2, 40]))));
});
afterAll(async () => {
  await Promise.all(Object.values(servers ?? {}).map((server) => server.close()));
  closing?.close();
  refusing?.close();
  authority?.remove();
});

withOpenssl(
  'a certificate that does not fit, and a refused handshake, are told apart by both methods alike (needs openssl)',
  { timeout: 60_000 },
  async () => {
    const { good: _, ...faulty } = servers;
    const addresses = new Map(Object.entries(faulty).map(([why, { url }]) => [url, why]));
    for (const server of [closing, refusing]) addresses.set(addressOf(server), 'tls-refused');
    const found = await askFrom([...addresses.keys()], authority.file);
    expect(found).toHaveLength(addresses.size * 4);
    for (const { url, method, cause, why } of found) expect([method, cause, why]).toEqual([method, 'unreachable', addresses.get(url)]);
  },
);

withOpenssl(
  'a server with a certificate of one’s own is taken by both methods, as Node is told to (needs openssl)',
  { timeout: 60_000 },
  async () => {
    const { good } = servers;
    good?.answers({ status: 200, body: '{}' });
    const url = good?.url ?? '';
    const trusting = await askFrom([url], authority.file);
    expect(trusting.map(({ cause }) => cause)).toEqual(Array(4).fill('answer-unknown'));
    const others = await askFrom([url], null);
    expect(others.map(({ why }) => why)).toEqual(Array(4).fill('certificate-unknown-issuer'));
  },
);

type Line = { url: string; method: string; cause: string; why?: string };

async function askFrom(urls: string[], authorityFile: string | null): Promise<Line[]> {
  const env = {
    NODE_ENV: 'test' as const,
    PATH: process.env['PATH'],
    ...(authorityFile === null ? {} : { NODE_EXTRA_CA_CERTS: authorityFile }),
  };
  const { stdout } = await run(process.execPath, ['--import', 'tsx', 'e2e/support/ask-both-methods.ts', ...urls], { cwd: root, env });
  return JSON.parse(stdout) as Line[];
}

function listening(connected: (socket: Socket) => void): Promise<Server> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    connected(socket);
  });
  return new Promise((ready) => server.listen(0, '127.0.0.1', () => ready(server)));
}

function addressOf(server: Server): string {
  const address = server.address();
  return `https://localhost:${typeof address === 'object' ? address?.port : ''}`;
}
