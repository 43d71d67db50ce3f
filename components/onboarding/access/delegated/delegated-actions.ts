import type { TestActions } from '@/components/onboarding/onboarding-actions';
import type { SaidFault } from '@/components/onboarding/run-action';
import type { Result } from '@/lib/domain/result';

export type OfferInput =
  | { linkId: string; method: 'role'; roleArn: string; testRunId: string | null }
  | { linkId: string; method: 'keys'; keyId: string; testRunId: string; armored: string; sealedAt: string };

/** What the delegated page asks of the server. */
export type DelegatedActions = TestActions & { offerAccess: (input: OfferInput) => Promise<Result<void, SaidFault>> };
