import 'server-only';
import { beginIsolationCheck } from '@/lib/server/platform/isolation/begin-isolation-check';
import { endIsolationCheck } from '@/lib/server/platform/isolation/end-isolation-check';
import { recordArrival } from '@/lib/server/platform/isolation/record-arrival';
import type { SandboxUserFault } from '@/lib/server/platform/isolation/sandbox-user';
import { isJson, readBody } from '@/lib/server/platform/network/read-body';
import { settings } from '@/lib/server/platform/settings/settings';
import type { Limited } from '@/lib/wire/faults';
import type { BadInput } from '@/lib/wire/parse-input';

const reportBytesMax = 32_768;

/** `beginIsolationCheck` over HTTP: 200 with the nonce, or a status with `{ fault }`. */
export async function answerBegin(request: Request): Promise<Response> {
  if (isFromElsewhere(request)) return answer(403, { fault: { kind: 'other-origin' } });
  const begun = await beginIsolationCheck();
  return begun.ok ? answer(200, begun.value) : refuse(begun.fault);
}

/** `endIsolationCheck` over HTTP: 200 with what arrived, or a status with `{ fault }`. */
export async function answerEnd(request: Request, nonce: string): Promise<Response> {
  if (isFromElsewhere(request)) return answer(403, { fault: { kind: 'other-origin' } });
  const text = isJson(request.headers) ? await readBody(request, reportBytesMax) : null;
  const ended = await endIsolationCheck(nonce, parseJson(text ?? ''));
  return ended.ok ? answer(200, ended.value) : refuse(ended.fault);
}

/** `recordArrival` over HTTP: 204 whatever was known, after it was noted. */
export async function answerArrival(nonce: string, way: string): Promise<Response> {
  await recordArrival(nonce, way);
  return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } });
}

// A page of another origin may not spend this person's session.
function isFromElsewhere(request: Request): boolean {
  return request.headers.get('origin') !== settings().origin;
}

function refuse(fault: SandboxUserFault | Limited | BadInput): Response {
  switch (fault.kind) {
    case 'signed-out':
      return answer(401, { fault });
    case 'not-found':
      return answer(404, { fault });
    case 'bad-input':
      return answer(400, { fault });
    case 'limited':
      return answer(429, { fault }, { 'retry-after': String(fault.retryAfterSeconds) });
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
