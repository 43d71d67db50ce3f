import 'server-only';
import { lookup } from 'node:dns/promises';
import { request } from 'node:https';
import { isIP } from 'node:net';
import { err, ok, type Result } from '@/lib/domain/result';
import { isPublicAddress } from '@/lib/server/webhooks/is-public-address';

/** All that is kept of an answer: its status and how long it took. */
export type WebhookAnswer = { status: number; ms: number };
export type WebhookFault = { kind: 'not-https' | 'unknown-host' | 'private-address' | 'no-answer' | 'certificate' };

type Options = {
  /** Also addresses of this machine and of private networks. */
  privateToo: boolean;
  /** An authority beside Node's own. */
  ca?: string;
};

const timeoutMs = 5_000;

/**
 * Posts to a webhook. Every address that its host has must be public, and the connection goes to one of those that were looked at, so
 * that a name which changes its address meanwhile leads nowhere else. No redirect is followed and no body is read; 5 s in all.
 */
export async function postWebhook(
  address: string,
  { body, headers }: { body: string; headers: Record<string, string> },
  { privateToo, ca }: Options,
): Promise<Result<WebhookAnswer, WebhookFault>> {
  const url = new URL(address);
  if (url.protocol !== 'https:') return err({ kind: 'not-https' });
  const began = performance.now();
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(host) === 0 ? await addressesOf(host) : [{ address: host, family: isIP(host) }];
  const [pinned] = addresses;
  if (pinned === undefined) return err({ kind: 'unknown-host' });
  if (!privateToo && !addresses.every((one) => isPublicAddress(one.address))) return err({ kind: 'private-address' });
  return new Promise((resolve) => {
    const asked = request(
      url,
      {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'user-agent': 'onboarding-portal',
          ...headers,
          'content-length': Buffer.byteLength(body),
        },
        // Node asks for one address or for all, by its own settings.
        lookup: (_host, { all }, found) => (all ? found(null, [pinned]) : found(null, pinned.address, pinned.family)),
        signal: AbortSignal.timeout(timeoutMs),
        agent: false,
        ...(ca === undefined ? {} : { ca }),
      },
      (answer) => {
        resolve(ok({ status: answer.statusCode ?? 0, ms: Math.round(performance.now() - began) }));
        answer.destroy();
      },
    );
    asked.on('error', (fault) => resolve(err({ kind: isOfCertificate(fault) ? 'certificate' : 'no-answer' })));
    asked.end(body);
  });
}

async function addressesOf(host: string): Promise<{ address: string; family: number }[]> {
  return lookup(host, { all: true }).catch(() => []);
}

function isOfCertificate(fault: Error): boolean {
  return 'code' in fault && typeof fault.code === 'string' && /CERT|SELF_SIGNED|UNABLE_TO|ALTNAME/.test(fault.code);
}
