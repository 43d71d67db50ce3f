import 'server-only';
import { approvalDoubtsOf } from '@/lib/domain/onboarding/approval';
import { isSameAccess } from '@/lib/domain/onboarding/replacement';
import { err } from '@/lib/domain/result';
import { historyOf, subjectOfReplacement } from '@/lib/server/onboarding/history';
import { moveReplacement } from '@/lib/server/replacement/move-replacement';
import { accessOfRow, openReplacement } from '@/lib/server/replacement/open-replacement';
import { approvalFactsOf } from '@/lib/server/review/approval-facts-of';
import { audit, decidingStaff, onboardingVerb } from '@/lib/server/verb';
import { approveInput } from '@/lib/wire/onboarding-inputs';

/**
 * Staff took a new access over: the delivery service may use it from here on. The old one stays in use until records arrive by it, so
 * this has its effect at once and can be taken back until then. Refuses `unconfirmed` with the doubts that the person did not confirm,
 * and `same-access` where a key that was sealed by hand is found to be the one in use.
 */
export const acceptReplacement = onboardingVerb({ by: decidingStaff, input: approveInput }, async ({ tx, who, onboarding, input }) => {
  const replacement = await openReplacement(tx, onboarding.id);
  const accepted = await moveReplacement(tx, onboarding, {
    replacement,
    move: 'accept',
    by: 'microshare',
    keep: { acceptedBy: who.personId, reason: null },
    seenVersion: input.seenVersion,
  });
  if (!accepted.ok) return accepted;
  if (replacement === null) return err({ kind: 'no-replacement' });
  const [inUse, given] = [accessOfRow(onboarding), accessOfRow(replacement)];
  if (inUse !== null && given !== null && isSameAccess(inUse, given)) return err({ kind: 'same-access' });
  const { submissionId } = replacement;
  const openings = await tx.opening.findMany({ where: { submissionId: submissionId ?? '' }, orderBy: { at: 'asc' } });
  const approved = { subject: subjectOfReplacement(onboarding, replacement), submissionId };
  const doubts = approvalDoubtsOf(approvalFactsOf(approved, await historyOf(tx, onboarding.id), openings), new Date());
  const unconfirmed = doubts.filter((doubt) => input.confirmed?.includes(doubt) !== true);
  if (unconfirmed.length > 0) return err({ kind: 'unconfirmed', doubts: unconfirmed });
  return audit('replacement.accepted', { submissionId: submissionId ?? '', doubts });
});
