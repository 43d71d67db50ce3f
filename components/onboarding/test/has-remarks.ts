import { markOfCheck } from '@/components/onboarding/test/mark-of-check';
import type { TabRun } from '@/components/onboarding/test/run-test';

/** Whether a test of this tab passed although a check that is not required did not: something to look at before sealing. */
export function hasRemarks(tabRun: TabRun | null): boolean {
  if (tabRun?.end?.kind !== 'passed') return false;
  return tabRun.progress.checks.some((check) => ['cross', 'attention'].includes(markOfCheck(check).kind));
}
