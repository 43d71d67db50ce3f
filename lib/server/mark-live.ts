import 'server-only';
import { Prisma } from '@/generated/prisma/client';
import { err, type Result } from '@/lib/domain/result';
import { recordAudit } from '@/lib/server/audit/record-audit';
import { env } from '@/lib/server/env';
import { changeOnboarding } from '@/lib/server/onboardings/change-onboarding';
import { decide } from '@/lib/server/onboardings/decide';
import { mailMembers } from '@/lib/server/onboardings/mail-members';
import { namesOf } from '@/lib/server/onboardings/names-of';
import type { VerbFault } from '@/lib/server/onboardings/verb-fault';
import { requireStaff } from '@/lib/server/who';
import { markLiveInput } from '@/lib/wire/onboarding-inputs';
import { parseInput } from '@/lib/wire/parse-input';
import type { CaseView } from '@/lib/wire/views';

/** `four-eyes`: two people must agree, and this one approved it. */
export type MarkLiveFault = VerbFault | { kind: 'in-the-future' } | { kind: 'four-eyes'; by: string };

/** The first real record reached the stream; from its date the sealed message's retention runs. */
export async function markLive(input: unknown): Promise<Result<CaseView, MarkLiveFault>> {
  const staff = await requireStaff();
  const wish = parseInput(markLiveInput, input);
  if (!wish.ok) return wish;
  const { onboardingId, seenVersion, firstRecordAt } = wish.value;
  const liveSince = new Date(firstRecordAt);
  // A minute of grace, since the date comes from the reader's own clock.
  if (liveSince.getTime() > Date.now() + 60_000) return err({ kind: 'in-the-future' });
  return decide<MarkLiveFault>(staff, onboardingId, async ({ tx, actor, onboarding }) => {
    if (env().fourEyes && onboarding.approvedBy === staff.personId) {
      const names = await namesOf(tx, [staff.personId]);
      return err({ kind: 'four-eyes', by: names(staff.personId).name });
    }
    const changed = await changeOnboarding(tx, onboarding, { status: 'live', liveSince, degradedDiagnosis: Prisma.DbNull }, seenVersion);
    if (!changed.ok) return changed;
    await mailMembers(tx, onboarding, 'live', { firstRecordAt });
    const { customerId } = onboarding;
    await recordAudit(tx, actor, 'onboarding.live', onboardingId, { chain: { customerId }, details: { firstRecordAt } });
    return changed;
  });
}
