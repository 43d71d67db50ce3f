import type { SaidFault } from '@/components/onboarding/run-action';
import { err, ok, type Result } from '@/lib/domain/result';
import type { Signature } from '@/lib/domain/sealing/sandbox-messages';
import type { SignedRequestView } from '@/lib/wire/views';

/** Posts one signature; the server rebuilds the request, asks AWS and answers with the checks that this completed. */
export async function sendSigned(signature: Signature): Promise<Result<SignedRequestView, SaidFault>> {
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
  if (response.ok && isAnswered(body)) return ok(body);
  const fault = faultOf(body);
  const retryAfterSeconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  if (response.status === 429)
    return err({ kind: 'limited', retryAfterSeconds: Number.isFinite(retryAfterSeconds) ? retryAfterSeconds : 30 });
  return err(fault ?? { kind: response.status >= 500 ? 'stopped' : 'other' });
}

function isAnswered(body: unknown): body is SignedRequestView {
  return typeof body === 'object' && body !== null && 'checks' in body && Array.isArray(body.checks) && 'again' in body;
}

function faultOf(body: unknown): SaidFault | null {
  if (typeof body !== 'object' || body === null || !('fault' in body)) return null;
  const { fault } = body;
  return typeof fault === 'object' && fault !== null && 'kind' in fault && typeof fault.kind === 'string' ? { kind: fault.kind } : null;
}
