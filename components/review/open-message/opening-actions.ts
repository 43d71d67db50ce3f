import type { Check } from '@/lib/domain/onboarding/connection-test';
import type { RunFacts } from '@/lib/domain/sealing/sandbox-messages';
import type { Action } from '@/lib/wire/action';
import type { OpeningFault, TestFault } from '@/lib/wire/faults';
import type { ReadSealedInput, RecordOpeningInput } from '@/lib/wire/onboarding-inputs';
import type { StartTestRunInput } from '@/lib/wire/test-inputs';
import type { SealedForOpening } from '@/lib/wire/views';

/** What a page hands down to the surface that opens a sealed message. Reading it is audited by the server, each time. */
export type OpeningActions = {
  readSealed: Action<ReadSealedInput, SealedForOpening, OpeningFault>;
  recordOpening: Action<RecordOpeningInput, unknown, OpeningFault>;
  startTestRun: Action<StartTestRunInput, { run: RunFacts; checks: Check[] }, TestFault>;
};
