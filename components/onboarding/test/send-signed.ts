import { err, ok, type Result } from '@/lib/domain/result';
import type { Signature } from '@/lib/domain/sealing/sandbox-messages';
import type { CallFault } from '@/lib/wire/action';
import type { SignedRequestFault } from '@/lib/wire/faults';
import type { SignedRequestView } from '@/lib/wire/views';

/** For a limit without a retry-after header, for instance of a gateway. */
const retryAfterSecondsOtherwise = 30;

/** Posts one signature; the server rebuilds the request, sends it to AWS and returns the checks that this completed. */
export async function sendSigned(signature: Signature): Promise<Result<SignedRequestView, SignedRequestFault | CallFault>> {
  let response: Response;
  try {
    response = await fetch('/api/signed-requests', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(signature),
    });
  } catch {
    return err({ kind: navigator.onLine ? 'stopped' : 'offline' });
  }
  const body: unknown = await response.json().catch(() => null);
  if (response.ok && isView(body)) return ok(body);
  if (response.status === 429) return err({ kind: 'limited', retryAfterSeconds: retryAfterOf(response) });
  // Without a fault of the portal another machine answered: a gateway, or the sign-in page of a network.
  return err(faultIn(body) ?? { kind: 'stopped' });
}

function retryAfterOf(response: Response): number {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) ? seconds : retryAfterSecondsOtherwise;
}

function isView(body: unknown): body is SignedRequestView {
  return typeof body === 'object' && body !== null && 'checks' in body && Array.isArray(body.checks) && 'again' in body;
}

/** Guarantee: a body with a `fault` is of answerSignedRequest, so its kind is one of the union's, or one of a newer portal's. */
function faultIn(body: unknown): SignedRequestFault | null {
  if (typeof body !== 'object' || body === null || !('fault' in body)) return null;
  const { fault } = body;
  const isFault = typeof fault === 'object' && fault !== null && 'kind' in fault && typeof fault.kind === 'string';
  return isFault ? (fault as SignedRequestFault) : null;
}
