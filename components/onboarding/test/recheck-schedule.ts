import { needsOtherKey } from '@/components/onboarding/access/file-asked';
import type { RunFault } from '@/components/onboarding/test/run-checks';
import type { TabRun } from '@/components/onboarding/test/run-test';
import { type CheckName, checkNames } from '@/lib/domain/onboarding/connection-test';

const firstSeconds: readonly number[] = [5, 10, 20];
const laterSeconds = 30;
export const rechecksMax = 40;

/** How long to wait, after the last answer, before AWS is asked again; null once it was asked often enough. */
export function secondsBeforeRecheck(done: number): number | null {
  return done >= rechecksMax ? null : (firstSeconds[done] ?? laterSeconds);
}

/** The milliseconds that are left of the wait; a wait that ran out while the page was out of view is over at once. */
export function millisecondsLeft(done: number, lastAt: number, now: number): number | null {
  const seconds = secondsBeforeRecheck(done);
  return seconds === null ? null : Math.max(0, lastAt + seconds * 1_000 - now);
}

/** Whether a check can be made as often as one likes: it writes nothing. */
export function isRepeatable(name: CheckName): boolean {
  return checkNames.indexOf(name) < checkNames.indexOf('wrote');
}

/** The check that a fix in AWS may mend and a dry run can tell; null where the test did not end at one. */
export function checkToRepeat({ end, progress }: TabRun): CheckName | null {
  if (end?.kind !== 'failed' || !isRepeatable(end.check) || asksNobody.includes(end.check)) return null;
  const diagnosis = progress.checks.find(({ name }) => name === end.check)?.diagnosis ?? null;
  if (diagnosis?.mustAct !== 'customer' || needsOtherKey(diagnosis)) return null;
  return end.check;
}

/** Whether asking goes on after a refusal: a lost connection and a limit pass by themselves, as on a phone in another app. */
export function passesByItself({ kind }: Pick<RunFault, 'kind'>): boolean {
  return kind === 'offline' || kind === 'stopped' || kind === 'limited';
}

/** Judged from the text of the access: no change in AWS mends these. */
const asksNobody: readonly CheckName[] = ['read', 'account'];
