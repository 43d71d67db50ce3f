import { ConfirmCompany, type ConfirmCustomer } from '@/components/review/customers/confirm-company';
import { Notice, type Tone } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { textOfDuration } from '@/components/ui/text-of-duration';
import { Time } from '@/components/ui/time';
import { type Observer, requiredChecks } from '@/lib/domain/onboarding/connection-test';
import type { CaseView, TestRunView } from '@/lib/wire/views';
import { caseTexts } from '@/messages/en/case';
import { fill } from '@/messages/fill';

const { proof: texts, flags: flagTexts } = caseTexts;

type CaseProofProps = {
  view: CaseView;
  /** When the case was read, ISO; the age of the proof counts to it. */
  now: string;
  confirmCompany: ConfirmCustomer;
};

/** At first sight: is it proven, by which observer, how long ago, and what is odd. */
export function CaseProof({ view, now, confirmCompany }: CaseProofProps) {
  const { tone, sentence, at, run } = proofOf(view);
  const [before = '', after = ''] = sentence.split('{time}');
  return (
    <Panel title={texts.title}>
      <Notice tone={tone}>
        <p className="font-medium">
          {before}
          {at !== null && (
            <>
              <Time at={at} /> ({fill(texts.ago, { duration: textOfDuration(at, now) })})
            </>
          )}
          {after}
        </p>
        {run !== null && <p className="text-muted text-small">{observersOf(run)}</p>}
      </Notice>
      <h3 className="mt-4 font-semibold">{flagTexts['title']}</h3>
      {view.flags.length === 0 ? (
        <p className="text-muted">{flagTexts['none']}</p>
      ) : (
        <ul className="mt-2 flex flex-col gap-2">
          {view.flags.map((flag) => (
            <li key={flag}>
              <Notice tone="attention">
                {flagTexts[flag] ?? flag}
                {flag === 'unconfirmed-company' && (
                  <ConfirmCompany company={view.company} confirm={confirmCompany} customerId={view.customerId} />
                )}
              </Notice>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

type Proof = { tone: Tone; sentence: string; at: string | null; run: TestRunView | null };

function proofOf(view: CaseView): Proof {
  const untested = view.submission !== null && !view.submission.tested;
  if (untested) return { tone: 'attention', sentence: texts.untested, at: null, run: null };
  const run = view.lastRun;
  const last = run?.checks.at(-1);
  if (run === null || last === undefined) return { tone: 'waiting', sentence: texts.none, at: null, run: null };
  if (run.proven) return { tone: 'success', sentence: texts.proven, at: last.at, run };
  const required = requiredChecks(run.method);
  const outcomes = new Map(run.checks.map((check) => [check.name, check.outcome]));
  const passed = required.filter((name) => outcomes.get(name) === 'passed').length;
  return { tone: 'problem', sentence: fill(texts.partly, { passed, all: required.length }), at: last.at, run };
}

function observersOf(run: TestRunView): string {
  const observers = new Set<Observer>(run.checks.map((check) => check.observedBy));
  return [...observers]
    .map((observedBy) => {
      const names = run.checks.filter((check) => check.observedBy === observedBy).map((check) => check.name);
      return `${[...new Set(names)].join(', ')}: ${texts.observedBy[observedBy]}`;
    })
    .join(' · ');
}
