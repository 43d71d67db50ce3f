import 'server-only';
import type { Result } from '@/lib/domain/result';
import { isJson, readBody } from '@/lib/server/platform/network/read-body';
import { settings } from '@/lib/server/platform/settings/settings';
import { asVisitor, readVisitor } from '@/lib/server/who';
import type { DryRunFault, SignedRequestFault } from '@/lib/wire/faults';

const bytesMax = 4_096;

type Fault = Exclude<SignedRequestFault | DryRunFault, { kind: 'other-origin' | 'signed-out' }>;

/**
 * A verb of the connection test over HTTP: 200 with its value, or a status with `{ fault }`; 429 says when to try again. A fetch of the
 * page is used where a form's action would wait for other actions.
 */
export async function answerPost<Input>(request: Request, send: (input: Input) => Promise<Result<object, Fault>>): Promise<Response> {
  // A page of another origin may not spend this person's session.
  if (request.headers.get('origin') !== settings().origin) return answer(403, { fault: { kind: 'other-origin' } });
  const visitor = await readVisitor();
  if (visitor.kind === 'visitor') return answer(401, { fault: { kind: 'signed-out' } });
  if (!isJson(request.headers)) return answer(415, { fault: { kind: 'bad-input', field: '' } });
  const text = await readBody(request, bytesMax);
  if (text === null) return answer(413, { fault: { kind: 'bad-input', field: '' } });
  // Guarantee: the verb parses its input itself, whatever is in it.
  const sent = await asVisitor(visitor, () => send(parseJson(text) as Input));
  if (sent.ok) return answer(200, sent.value);
  const { fault } = sent;
  const headers = fault.kind === 'limited' ? { 'retry-after': String(fault.retryAfterSeconds) } : {};
  return answer(statusOf(fault), { fault }, headers);
}

function statusOf(fault: Fault): number {
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
