import { markOfCheck } from '@/components/onboarding/test/mark-of-check';
import { staffCheckName } from '@/components/review/case/staff-check-name';
import { CopyButton } from '@/components/ui/copy-button';
import { LongValue } from '@/components/ui/long-value';
import { Mark } from '@/components/ui/mark';
import { Time } from '@/components/ui/time';
import type { Check, CheckName } from '@/lib/domain/onboarding/connection-test';
import type { Method } from '@/lib/domain/onboarding/onboarding';
import { whoAnswered } from '@/lib/domain/onboarding/who-answered';
import { caseTexts } from '@/messages/en/case';
import { connectionTest } from '@/messages/en/connection-test';
import { textOfDiagnosis } from '@/messages/en/diagnosis';
import { fill } from '@/messages/fill';
import { textOfProof } from '@/messages/text-of-proof';

/** One check of a run: closed, its outcome, name and time; open, who observed it and AWS's own words. */
export function CheckLine({ name, method, check }: { name: CheckName; method: Method; check: Check | null }) {
  if (check === null) {
    return (
      <li className="flex items-center gap-3 py-2 text-muted">
        <Mark kind="waiting" />
        <span>{staffCheckName(name, method)}</span>
        <span className="ml-auto whitespace-nowrap text-small">{caseTexts.runs.notRun}</span>
      </li>
    );
  }
  const mark = markOfCheck(check);
  return (
    <li>
      <details className="group" open={check.outcome === 'failed'}>
        <summary className="flex cursor-pointer items-center gap-3 rounded-control py-2 hover:bg-sunken">
          <Mark kind={mark.kind} label={connectionTest.outcomes[mark.outcome]} />
          <span className="font-medium">{staffCheckName(name, method)}</span>
          <Time at={check.at} className="ml-auto text-right text-muted text-small" form="clock" />
        </summary>
        <div className="flex flex-col gap-2 pb-3 pl-7 text-small">
          <p className="text-muted">
            {caseTexts.proof.observedBy[check.observedBy]}
            {check.attempts > 1 && ` · ${fill(caseTexts.runs.attempts, { count: check.attempts })}`}
          </p>
          {check.diagnosis !== null && <DiagnosisLines check={check} />}
          <ProofValues proof={check.proof} />
          {check.answer !== null && <AnswerLines answer={check.answer} check={check} />}
        </div>
      </details>
    </li>
  );
}

function DiagnosisLines({ check }: { check: Check }) {
  if (check.diagnosis === null) return null;
  const { saw, means, do: steps } = textOfDiagnosis(check.diagnosis);
  return (
    <div>
      <p className="text-muted">{caseTexts.runs.customerReads}</p>
      <p className="font-semibold">
        <LongValue value={saw} />
      </p>
      <p>
        <LongValue value={means} />
      </p>
      <ol className="mt-1 list-decimal pl-5">
        {steps.map((step) => (
          <li key={step}>
            <LongValue value={step} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function ProofValues({ proof }: { proof: Check['proof'] }) {
  const entries = Object.entries(proof);
  if (entries.length === 0) return null;
  return (
    <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[9rem_1fr]">
      {entries.map(([field, value]) => (
        <div className="contents" key={field}>
          <dt className="text-muted">{connectionTest.values[field] ?? field}</dt>
          <dd className="min-w-0 font-mono">
            <LongValue value={textOfProof(connectionTest, field, value)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function AnswerLines({ answer, check }: { answer: NonNullable<Check['answer']>; check: Check }) {
  return (
    <div className="rounded-control border border-line bg-sunken px-3 py-2">
      <p className="text-muted">
        {caseTexts.runs[whoAnswered(check)]}: {answer.operation}, HTTP {answer.httpStatus ?? '–'},{' '}
        {fill(connectionTest.milliseconds, { count: answer.latencyMs })}
      </p>
      {(answer.code !== null || answer.message !== null) && (
        <p className="font-mono">
          <bdi>
            <LongValue value={[answer.code, answer.message].filter((part) => part !== null).join(': ')} />
          </bdi>
        </p>
      )}
      {answer.requestId !== null && (
        <p className="mt-1 flex flex-wrap items-center gap-2">
          <span className="text-muted">{caseTexts.runs.request}</span>
          <span className="min-w-0 font-mono">
            <LongValue value={answer.requestId} />
          </span>
          <CopyButton name={caseTexts.runs.request} text={answer.requestId} />
        </p>
      )}
    </div>
  );
}
