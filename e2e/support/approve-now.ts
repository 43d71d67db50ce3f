import type { FakeBrowser } from '@/e2e/support/fake-browser';
import { must } from '@/e2e/support/onboarding-fixture';
import { approvalDoubts } from '@/lib/domain/onboarding/approval';
import { approve } from '@/lib/server/review/approve';
import { effectApproval } from '@/lib/server/review/effect-approval';
import { readCase } from '@/lib/server/review/read-case';
import type { CaseView } from '@/lib/wire/views';

/** Approves with every doubt confirmed, and lets the time pass in which it could be taken back. */
export async function approveNow(staff: FakeBrowser, onboardingId: string, seenVersion: number): Promise<CaseView> {
  const given = must(await staff.run(() => approve({ onboardingId, seenVersion, confirmed: [...approvalDoubts] })));
  await effectApproval(onboardingId, new Date(given.approval?.effectiveAt ?? 0));
  return staff.run(() => readCase(onboardingId));
}
