import { comparedFields } from '@/lib/domain/sealing/compare-facts';
import { type FactsFile, openingFactsOf } from '@/lib/domain/sealing/facts-file';
import { type OpeningResult, resultFormat } from '@/lib/domain/sealing/opening-result';

/** What either tool would write about a message that has these facts, every one equal. */
export function resultOf(facts: FactsFile, change: Partial<OpeningResult> = {}): OpeningResult {
  return {
    format: resultFormat,
    version: 1,
    tool: 'portal-open',
    openedAt: new Date().toISOString(),
    submissionId: facts.submissionId,
    onboardingId: facts.onboardingId,
    sha256: facts.sha256,
    contentHash: facts.contentHash ?? 'c'.repeat(64),
    keyId: facts.keyId,
    facts: comparedFields(openingFactsOf(facts)).map((field) => ({ field, equal: true })),
    test: null,
    ...change,
  };
}
