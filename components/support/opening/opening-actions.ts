import type { Verb } from '@/components/acting/use-verb';
import type { Rung } from '@/lib/domain/ladder';
import type { RunFacts } from '@/lib/domain/room-messages';
import type { SealedForOpening } from '@/lib/wire/views';

/** What a page hands down to the surface that opens a sealed message. Reading it is audited by the server, each time. */
export type OpeningActions = {
  readSealed: Verb<{ handoverId: string; as: 'open' | 'download' }, SealedForOpening>;
  recordOpening: Verb<{ handoverId: string; matched: boolean; contentHash?: string }, unknown>;
  startTestRun: Verb<{ onboardingId: string; method: 'keys'; keyId: string }, { run: RunFacts; rungs: Rung[] }>;
};
