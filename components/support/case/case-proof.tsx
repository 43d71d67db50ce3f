import { ConfirmCompany, type ConfirmCustomer } from '@/components/support/customers/confirm-company';
import { wordDuration } from '@/components/support/word-duration';
import { Notice, type Tone } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { Time } from '@/components/ui/time';
import { requiredRungs, type Witness } from '@/lib/domain/ladder';
import type { CaseView, TestRunView } from '@/lib/wire/views';
import { caseWords } from '@/messages/en/case';
import { fill } from '@/messages/fill';

const { proof: words, flags: flagWords } = caseWords;

type CaseProofProps = {
  view: CaseView;
  /** When the case was read, ISO; the age of the proof counts to it. */
  now: string;
  confirmCompany: ConfirmCustomer;
};

/** At first sight: is it proven, by which witness, how long ago, and what is odd. */
export function CaseProof({ view, now, confirmCompany }: CaseProofProps) {
  const { tone, sentence, at, run } = proofOf(view);
  const [before = '', after = ''] = sentence.split('{time}');
  return (
    <Panel title={words.title}>
      <Notice tone={tone}>
        <p className="font-medium">
          {before}
          {at !== null && (
            <>
              <Time at={at} /> ({fill(words.ago, { duration: wordDuration(at, now) })})
            </>
          )}
          {after}
        </p>
        {run !== null && <p className="text-muted text-small">{witnessesOf(run)}</p>}
      </Notice>
      <h3 className="mt-4 font-semibold">{flagWords['title']}</h3>
      {view.flags.length === 0 ? (
        <p className="text-muted">{flagWords['none']}</p>
      ) : (
        <ul className="mt-2 flex flex-col gap-2">
          {view.flags.map((flag) => (
            <li key={flag}>
              <Notice tone="attention">
                {flagWords[flag] ?? flag}
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
  const untested = view.handover !== null && !view.handover.tested;
  if (untested) return { tone: 'attention', sentence: words.untested, at: null, run: null };
  const run = view.lastRun;
  const last = run?.rungs.at(-1);
  if (run === null || last === undefined) return { tone: 'waiting', sentence: words.none, at: null, run: null };
  if (run.proven) return { tone: 'success', sentence: words.proven, at: last.at, run };
  const required = requiredRungs(run.method);
  const outcomes = new Map(run.rungs.map((rung) => [rung.name, rung.outcome]));
  const passed = required.filter((name) => outcomes.get(name) === 'passed').length;
  return { tone: 'problem', sentence: fill(words.partly, { passed, all: required.length }), at: last.at, run };
}

function witnessesOf(run: TestRunView): string {
  const witnesses = new Set<Witness>(run.rungs.map((rung) => rung.witness));
  return [...witnesses]
    .map((witness) => {
      const names = run.rungs.filter((rung) => rung.witness === witness).map((rung) => rung.name);
      return `${[...new Set(names)].join(', ')}: ${words.witness[witness]}`;
    })
    .join(' · ');
}
