import type { Diagnosis } from '@/lib/domain/aws/cause';
import type { WatchSource } from '@/lib/domain/deliveries/watch';
import { type Check, connectionTest } from '@/lib/domain/onboarding/connection-test';

/** Whether a scheduled check ends with the dry run or writes a test record as well, which is the owners' choice. */
export type ScheduledCheck = 'writing' | 'without-writing';

type Finding = { by: Exclude<WatchSource, 'reports'>; diagnosis: Diagnosis | null };

/**
 * What the checks of a scheduled round say about an access in use; null where AWS said neither yes nor no. A test record that arrived, or
 * that AWS refused, counts as a record does; what failed before it is what a dry run finds.
 */
export function scheduledFinding(checks: readonly Check[], write: ScheduledCheck): Finding | null {
  const failed = checks.find(({ name, outcome }) => outcome !== 'passed' && typeof connectionTest[name].required === 'object');
  if (failed === undefined) return { by: write === 'writing' ? 'heartbeat' : 'watch', diagnosis: null };
  if (failed.diagnosis === null) return null;
  return { by: failed.name === 'wrote' ? 'heartbeat' : 'watch', diagnosis: failed.diagnosis };
}
