import { CopyButton } from '@/components/ui/copy-button';
import { Mark, type MarkKind } from '@/components/ui/mark';
import { Time } from '@/components/ui/time';
import type { Rung, RungName, RungOutcome } from '@/lib/domain/ladder';
import { caseWords } from '@/messages/en/case';
import { wordDiagnosis } from '@/messages/en/diagnosis';
import { ladder } from '@/messages/en/ladder';
import { fill } from '@/messages/fill';

const marks: Record<RungOutcome, MarkKind> = { passed: 'tick', failed: 'cross', skipped: 'dash', inconclusive: 'attention' };

/** One rung of a run: closed it says outcome, name and time; open, who saw it and AWS's own words. */
export function RungLine({ name, rung }: { name: RungName; rung: Rung | null }) {
  if (rung === null) {
    return (
      <li className="flex items-center gap-3 py-2 text-muted">
        <Mark kind="waiting" />
        <span>{ladder.rungs[name].name}</span>
        <span className="ml-auto text-small">{caseWords.runs.notRun}</span>
      </li>
    );
  }
  return (
    <li>
      <details className="group" open={rung.outcome === 'failed'}>
        <summary className="flex cursor-pointer items-center gap-3 rounded-control py-2 hover:bg-sunken">
          <Mark {...markOf(rung)} />
          <span className="font-medium">{ladder.rungs[name].name}</span>
          <Time at={rung.at} className="ml-auto text-right text-muted text-small" form="clock" />
        </summary>
        <div className="flex flex-col gap-2 pb-3 pl-7 text-small">
          <p className="text-muted">
            {caseWords.proof.witness[rung.witness]}
            {rung.attempts > 1 && ` · ${fill(caseWords.runs.attempts, { count: rung.attempts })}`}
          </p>
          {rung.diagnosis !== null && <DiagnosisLines rung={rung} />}
          <ProofValues proof={rung.proof} />
          {rung.answer !== null && <AnswerLines answer={rung.answer} />}
        </div>
      </details>
    </li>
  );
}

// A stream without encryption works: it is something to look at, not a failure.
function markOf(rung: Rung): { kind: MarkKind; label: string } {
  if (rung.diagnosis?.cause === 'stream_not_encrypted') return { kind: 'attention', label: ladder.outcomes.unencrypted };
  return { kind: marks[rung.outcome], label: ladder.outcomes[rung.outcome] };
}

function DiagnosisLines({ rung }: { rung: Rung }) {
  if (rung.diagnosis === null) return null;
  const { saw, means, do: steps } = wordDiagnosis(rung.diagnosis);
  return (
    <div>
      <p className="text-muted">{caseWords.runs.customerReads}</p>
      <p className="font-semibold">{saw}</p>
      <p>{means}</p>
      <ol className="mt-1 list-decimal pl-5">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </div>
  );
}

function ProofValues({ proof }: { proof: Rung['proof'] }) {
  const entries = Object.entries(proof);
  if (entries.length === 0) return null;
  return (
    <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[9rem_1fr]">
      {entries.map(([field, value]) => (
        <div className="contents" key={field}>
          <dt className="text-muted">{ladder.values[field] ?? field}</dt>
          <dd className="min-w-0 font-mono">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function AnswerLines({ answer }: { answer: NonNullable<Rung['answer']> }) {
  return (
    <div className="rounded-control border border-line bg-sunken px-3 py-2">
      <p className="text-muted">
        {caseWords.runs.answered}: {answer.operation}, HTTP {answer.httpStatus ?? '–'},{' '}
        {fill(ladder.milliseconds, { count: answer.latencyMs })}
      </p>
      {(answer.code !== null || answer.message !== null) && (
        <p className="font-mono">{[answer.code, answer.message].filter((part) => part !== null).join(': ')}</p>
      )}
      {answer.requestId !== null && (
        <p className="mt-1 flex flex-wrap items-center gap-2">
          <span className="text-muted">{caseWords.runs.request}</span>
          <span className="font-mono">{answer.requestId}</span>
          <CopyButton name={caseWords.runs.request} text={answer.requestId} />
        </p>
      )}
    </div>
  );
}
