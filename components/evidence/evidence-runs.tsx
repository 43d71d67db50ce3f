import { readableCheck } from '@/components/evidence/readable-check';
import { Panel } from '@/components/ui/panel';
import { Time } from '@/components/ui/time';
import { TimedText } from '@/components/ui/timed-text';
import type { EvidenceRun } from '@/lib/domain/evidence/evidence';
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
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard
          <section aria-label={`${texts.runs} ${at + 1}`} className="overflow-x-auto" key={run.id} tabIndex={0}>
            <table className="wrap-normal w-full text-left text-small">
              <caption className="pb-2 text-left font-semibold">
                <TimedText at={run.startedAt} text={texts.run} />
                {run.sessionName !== null && (
                  <span className="block font-normal text-muted">
                    {texts.session} <span className="font-mono">{run.sessionName}</span>
                  </span>
                )}
              </caption>
              <thead>
                <tr className="text-muted">
                  {[columns.check, columns.outcome, columns.observer, columns.at, columns.requestId].map((column) => (
                    <th className="pr-4 pb-1 align-top font-normal last:pr-0" key={column} scope="col">
                      {column}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {run.checks.map((check, place) => {
                  const { name, outcome, observer } = readableCheck(check, run.method, { evidence: texts, connectionTest: testTexts });
                  return (
                    <tr className="align-top *:pb-1" key={`${place} ${check.name}`}>
                      <td className="pr-4">{name}</td>
                      <td className="pr-4">{check.code === null ? outcome : `${outcome} (${check.code})`}</td>
                      <td className="pr-4">{observer}</td>
                      <td className="pr-4 lg:whitespace-nowrap print:whitespace-normal">
                        <Time at={check.at} />
                      </td>
                      <td className="font-mono lg:whitespace-nowrap print:whitespace-normal">{check.requestId ?? '–'}</td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </section>
        ))}
      </div>
    </Panel>
  );
}
