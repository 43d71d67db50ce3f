'use client';

import type { Climbed } from '@/components/onboarding/desk/desk';
import { RungRow } from '@/components/onboarding/ladder/rung-row';
import type { TestSubject } from '@/components/onboarding/ladder/test-subject';
import { useJourneyWords } from '@/components/onboarding/words';
import { type Rung, type RungName, requiredRungs, rungsFor } from '@/lib/domain/ladder';
import type { Method } from '@/lib/domain/onboarding';

type LadderListProps = {
  method: Method;
  rungs: readonly Rung[];
  climbed: Climbed | null;
  view: TestSubject;
  /** Runs again from a rung; null while nothing can be run. */
  onFrom: ((from: RungName) => void) | null;
};

/** The ladder from top to bottom: what is known of each rung, the first failed one opened. */
export function LadderList({ method, rungs, climbed, view, onFrom }: LadderListProps) {
  const { ladder: words } = useJourneyWords();
  const latest = new Map(rungs.map((rung) => [rung.name, rung]));
  const required = requiredRungs(method);
  const shown = rungsFor(method).filter((name) => isShown(name, latest, climbed));
  const firstFailed = shown.find((name) => {
    const outcome = latest.get(name)?.outcome;
    return outcome === 'failed' || outcome === 'inconclusive';
  });
  return (
    <ol aria-label={words.title} className="rounded-panel border border-line bg-surface">
      {shown.map((name) => (
        <RungRow
          key={name}
          method={method}
          name={name}
          now={climbed?.progress.now === name}
          onFrom={onFrom}
          opened={name === firstFailed && climbed?.progress.now !== name}
          optional={!required.includes(name)}
          rungs={rungs}
          rung={latest.get(name) ?? null}
          view={view}
        />
      ))}
    </ol>
  );
}

// The opt-in rungs show once they were asked for.
function isShown(name: RungName, latest: Map<RungName, Rung>, climbed: Climbed | null): boolean {
  if (name !== 'only-that' && name !== 'received') return true;
  return latest.has(name) || climbed?.progress.now === name;
}
