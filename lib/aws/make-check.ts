import { isTransient } from '@/lib/aws/call-patiently';
import { asDiagnosis, type Diagnosis } from '@/lib/domain/aws/cause';
import type { AwsCallResult, Check, CheckName } from '@/lib/domain/onboarding/connection-test';

type Seen = { answer: AwsCallResult | null; attempts?: number };

/** A check that our own server saw pass. */
export function passedCheck(name: CheckName, proof: Record<string, string>, { answer, attempts = 1 }: Seen): Check {
  return { name, outcome: 'passed', observedBy: 'server', at: timeOf(answer), attempts, proof, answer, diagnosis: null };
}

/** A check that did not pass: inconclusive where AWS or the network gave no clear answer, failed otherwise. */
export function unpassedCheck(
  name: CheckName,
  diagnosis: Diagnosis,
  { answer, attempts = 1 }: Seen,
  proof: Record<string, string> = {},
): Check {
  const outcome = isTransient(diagnosis) ? 'inconclusive' : 'failed';
  return { name, outcome, observedBy: 'server', at: timeOf(answer), attempts, proof, answer, diagnosis };
}

/** Whether the stream is encrypted at rest, by the answer to the test record. A plain stream is no fault, but it is said. */
export function encryptionCheck(encryption: 'NONE' | 'KMS' | null, seen: Seen): Check {
  const check = passedCheck('encryption', encryption === null ? {} : { encryption }, seen);
  if (encryption === 'KMS') return check;
  if (encryption === null) return { ...check, outcome: 'inconclusive' };
  return { ...check, outcome: 'failed', diagnosis: asDiagnosis('stream-not-encrypted') };
}

function timeOf(answer: AwsCallResult | null): string {
  return answer?.at ?? new Date().toISOString();
}
