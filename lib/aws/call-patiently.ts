import type { Diagnosis } from '@/lib/domain/aws/cause';
import type { AwsCallResult } from '@/lib/domain/onboarding/connection-test';

/** One call to AWS: what it gave, or AWS's no with what it means. */
export type AwsCallOutcome<Value> =
  | { ok: true; value: Value; answer: AwsCallResult }
  | { ok: false; answer: AwsCallResult; diagnosis: Diagnosis };

/** How to wait between tries. `fresh`: the key or role was never seen to work, so it may only need time to spread. */
export type Patience = { fresh: boolean; sleep: (milliseconds: number) => Promise<void> };

const transientMs = [400, 1_200];
// IAM is eventually consistent: a new key or role is usually seen everywhere within seconds.
const spreadingMs = [1_000, 3_000, 6_000];

/** The wait before the next try, in milliseconds, or null when there is no use in another. `attempts` counts those made. */
export function waitBeforeNext(diagnosis: Diagnosis, attempts: number, fresh: boolean): number | null {
  const waits = isTransient(diagnosis) ? transientMs : fresh && mayBeSpreading(diagnosis) ? spreadingMs : [];
  return waits[attempts - 1] ?? null;
}

/** AWS or the network gave no clear answer. */
export function isTransient(diagnosis: Diagnosis): boolean {
  return diagnosis.retry && (diagnosis.mustAct === 'aws' || diagnosis.mustAct === 'network');
}

/** Calls AWS until an answer is final; returns it with the number of attempts. */
export async function callPatiently<Value>(
  ask: () => Promise<AwsCallOutcome<Value>>,
  patience: Patience,
): Promise<AwsCallOutcome<Value> & { attempts: number }> {
  for (let attempts = 1; ; attempts += 1) {
    const asked = await ask();
    const wait = asked.ok ? null : waitBeforeNext(asked.diagnosis, attempts, patience.fresh);
    if (wait === null) return { ...asked, attempts };
    await patience.sleep(wait);
  }
}

function mayBeSpreading(diagnosis: Diagnosis): boolean {
  return diagnosis.cause === 'trust-refused' || diagnosis.cause === 'key-not-recognised';
}
