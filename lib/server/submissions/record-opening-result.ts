import 'server-only';
import { sameIdentity } from '@/lib/domain/onboarding/same-identity';
import { err, ok, type Result } from '@/lib/domain/result';
import { comparedFields } from '@/lib/domain/sealing/compare-facts';
import { openingFactsOf } from '@/lib/domain/sealing/facts-file';
import type { OpeningResult } from '@/lib/domain/sealing/opening-result';
import { recordAudit } from '@/lib/server/audit/record-audit';
import { judgeReportedTest, type ReportedTestFault, recordReportedTest } from '@/lib/server/connection-test/record-reported-test';
import { historyOf } from '@/lib/server/onboarding/history';
import { mailMembers } from '@/lib/server/onboarding/mail-members';
import { announceChange } from '@/lib/server/platform/live/announce-change';
import { saveContentHash } from '@/lib/server/submissions/save-content-hash';
import { type StoredSealed, sealedForOpening } from '@/lib/server/submissions/sealed-for-opening';
import { verb } from '@/lib/server/verb';
import { requireStaff } from '@/lib/server/who';
import { openingResultInput } from '@/lib/wire/onboarding-inputs';

/**
 * Takes what staff found when they opened a message outside the portal: which facts were equal, the content's hash, which every later
 * opening must repeat, and the connection test with its key, all observed by staff. The customer is mailed that it was opened. Answers
 * whether every fact was equal, and whether AWS named the identity of the customer's own test.
 *
 * Refuses `not-given` where this person did not get the message here, `other-message` where the result is about another one,
 * `other-facts` where other facts were compared than the portal knows.
 */
export const recordOpeningResult = verb(
  {
    by: requireStaff,
    input: openingResultInput,
    limit: { name: 'opening-result', max: 60, windowSeconds: 3_600, per: ({ who }) => who.personId },
  },
  async ({ tx, who, actor, input: { submissionId, result } }) => {
    const sealed = await sealedForOpening(tx, submissionId);
    if (!sealed.ok) return sealed;
    const given = await tx.opening.findFirst({ where: { submissionId, personId: who.personId, kind: 'downloaded' } });
    if (given === null) return err({ kind: 'not-given' });
    const judged = judge(result, sealed.value);
    if (!judged.ok) return judged;
    const { onboarding, replacementId } = sealed.value;
    const { equal, tested } = judged.value;
    const { runs } = await historyOf(tx, onboarding.id);
    const own = runs.filter(({ stored }) => stored.replacementId === replacementId);
    const first = own.find(({ checks }) => checks.some(({ name, outcome }) => name === 'identity' && outcome === 'passed'));
    const identity = sameIdentity(first?.checks ?? [], tested?.test.checks ?? []);
    const opening = await tx.opening.create({ data: { submissionId, personId: who.personId, kind: 'outside', matched: equal } });
    if (equal) await saveContentHash(tx, submissionId, result.contentHash);
    const { contentHash, tool } = result;
    const chain = { customerId: onboarding.customerId };
    const details = { submissionId, openingId: opening.id, contentHash, tool, observedBy: 'staff' };
    await recordAudit(tx, actor, equal ? 'submission.matched' : 'submission.mismatched', onboarding.id, { chain, details });
    if (tested !== null) await recordReportedTest(tx, actor, { onboarding, replacementId, ...tested });
    await mailMembers(tx, onboarding, 'opened', { openedAt: opening.at.toISOString() });
    await announceChange(tx, { onboardingId: onboarding.id, customerId: onboarding.customerId });
    return ok({ equal, identity });
  },
);

type Tested = { keyId: string; test: NonNullable<OpeningResult['test']> };
type ResultFault = { kind: 'other-message' | 'other-facts' } | ReportedTestFault;

/** Whether the result is about the stored message, compared every fact that the portal knows, and found them equal. */
function judge(result: OpeningResult, sealed: StoredSealed): Result<{ equal: boolean; tested: Tested | null }, ResultFault> {
  const { facts } = sealed.view;
  const { submissionId, onboardingId, contentHash } = facts;
  if (result.submissionId !== submissionId || result.onboardingId !== onboardingId) return err({ kind: 'other-message' });
  const allEqual = result.facts.every(({ equal }) => equal);
  if (allEqual && result.sha256 !== facts.sha256) return err({ kind: 'other-message' });
  // A content hash that became known since the facts were given out is compared here.
  const due = comparedFields(openingFactsOf(facts)).filter((field) => field !== 'contentHash');
  const compared = result.facts.map(({ field }) => field);
  if (due.some((field) => !compared.includes(field))) return err({ kind: 'other-facts' });
  if (facts.keyId !== null && allEqual && result.keyId !== facts.keyId) return err({ kind: 'other-facts' });
  const equal = allEqual && (contentHash === null || contentHash === result.contentHash);
  const { keyId, test } = result;
  if (!equal || keyId === null || test === null) return ok({ equal, tested: null });
  const testable = judgeReportedTest({ ...sealed, test });
  return testable.ok ? ok({ equal, tested: { keyId, test } }) : testable;
}
