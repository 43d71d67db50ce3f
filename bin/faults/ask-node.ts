import { request } from 'node:http';
import type { PortalResponse, Wanted } from '@/e2e/specs/authorization/call-portal';

/** Asks one node past nginx, under the portal's own name, as nginx would. Rejects where the connection ends without an answer. */
export function askNode(node: string, { method, path, headers, body }: Wanted, cookie: string): Promise<PortalResponse> {
  const host = new URL(headers['origin'] ?? node).host;
  const sent = { ...headers, host, 'accept-encoding': 'identity', ...(cookie === '' ? {} : { cookie }) };
  return new Promise((done, fail) => {
    const asked = request(`${node}${path}`, { method, headers: sent, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', fail);
      answer.on('end', () => {
        const { location, 'x-action-redirect': redirect, 'retry-after': retryAfter = null, 'set-cookie': cookies = [] } = answer.headers;
        const goesTo = location ?? (Array.isArray(redirect) ? redirect[0] : redirect) ?? null;
        done({ status: answer.statusCode ?? 0, location: goesTo, retryAfter, cookies, body: Buffer.concat(chunks).toString('utf8') });
      });
    });
    asked.on('error', fail);
    asked.end(body ?? undefined);
  });
}
