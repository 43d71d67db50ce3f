import { signaturesMax } from '@/lib/domain/sealing/sandbox-lifetime';
import type { RunFacts, StreamFacts } from '@/lib/domain/sealing/sandbox-messages';

/**
 * What one sandbox works for. The first onboarding and stream (region, account, name) that anything is signed or sealed for are its only
 * ones; a run keeps the code and the time that it was first signed with. So a changed page cannot have the key sign for another stream.
 */
export type Bounds = {
  /** The field that differs from what is bound, or null. */
  bind: (facts: { onboardingId: string; stream: StreamFacts; run?: RunFacts }) => string | null;
  /** Counts a signature of this run; false where no more are made. */
  countSignature: (runId: string) => boolean;
  hasSigned: (runId: string) => boolean;
  /** The access that was tested is gone; onboarding, stream, runs' facts and the count stay. */
  forgetTested: () => void;
};

export function startBounds(): Bounds {
  let bound: { onboardingId: string; stream: StreamFacts } | null = null;
  const runs = new Map<string, RunFacts>();
  const tested = new Set<string>();
  let signatures = 0;
  return {
    bind: ({ onboardingId, stream, run }) => {
      const { region, accountId, streamName } = stream;
      bound ??= { onboardingId, stream: { region, accountId, streamName } };
      if (bound.onboardingId !== onboardingId) return 'onboardingId';
      if (bound.stream.region !== region) return 'region';
      if (bound.stream.accountId !== accountId) return 'accountId';
      if (bound.stream.streamName !== streamName) return 'streamName';
      return run === undefined ? null : bindRun(run);
    },
    countSignature: (runId) => {
      if (signatures === signaturesMax) return false;
      signatures += 1;
      tested.add(runId);
      return true;
    },
    hasSigned: (runId) => tested.has(runId),
    forgetTested: () => tested.clear(),
  };

  function bindRun({ id, code, startedAt }: RunFacts): string | null {
    const first = runs.get(id);
    if (first === undefined) runs.set(id, { id, code, startedAt });
    return first === undefined || (first.code === code && first.startedAt === startedAt) ? null : 'run';
  }
}
