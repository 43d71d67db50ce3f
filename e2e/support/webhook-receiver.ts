import { createHmac } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { type Certificate, hasOpenssl, makeAuthority } from '@/e2e/support/make-certificate';

const certificateFile = '.data/e2e/webhook-receiver.json';

export type Arrived = { body: string; event: Record<string, unknown>; signature: string };
export type WebhookReceiver = { url: string; arrived: Arrived[]; answerWith: (status: number) => void; close: () => void };

/**
 * Makes the certificate of a receiving server, and has the programs that this process starts from now on trust its authority. Call it
 * before the portal starts: Node reads that list once.
 */
export function trustReceiver(): () => void {
  if (!hasOpenssl()) return () => undefined;
  const authority = makeAuthority();
  process.env['NODE_EXTRA_CA_CERTS'] = authority.file;
  writeFileSync(certificateFile, JSON.stringify(authority.issue('localhost')), { mode: 0o600 });
  return authority.remove;
}

export function hasReceiver(): boolean {
  return existsSync(certificateFile);
}

/** A customer's or Microshare's system that takes webhooks, on loopback; it answers 200 unless told. */
export async function startReceiver(): Promise<WebhookReceiver> {
  const arrived: Arrived[] = [];
  let status = 200;
  const server = createServer(JSON.parse(readFileSync(certificateFile, 'utf8')) as Certificate, async (request, response) => {
    const body = await text(request);
    const signature = String(request.headers['x-portal-signature']);
    arrived.push({ body, event: JSON.parse(body) as Record<string, unknown>, signature });
    response.writeHead(status).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `https://localhost:${(server.address() as AddressInfo).port}/portal`,
    arrived,
    answerWith: (next) => {
      status = next;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Whether a post was signed in the last five minutes with this secret, verified as the page says. */
export function isSigned(arrived: Arrived | undefined, secret: string): boolean {
  const [, seconds = '', mac] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(arrived?.signature ?? '') ?? [];
  const isFresh = Math.abs(Date.now() / 1_000 - Number(seconds)) < 300;
  return isFresh && mac === createHmac('sha256', secret).update(`${seconds}.${arrived?.body}`).digest('hex');
}
