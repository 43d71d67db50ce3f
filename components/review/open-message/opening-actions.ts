import type { Action } from '@/components/forms/use-action';
import type { Check } from '@/lib/domain/onboarding/connection-test';
import type { RunFacts } from '@/lib/domain/sealing/sandbox-messages';
import type { SealedForOpening } from '@/lib/wire/views';

/** What a page hands down to the surface that opens a sealed message. Reading it is audited by the server, each time. */
export type OpeningActions = {
  readSealed: Action<{ submissionId: string; as: 'open' | 'download' }, SealedForOpening>;
  recordOpening: Action<{ submissionId: string; matched: boolean; contentHash?: string }, unknown>;
  startTestRun: Action<{ onboardingId: string; method: 'keys'; keyId: string }, { run: RunFacts; checks: Check[] }>;
};
