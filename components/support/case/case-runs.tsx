import { RungLine } from '@/components/support/case/rung-line';
import { EmptyState } from '@/components/ui/empty-state';
import { Panel } from '@/components/ui/panel';
import { Time } from '@/components/ui/time';
import { rungsFor } from '@/lib/domain/ladder';
import type { TestRunView } from '@/lib/wire/views';
import { caseWords } from '@/messages/en/case';
import { fill } from '@/messages/fill';

const { runs: words } = caseWords;

/** The newest run's whole ladder, and the earlier runs folded below it. `runs` in any order. */
export function CaseRuns({ runs }: { runs: readonly TestRunView[] }) {
  const [newest, ...earlier] = [...runs].sort((one, other) => other.startedAt.localeCompare(one.startedAt));
  return (
    <Panel title={words.title}>
      {newest === undefined ? (
        <EmptyState title={words.none}>{caseWords.proof.none}</EmptyState>
      ) : (
        <>
          <Run run={newest} />
          {earlier.length > 0 && (
            <details className="mt-4 border-line border-t pt-3">
              <summary className="cursor-pointer text-muted">
                {earlier.length === 1 ? words.earlierOne : fill(words.earlier, { count: earlier.length })}
              </summary>
              <div className="flex flex-col gap-6 pt-3">
                {earlier.map((run) => (
                  <Run key={run.id} run={run} />
                ))}
              </div>
            </details>
          )}
        </>
      )}
    </Panel>
  );
}

function Run({ run }: { run: TestRunView }) {
  const last = new Map(run.rungs.map((rung) => [rung.name, rung]));
  return (
    <div>
      <p className="text-muted text-small">
        <Time at={run.startedAt} />, {fill(words.by, { by: run.startedBy })}
        {run.keyId !== null && (
          <>
            {' · '}
            <span className="font-mono">{run.keyId}</span>
          </>
        )}
      </p>
      <ol className="mt-1 divide-y divide-line">
        {rungsFor(run.method).map((name) => (
          <RungLine key={name} name={name} rung={last.get(name) ?? null} />
        ))}
      </ol>
    </div>
  );
}
