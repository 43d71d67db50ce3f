import 'server-only';
import { err, ok } from '@/lib/domain/result';
import { recordAudit } from '@/lib/server/audit/record-audit';
import { announceChange } from '@/lib/server/platform/live/announce-change';
import { settings } from '@/lib/server/platform/settings/settings';
import { auditedMessage } from '@/lib/server/submissions/audited-message';
import { saveContentHash } from '@/lib/server/submissions/save-content-hash';
import { verb } from '@/lib/server/verb';
import { requireStaff } from '@/lib/server/who';
import { recordOpeningInput } from '@/lib/wire/onboarding-inputs';

/**
 * Notes what the opening sandbox found: whether the facts inside equal the row's, and the content's hash, which every later opening must
 * repeat. Belongs to this person's own latest opening.
 */
export const recordOpening = verb({ by: requireStaff, input: recordOpeningInput }, async ({ tx, who, actor, input }) => {
  const { submissionId, matched, contentHash } = input;
  if (!settings().openInBrowser) return err({ kind: 'switched-off' });
  const opening = await tx.opening.findFirst({
    where: { submissionId, personId: who.personId, kind: 'opened' },
    orderBy: { at: 'desc' },
    include: { submission: { select: { onboarding: { select: { id: true, customerId: true } } } } },
  });
  if (opening === null) return err({ kind: 'not-found' });
  const { id: onboardingId, customerId } = opening.submission.onboarding;
  const known = (await auditedMessage(tx, { id: onboardingId, customerId }, submissionId)).contentHash;
  const same = matched && (known === null || contentHash === undefined || contentHash === known);
  await tx.opening.update({ where: { id: opening.id }, data: { matched: same } });
  if (contentHash !== undefined && same) await saveContentHash(tx, submissionId, contentHash);
  await announceChange(tx, { onboardingId, customerId });
  const action = same ? 'submission.matched' : 'submission.mismatched';
  const details = { submissionId, ...(contentHash === undefined ? {} : { contentHash }) };
  await recordAudit(tx, actor, action, onboardingId, { chain: { customerId }, details });
  return ok(undefined);
});
