'use client';

import { useEffect, useState } from 'react';
import { RungFix } from '@/components/onboarding/ladder/rung-fix';
import type { TestSubject } from '@/components/onboarding/ladder/test-subject';
import { useJourneyWords } from '@/components/onboarding/words';
import { Button } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { FactList } from '@/components/ui/fact-list';
import { Mark, type MarkKind } from '@/components/ui/mark';
import { Time } from '@/components/ui/time';
import type { Rung, RungName } from '@/lib/domain/ladder';
import type { Method } from '@/lib/domain/onboarding';
import { fill } from '@/messages/fill';

type RungRowProps = {
  name: RungName;
  rung: Rung | null;
  /** All that is known, for the values of a fix. */
  rungs: readonly Rung[];
  method: Method;
  now: boolean;
  optional: boolean;
  /** Opens by itself: the first rung that failed. */
  opened: boolean;
  view: TestSubject;
  onFrom: ((from: RungName) => void) | null;
};

/** One rung: mark, plain name, time; opened it tells what it proves, who saw it, AWS's own words, and what to do. */
export function RungRow({ name, rung, rungs, method, now, optional, opened, view, onFrom }: RungRowProps) {
  const { ladder: words } = useJourneyWords();
  const [open, setOpen] = useState(opened);
  useEffect(() => setOpen(opened), [opened]);
  const advised = rung?.diagnosis?.cause === 'stream_not_encrypted';
  const kind = advised && !now ? 'attention' : markOf(rung, now);
  const outcome = now ? 'turning' : advised ? 'unencrypted' : (rung?.outcome ?? 'waiting');
  return (
    <li className="border-line border-b last:border-b-0">
      <button
        aria-expanded={open}
        className="flex min-h-12 w-full items-center gap-3 px-4 py-2 text-left hover:bg-sunken sm:px-5"
        onClick={() => setOpen(!open)}
        type="button"
      >
        <Mark kind={kind} />
        <span className="min-w-0 flex-1 font-medium">
          {words.rungs[name].name}
          {optional && <span className="font-normal text-faint text-small"> · {words.optional}</span>}
          <span className="sr-only">{`: ${words.outcomes[outcome]}`}</span>
        </span>
        <span className="text-right text-muted text-small">
          {rung?.answer && !now && !advised
            ? fill(words.milliseconds, { count: Math.round(rung.answer.latencyMs) })
            : words.outcomes[outcome]}
        </span>
      </button>
      {open && (
        <div className="grid gap-5 px-4 pt-1 pb-5 sm:pr-5 sm:pl-12">
          <div className="grid max-w-measure gap-1 text-muted text-small">
            <p>{words.rungs[name][method]}</p>
            {rung !== null && (
              <p>
                {words.witness[rung.witness]}, <Time at={rung.at} form="clock" />
                {rung.attempts > 1 && `, ${fill(words.tries, { count: rung.attempts })}`}
              </p>
            )}
          </div>
          {rung?.diagnosis && <RungFix diagnosis={rung.diagnosis} method={method} rung={rung} rungs={rungs} subject={view} />}
          {rung !== null && <Proof rung={rung} />}
          {rung?.answer && <Answer rung={rung} />}
          {onFrom !== null && rung !== null && (kind === 'cross' || kind === 'attention') && (
            <div>
              <Button look="primary" onClick={() => onFrom(name)}>
                {words.runFrom}
              </Button>
            </div>
          )}
        </div>
      )}
    </li>
  );
}

function Proof({ rung }: { rung: Rung }) {
  const { ladder: words } = useJourneyWords();
  const facts = Object.entries(rung.proof).map(([name, value]) => ({ label: words.values[name] ?? name, value, mono: true }));
  return facts.length === 0 ? null : <FactList facts={facts} />;
}

function Answer({ rung }: { rung: Rung }) {
  const { ladder: words } = useJourneyWords();
  const { answer } = rung;
  if (answer === null) return null;
  const said = [answer.code, answer.message].filter((part) => part !== null).join(': ');
  return (
    <div>
      <p className="mb-1 text-muted text-small">
        {words.aws} · {answer.operation}
        {answer.httpStatus !== null && ` · HTTP ${answer.httpStatus}`} · <Time at={answer.at} form="clock" />
      </p>
      {said !== '' && (
        <p className="rounded-control bg-sunken px-3 py-2 font-mono text-small" translate="no">
          {said}
        </p>
      )}
      {answer.requestId !== null && (
        <p className="mt-2 flex flex-wrap items-center gap-2 text-small">
          <span className="text-muted">{words.requestId}</span>
          <span className="font-mono">{answer.requestId}</span>
          <CopyButton name={words.requestId} text={answer.requestId} />
        </p>
      )}
    </div>
  );
}

function markOf(rung: Rung | null, now: boolean): MarkKind {
  if (now) return 'turning';
  switch (rung?.outcome) {
    case 'passed':
      return 'tick';
    case 'failed':
    case 'inconclusive':
      return 'cross';
    case 'skipped':
      return 'dash';
    case undefined:
      return 'waiting';
  }
}
