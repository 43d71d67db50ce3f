import 'server-only';
import { err, ok } from '@/lib/domain/result';
import { recordAudit } from '@/lib/server/audit/record-audit';
import { announceChange } from '@/lib/server/platform/live/announce-change';
import { sealedForOpening } from '@/lib/server/submissions/sealed-for-opening';
import { verb } from '@/lib/server/verb';
import { requireSteppedUpStaff } from '@/lib/server/who';
import { readOlderInput } from '@/lib/wire/onboarding-inputs';

/**
 * Gives staff, who have just proven that it is they, a message that is sealed to older keys, to be sealed again in their sandbox. It is no
 * opening, since nobody is shown what is inside, but an audit event that the customer sees. Only older messages can be had this way.
 */
export const readOlderSealed = verb(
  {
    by: requireSteppedUpStaff,
    input: readOlderInput,
    limit: { name: 'read-older', max: 1_200, windowSeconds: 3_600, per: ({ who }) => who.personId },
  },
  async ({ tx, actor, input: { submissionId } }) => {
    const sealed = await sealedForOpening(tx, submissionId);
    if (!sealed.ok) return sealed;
    const { onboarding, isCurrent, view } = sealed.value;
    if (isCurrent) return err({ kind: 'not-older' });
    const { id: onboardingId, customerId } = onboarding;
    await announceChange(tx, { onboardingId, customerId });
    await recordAudit(tx, actor, 'submission.reseal-read', onboardingId, { chain: { customerId }, details: { submissionId } });
    return ok(view);
  },
);
