import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { AwsRequest } from '@/lib/domain/aws/aws-request';

/** What came back, or why nothing did. `at` is when the answer was read; `latencyMs` runs from sending to the last byte. */
export type RawAwsResponse =
  | { kind: 'answered'; httpStatus: number; headers: Record<string, string>; body: string; at: Date; latencyMs: number }
  | {
      kind: 'unreachable';
      why: 'timeout' | 'refused' | 'unknown-host' | 'dropped' | 'too-long' | 'untrusted';
      at: Date;
      latencyMs: number;
    };

export type Signed = { keyId: string; signature: string };

export const answerLimits = { milliseconds: 5_000, bytes: 65_536 } as const;

/**
 * Sends a request that the server itself rebuilt, with the signature that the browser made for it. Connects to AWS's host or to
 * `endpoint` (the SDK's own setting), and keeps AWS's `Host` either way, since it is signed. Follows no redirect; never logs.
 */
export function callAws(request: AwsRequest, signed: Signed, endpoint: string | null): Promise<RawAwsResponse> {
  const target = new URL(endpoint ?? `https://${request.hostname}`);
  const send = target.protocol === 'http:' ? httpRequest : httpsRequest;
  const headers = {
    ...request.headers,
    authorization: authorizationOf(request, signed),
    'content-length': Buffer.byteLength(request.body),
  };
  const startedAt = performance.now();
  return new Promise((resolve) => {
    const unreachable = (why: Extract<RawAwsResponse, { kind: 'unreachable' }>['why']) => {
      clearTimeout(timer);
      resolve({ kind: 'unreachable', why, at: new Date(), latencyMs: Math.round(performance.now() - startedAt) });
      asked.destroy();
    };
    const asked = send(
      {
        protocol: target.protocol,
        hostname: target.hostname.replace(/^\[|\]$/g, ''),
        port: target.port === '' ? undefined : Number(target.port),
        path: request.path,
        method: request.method,
        headers,
        agent: false,
      },
      (answer) => {
        readBody(answer).then(
          (body) => {
            if (body === null) return unreachable('too-long');
            clearTimeout(timer);
            const latencyMs = Math.round(performance.now() - startedAt);
            resolve({ kind: 'answered', httpStatus: answer.statusCode ?? 0, headers: flat(answer), body, at: new Date(), latencyMs });
          },
          () => unreachable('dropped'),
        );
      },
    );
    const timer = setTimeout(() => unreachable('timeout'), answerLimits.milliseconds);
    asked.on('error', (fault: NodeJS.ErrnoException) => unreachable(whyOf(fault.code)));
    asked.end(request.body);
  });
}

function authorizationOf(request: AwsRequest, { keyId, signature }: Signed): string {
  const day = (request.headers['x-amz-date'] ?? '').slice(0, 8);
  const scope = `${keyId}/${day}/${request.region}/${request.service}/aws4_request`;
  return `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=${request.signedHeaders.join(';')}, Signature=${signature}`;
}

/** The whole body as UTF-8, or null when it is longer than the limit. */
async function readBody(answer: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > answerLimits.bytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function flat(answer: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(answer.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
  );
}

function whyOf(code: string | undefined): Extract<RawAwsResponse, { kind: 'unreachable' }>['why'] {
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'unknown-host';
  if (code === 'ECONNREFUSED' || code === 'EHOSTUNREACH' || code === 'ENETUNREACH') return 'refused';
  if (code === 'ETIMEDOUT') return 'timeout';
  if (code?.startsWith('ERR_TLS') || code?.includes('CERT') || code?.includes('SIGNATURE')) return 'untrusted';
  return 'dropped';
}
