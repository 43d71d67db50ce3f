import 'server-only';
import { sendSignedRequest } from '@/lib/server/connection-test/send-signed-request';
import { isJson, readBody } from '@/lib/server/platform/network/read-body';
import { settings } from '@/lib/server/platform/settings/settings';
import type { FaultOf, InputOf } from '@/lib/server/verb';
import { readVisitor } from '@/lib/server/who';

const bytesMax = 4_096;

/** `sendSignedRequest` over HTTP: 200 with the answer, or a status with `{ fault }`; 429 says when to try again. */
export async function answerSignedRequest(request: Request): Promise<Response> {
  // A page of another origin may not spend this person's session.
  if (request.headers.get('origin') !== settings().origin) return answer(403, { fault: { kind: 'other-origin' } });
  const visitor = await readVisitor();
  if (visitor.kind === 'visitor') return answer(401, { fault: { kind: 'signed-out' } });
  if (!isJson(request.headers)) return answer(415, { fault: { kind: 'bad-input', field: '' } });
  const text = await readBody(request, bytesMax);
  if (text === null) return answer(413, { fault: { kind: 'bad-input', field: '' } });
  const sent = await sendSignedRequest(parseJson(text) as InputOf<typeof sendSignedRequest>);
  if (sent.ok) return answer(200, sent.value);
  const { fault } = sent;
  const headers = fault.kind === 'limited' ? { 'retry-after': String(fault.retryAfterSeconds) } : {};
  return answer(statusOf(fault), { fault }, headers);
}

type SignedRequestFault = FaultOf<Awaited<ReturnType<typeof sendSignedRequest>>>;

function statusOf(fault: SignedRequestFault): number {
  switch (fault.kind) {
    case 'bad-input':
      return 400;
    case 'not-found':
      return 404;
    case 'limited':
      return 429;
    case 'run-over':
    case 'not-testable':
    case 'already-sent':
    case 'other-key':
    case 'not-keys':
      return 409;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function answer(status: number, body: object, headers: Record<string, string> = {}): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store', ...headers } });
}
