import 'server-only';
import type { JudgedCall } from '@/lib/aws/keys/check-from-result';
import { causes } from '@/lib/domain/aws/cause';
import type { RequestNote } from '@/lib/server/connection-test/save-checks';

/**
 * What an answer means for a run that has already seen AWS take a signature by the same key: a signature that does not match is then
 * no wrong secret. It was made for another onboarding, stream, record, time or action than the request that the server rebuilt.
 */
export function signatureRefused(judged: JudgedCall, notes: readonly RequestNote[]): JudgedCall {
  if (judged.passed || judged.diagnosis.cause !== 'secret-wrong') return judged;
  const isKeyProven = notes.some((note) => note.name === 'get-caller-identity' && note.outcome === 'passed');
  if (!isKeyProven) return judged;
  return { ...judged, diagnosis: { ...judged.diagnosis, cause: 'signature-refused', ...causes['signature-refused'] } };
}
