import { CheckLine } from '@/components/review/case/check-line';
import { EmptyState } from '@/components/ui/empty-state';
import { Panel } from '@/components/ui/panel';
import { Time } from '@/components/ui/time';
import { checksFor } from '@/lib/domain/onboarding/connection-test';
import type { TestRunView } from '@/lib/wire/views';
import { caseTexts } from '@/messages/en/case';
import { fill } from '@/messages/fill';

const { runs: texts } = caseTexts;

/** The newest run's whole connection test, and the earlier runs folded below it. `runs` in any order. */
export function CaseRuns({ runs }: { runs: readonly TestRunView[] }) {
  const [newest, ...earlier] = [...runs].sort((one, other) => other.startedAt.localeCompare(one.startedAt));
  return (
    <Panel title={texts.title}>
      {newest === undefined ? (
        <EmptyState title={texts.none}>{texts.noneLead}</EmptyState>
      ) : (
        <>
          <Run run={newest} />
          {earlier.length > 0 && (
            <details className="mt-4 border-line border-t pt-3">
              <summary className="cursor-pointer text-muted">
                {earlier.length === 1 ? texts.earlierOne : fill(texts.earlier, { count: earlier.length })}
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
  const last = new Map(run.checks.map((check) => [check.name, check]));
  return (
    <div>
      <p className="text-muted text-small">
        <Time at={run.startedAt} />, {fill(texts.by, { by: run.startedBy })}
        {run.keyId !== null && (
          <>
            {' · '}
            <span className="font-mono">{run.keyId}</span>
          </>
        )}
      </p>
      <ol className="mt-1 divide-y divide-line">
        {checksFor(run.method).map((name) => (
          <CheckLine key={name} method={run.method} name={name} check={last.get(name) ?? null} />
        ))}
      </ol>
    </div>
  );
}
