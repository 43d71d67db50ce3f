import 'server-only';
import type { Judged } from '@/lib/aws/keys/judge-answer';
import { causes } from '@/lib/domain/cause';
import type { Noted } from '@/lib/server/runs/save-rungs';

/**
 * What an answer means for a run that has already seen AWS take a signature by the same key: a signature that does not match is then
 * no wrong secret. It was made for another onboarding, stream, record, time or action than the request that the server rebuilt.
 */
export function notTheSecret(judged: Judged, notes: readonly Noted[]): Judged {
  if (judged.passed || judged.diagnosis.cause !== 'secret_wrong') return judged;
  const isKeyProven = notes.some((note) => note.name === 'get-caller-identity' && note.outcome === 'passed');
  if (!isKeyProven) return judged;
  return { ...judged, diagnosis: { ...judged.diagnosis, cause: 'signature_refused', ...causes.signature_refused } };
}
