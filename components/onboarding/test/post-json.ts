import { err, ok, type Result } from '@/lib/domain/result';
import type { CallFault } from '@/lib/wire/action';

/** For a limit without a retry-after header, for instance of a gateway. */
const retryAfterSecondsOtherwise = 30;

type Limited = { kind: 'limited'; retryAfterSeconds: number };

/** Posts to one of the portal's own addresses and returns what it answers, where `isAnswer` knows it, or why there is none. */
export async function postJson<Answer, Fault extends { kind: string }>(
  path: string,
  input: object,
  isAnswer: (body: unknown) => body is Answer,
): Promise<Result<Answer, Fault | Limited | CallFault>> {
  let response: Response;
  try {
    response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
    });
  } catch {
    return err({ kind: navigator.onLine ? 'stopped' : 'offline' });
  }
  const body: unknown = await response.json().catch(() => null);
  if (response.ok && isAnswer(body)) return ok(body);
  if (response.status === 429) return err({ kind: 'limited', retryAfterSeconds: retryAfterOf(response) });
  // Without a fault of the portal another machine answered: a gateway, or the sign-in page of a network.
  return err(faultIn<Fault>(body) ?? { kind: 'stopped' });
}

function retryAfterOf(response: Response): number {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) ? seconds : retryAfterSecondsOtherwise;
}

/** Guarantee: a body with a `fault` is of answerPost, so its kind is one of the union's, or one of a newer portal's. */
function faultIn<Fault extends { kind: string }>(body: unknown): Fault | null {
  if (typeof body !== 'object' || body === null || !('fault' in body)) return null;
  const { fault } = body;
  const isFault = typeof fault === 'object' && fault !== null && 'kind' in fault && typeof fault.kind === 'string';
  return isFault ? (fault as Fault) : null;
}
