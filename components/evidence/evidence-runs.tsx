import type { ReactNode } from 'react';
import { readableCheck } from '@/components/evidence/readable-check';
import { classes } from '@/components/ui/classes';
import { LongValue } from '@/components/ui/long-value';
import { Panel } from '@/components/ui/panel';
import { Time } from '@/components/ui/time';
import { TimedText } from '@/components/ui/timed-text';
import type { EvidenceCheck, EvidenceRun } from '@/lib/domain/evidence/evidence';
import type { Method } from '@/lib/domain/onboarding/onboarding';
import type { ConnectionTestTexts } from '@/messages/en/connection-test';
import type { EvidenceTexts } from '@/messages/en/evidence';

type EvidenceRunsProps = { runs: readonly EvidenceRun[]; texts: EvidenceTexts; testTexts: ConnectionTestTexts };

/** Every check of every run, as the portal recorded it: who saw it, when, and under which request id AWS did. */
export function EvidenceRuns({ runs, texts, testTexts }: EvidenceRunsProps) {
  const { columns } = texts;
  return (
    <Panel title={texts.runs}>
      <div className="grid gap-6">
        {runs.map((run, at) => (
          <section aria-label={`${texts.runs} ${at + 1}`} key={run.id}>
            <table className="wrap-break-word w-full text-left text-small max-md:block">
              <caption className="pb-2 text-left font-semibold max-md:block">
                <TimedText at={run.startedAt} text={texts.run} />
                {run.sessionName !== null && (
                  <span className="block font-normal text-muted">
                    {texts.session}{' '}
                    <span className="font-mono">
                      <LongValue value={run.sessionName} />
                    </span>
                  </span>
                )}
              </caption>
              <thead className="max-md:hidden">
                <tr className="text-muted">
                  {[columns.check, columns.outcome, columns.observer, columns.at, columns.requestId].map((column) => (
                    <th className="pr-4 pb-1 align-top font-normal last:pr-0" key={column} scope="col">
                      {column}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody className="max-md:block">
                {run.checks.map((check, place) => (
                  <CheckRow check={check} key={`${place} ${check.name}`} method={run.method} testTexts={testTexts} texts={texts} />
                ))}
              </tbody>
            </table>
          </section>
        ))}
      </div>
    </Panel>
  );
}

type CheckRowProps = Omit<EvidenceRunsProps, 'runs'> & { check: EvidenceCheck; method: Method };

/** One check: a row, and on a narrow screen a block in which each value has its column's name before it. */
function CheckRow({ check, method, texts, testTexts }: CheckRowProps) {
  const { columns } = texts;
  const { name, outcome, observer } = readableCheck(check, method, { evidence: texts, connectionTest: testTexts });
  return (
    <tr className="align-top max-md:block max-md:border-line max-md:border-t max-md:py-2 md:*:pb-1">
      <th className="pr-4 font-normal max-md:block max-md:font-medium" scope="row">
        {name}
      </th>
      <Cell label={columns.outcome}>{check.code === null ? outcome : `${outcome} (${check.code})`}</Cell>
      <Cell label={columns.observer}>{observer}</Cell>
      <Cell label={columns.at} whole>
        <Time at={check.at} />
      </Cell>
      <Cell label={columns.requestId} whole>
        <span className="font-mono">
          <LongValue value={check.requestId ?? '–'} />
        </span>
      </Cell>
    </tr>
  );
}

/** `whole`: on one line where the screen is wide. On a narrow one a value stands beside its name, or below it where it is longer. */
function Cell({ label, whole = false, children }: { label: string; whole?: boolean; children: ReactNode }) {
  return (
    <td
      className={classes(
        'pr-4 last:pr-0 max-md:flex max-md:flex-wrap max-md:gap-x-2 max-md:py-0.5 max-md:pr-0',
        whole && 'lg:whitespace-nowrap print:whitespace-normal',
      )}
    >
      <span className="w-26 text-muted md:hidden">{label}</span>
      <span className="min-w-0">{children}</span>
    </td>
  );
}
