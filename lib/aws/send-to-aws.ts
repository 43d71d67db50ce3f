import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP } from 'node:net';
import { announceAwsRequest, serviceOf } from '@/lib/aws/aws-request-channel';
import { type SeenAnswer, seenAnswer } from '@/lib/domain/aws/answer-form';
import { type NetworkFault, networkFaultOf } from '@/lib/domain/aws/network-fault';

/** What came back over the wire, unread. `at` is when it was complete; `latencyMs` runs from sending to the last byte. */
export type RawAwsResponse = { at: Date; latencyMs: number } & (
  | { kind: 'answered'; httpStatus: number; headers: Record<string, string>; body: string }
  // `seen`: what had arrived of an answer that was cut, or longer than any of AWS's.
  | { kind: 'unreachable'; why: NetworkFault; host: string; seen: SeenAnswer }
);

/** One signed request. `hostname` is connected to and must be in the certificate; `headers.host` may be another, since it is signed. */
export type OutgoingRequest = {
  protocol: string;
  hostname: string;
  port: number | null;
  method: string;
  path: string;
  headers: Record<string, string>;
  body: string | Uint8Array;
};

export const answerLimits = { milliseconds: 5_000, bytes: 65_536 } as const;

/** Sends one request and keeps what comes back. Follows no redirect, reuses no connection, never logs. Certificates as Node takes them. */
export function sendToAws(request: OutgoingRequest): Promise<RawAwsResponse> {
  const startedAt = performance.now();
  const timing = () => ({ at: new Date(), latencyMs: Math.round(performance.now() - startedAt) });
  const hostname = request.hostname.replace(/^\[|\]$/g, '');
  const send = request.protocol === 'http:' ? httpRequest : httpsRequest;
  const sent = new Promise<RawAwsResponse>((resolve) => {
    const unreachable = (why: NetworkFault, seen: SeenAnswer = {}) => {
      clearTimeout(timer);
      resolve({ kind: 'unreachable', why, host: request.hostname, seen, ...timing() });
      asked.destroy();
    };
    const asked = send(
      {
        protocol: request.protocol,
        hostname,
        port: request.port ?? undefined,
        path: request.path,
        method: request.method,
        headers: { ...request.headers, 'content-length': Buffer.byteLength(request.body) },
        agent: false,
        // Left out, Node takes the signed Host for the certificate's name, also where another server stands in AWS's place.
        servername: isIP(hostname) === 0 ? hostname : '',
      },
      (answer) => {
        const httpStatus = answer.statusCode ?? 0;
        const headers = flat(answer);
        readBody(answer).then(({ body, why }) => {
          if (why !== null) return unreachable(why, seenAnswer({ httpStatus, headers, body }));
          clearTimeout(timer);
          resolve({ kind: 'answered', httpStatus, headers, body, ...timing() });
        });
      },
    );
    const timer = setTimeout(() => unreachable('timeout'), answerLimits.milliseconds);
    asked.on('error', (fault: NodeJS.ErrnoException) => unreachable(networkFaultOf(fault.code ?? null, fault.message) ?? 'dropped'));
    asked.end(request.body);
  });
  return sent.then((response) => {
    announce(request, response);
    return response;
  });
}

function announce({ headers }: OutgoingRequest, response: RawAwsResponse): void {
  const outcome = response.kind === 'answered' ? `${Math.floor(response.httpStatus / 100)}xx` : response.why;
  announceAwsRequest({ service: serviceOf(headers), outcome, milliseconds: response.latencyMs });
}

/** The body as UTF-8, as far as it arrived, and why it is not whole. */
async function readBody(answer: IncomingMessage): Promise<{ body: string; why: 'cut' | 'too-long' | null }> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  const read = (why: 'cut' | 'too-long' | null) => ({ body: Buffer.concat(chunks).toString('utf8'), why });
  try {
    for await (const chunk of answer as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > answerLimits.bytes) return read('too-long');
      chunks.push(chunk);
    }
    return read(null);
  } catch {
    return read('cut');
  }
}

function flat(answer: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(answer.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
  );
}
