import { markOfCheck } from '@/components/onboarding/test/mark-of-check';
import type { TabRun } from '@/components/onboarding/test/run-test';
import type { CheckName } from '@/lib/domain/onboarding/connection-test';

/** The checks of a passed test that are not required and did not pass: something to look at before sealing. */
export function remarkedChecks(tabRun: TabRun | null): CheckName[] {
  if (tabRun?.end?.kind !== 'passed') return [];
  return tabRun.progress.checks.filter((check) => ['cross', 'attention'].includes(markOfCheck(check).kind)).map(({ name }) => name);
}
