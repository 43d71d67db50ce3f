import type { Diagnosis } from '@/lib/domain/cause';
import type { AwsAnswer } from '@/lib/domain/ladder';

/** One call to AWS: what it gave, or AWS's no with what it means. */
export type Asked<Value> = { ok: true; value: Value; answer: AwsAnswer } | { ok: false; answer: AwsAnswer; diagnosis: Diagnosis };

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
  return diagnosis.retry && (diagnosis.actor === 'aws' || diagnosis.actor === 'network');
}

/** Asks until there is an answer worth having; tells how often it asked. */
export async function askPatiently<Value>(
  ask: () => Promise<Asked<Value>>,
  patience: Patience,
): Promise<Asked<Value> & { attempts: number }> {
  for (let attempts = 1; ; attempts += 1) {
    const asked = await ask();
    const wait = asked.ok ? null : waitBeforeNext(asked.diagnosis, attempts, patience.fresh);
    if (wait === null) return { ...asked, attempts };
    await patience.sleep(wait);
  }
}

function mayBeSpreading(diagnosis: Diagnosis): boolean {
  return diagnosis.cause === 'trust_refused' || diagnosis.cause === 'key_not_recognised';
}
