import { isTransient } from '@/lib/aws/patience';
import { causes, type Diagnosis } from '@/lib/domain/cause';
import type { AwsAnswer, Rung, RungName } from '@/lib/domain/ladder';

type Seen = { answer: AwsAnswer | null; attempts?: number };

/** A rung that our own server saw pass. */
export function passedRung(name: RungName, proof: Record<string, string>, { answer, attempts = 1 }: Seen): Rung {
  return { name, outcome: 'passed', witness: 'server', at: timeOf(answer), attempts, proof, answer, diagnosis: null };
}

/** A rung that did not pass: inconclusive where AWS or the network gave no clear answer, failed otherwise. */
export function unpassedRung(
  name: RungName,
  diagnosis: Diagnosis,
  { answer, attempts = 1 }: Seen,
  proof: Record<string, string> = {},
): Rung {
  const outcome = isTransient(diagnosis) ? 'inconclusive' : 'failed';
  return { name, outcome, witness: 'server', at: timeOf(answer), attempts, proof, answer, diagnosis };
}

/** Whether the stream is encrypted at rest, told by the answer to the test record. A plain stream is no fault, but it is said. */
export function encryptionRung(encryption: 'NONE' | 'KMS' | null, seen: Seen): Rung {
  const rung = passedRung('encryption', encryption === null ? {} : { encryption }, seen);
  if (encryption === 'KMS') return rung;
  if (encryption === null) return { ...rung, outcome: 'inconclusive' };
  const diagnosis = { cause: 'stream_not_encrypted', ...causes.stream_not_encrypted, values: {} } as const;
  return { ...rung, outcome: 'failed', diagnosis };
}

function timeOf(answer: AwsAnswer | null): string {
  return answer?.at ?? new Date().toISOString();
}
