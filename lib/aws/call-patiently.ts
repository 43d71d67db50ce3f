import type { AwsCallOutcome } from '@/lib/aws/read-answer';
import type { Diagnosis } from '@/lib/domain/aws/cause';
import { passesByItself } from '@/lib/domain/aws/network-fault';

/** How to wait between tries. `fresh`: the key or role was never seen to work, so it may only need time to spread. */
export type Patience = { fresh: boolean; sleep: (milliseconds: number) => Promise<unknown> };

const transientMs = [400, 1_200];
// IAM is eventually consistent: a new key or role is usually seen everywhere within seconds.
const spreadingMs = [1_000, 3_000, 6_000];

/** The wait before the next try, in milliseconds, or null when there is no use in another. `attempts` counts those made. */
export function waitBeforeNext(diagnosis: Diagnosis, attempts: number, fresh: boolean): number | null {
  const waits = mayPassByItself(diagnosis) ? transientMs : fresh && mayBeSpreading(diagnosis) ? spreadingMs : [];
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

/** A certificate that does not fit, or a page that asks somebody to sign in, is the same a second later. */
function mayPassByItself(diagnosis: Diagnosis): boolean {
  const { why = '', httpStatus = '' } = diagnosis.values;
  return isTransient(diagnosis) && passesByItself(why) && !(why === 'not-aws' && ['407', '511'].includes(httpStatus));
}

function mayBeSpreading(diagnosis: Diagnosis): boolean {
  return diagnosis.cause === 'trust-refused' || diagnosis.cause === 'key-not-recognised';
}
