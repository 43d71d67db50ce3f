import type { Check } from '@/lib/domain/onboarding/connection-test';
import type { FactsFile } from '@/lib/domain/sealing/facts-file';
import type { Match, OpeningField } from '@/lib/domain/sealing/opening-sandbox-messages';
import type { SealedAccess } from '@/lib/domain/sealing/sealed-access';

/**
 * What an opening outside the portal found, without a secret: staff upload it on the case. The message and its content are named by their
 * SHA-256, the facts by whether they were equal, and a key by its id.
 */
export type OpeningResult = {
  format: typeof resultFormat;
  version: 1;
  tool: OpeningTool;
  openedAt: string;
  submissionId: string;
  onboardingId: string;
  sha256: string;
  contentHash: string;
  keyId: string | null;
  facts: { field: OpeningField; equal: boolean }[];
  /** The connection test with the opened key, where it was run. */
  test: { startedAt: string; checks: ReportedCheck[] } | null;
};

/** A check as staff's machine reports it; who must act on a diagnosis, and who observed it, the portal adds by itself. */
export type ReportedCheck = Omit<Check, 'observedBy' | 'diagnosis'> & {
  diagnosis: Pick<NonNullable<Check['diagnosis']>, 'cause' | 'values'> | null;
};

export const openingTools = ['portal-open', 'open-sealed-script', 'open-sealed-page'] as const;
export type OpeningTool = (typeof openingTools)[number];

export const resultFormat = 'result-of-opening';

type Opening = { tool: OpeningTool; sealed: SealedAccess; matches: readonly Match[]; sha256: string; contentHash: string };

/** The result of an opening, at `now`. */
export function openingResultOf(facts: FactsFile, { tool, sealed, matches, sha256, contentHash }: Opening, now: Date): OpeningResult {
  return {
    format: resultFormat,
    version: 1,
    tool,
    openedAt: now.toISOString(),
    submissionId: facts.submissionId,
    onboardingId: facts.onboardingId,
    sha256,
    contentHash,
    keyId: sealed.access.kind === 'keys' ? sealed.access.accessKeyId : null,
    facts: matches.map(({ field, same }) => ({ field, equal: same })),
    test: null,
  };
}

export function writeOpeningResult(result: OpeningResult): string {
  return `${JSON.stringify(result, null, 2)}\n`;
}
