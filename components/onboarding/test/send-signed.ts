import { postJson } from '@/components/onboarding/test/post-json';
import type { Result } from '@/lib/domain/result';
import type { Signature } from '@/lib/domain/sealing/sandbox-messages';
import type { CallFault } from '@/lib/wire/action';
import type { SignedRequestFault } from '@/lib/wire/faults';
import type { SignedRequestView } from '@/lib/wire/views';

/** Posts one signature; the server rebuilds the request, sends it to AWS and returns the checks that this completed. */
export function sendSigned(signature: Signature): Promise<Result<SignedRequestView, SignedRequestFault | CallFault>> {
  return postJson<SignedRequestView, SignedRequestFault>('/api/signed-requests', signature, isView);
}

function isView(body: unknown): body is SignedRequestView {
  return typeof body === 'object' && body !== null && 'checks' in body && Array.isArray(body.checks) && 'again' in body;
}
