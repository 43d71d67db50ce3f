import 'server-only';
import { err, ok } from '@/lib/domain/result';
import { recordAudit } from '@/lib/server/audit/record-audit';
import { mailMembers } from '@/lib/server/onboarding/mail-members';
import { announceChange } from '@/lib/server/platform/live/announce-change';
import { settings } from '@/lib/server/platform/settings/settings';
import { sealedForOpening } from '@/lib/server/submissions/sealed-for-opening';
import { verb } from '@/lib/server/verb';
import { requireSteppedUpStaff } from '@/lib/server/who';
import { readSealedInput } from '@/lib/wire/onboarding-inputs';

/**
 * Gives staff, who have just proven that it is they, a sealed message and the facts to compare with what is inside: to open it outside
 * the portal, or in its page where the operator allows that. Each reading is an audit event and a mail to the customer.
 */
export const readSealedMessage = verb(
  {
    by: requireSteppedUpStaff,
    input: readSealedInput,
    limit: { name: 'read-sealed', max: 60, windowSeconds: 3_600, per: ({ who }) => who.personId },
  },
  async ({ tx, who, actor, input: { submissionId, as } }) => {
    if (as === 'open' && !settings().openInBrowser) return err({ kind: 'switched-off' });
    const sealed = await sealedForOpening(tx, submissionId);
    if (!sealed.ok) return sealed;
    const { onboarding, view } = sealed.value;
    const opening = await tx.opening.create({
      data: { submissionId, personId: who.personId, kind: as === 'open' ? 'opened' : 'downloaded' },
    });
    const at = opening.at.toISOString();
    if (as === 'open') await mailMembers(tx, onboarding, 'opened', { openedAt: at });
    else await mailMembers(tx, onboarding, 'given', { givenAt: at });
    await announceChange(tx, { onboardingId: onboarding.id, customerId: onboarding.customerId });
    const action = as === 'open' ? 'submission.opened' : 'submission.downloaded';
    const chain = { customerId: onboarding.customerId };
    await recordAudit(tx, actor, action, onboarding.id, { chain, details: { submissionId, openingId: opening.id } });
    return ok(view);
  },
);
