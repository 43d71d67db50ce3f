'use client';

import { useEffect, useState } from 'react';
import { needsOtherKey } from '@/components/onboarding/access/file-asked';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import { CheckFix } from '@/components/onboarding/test/check-fix';
import { markOfCheck } from '@/components/onboarding/test/mark-of-check';
import type { TestSubject } from '@/components/onboarding/test/test-subject';
import { Button } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { FactList } from '@/components/ui/fact-list';
import { LongValue } from '@/components/ui/long-value';
import { Mark } from '@/components/ui/mark';
import { Time } from '@/components/ui/time';
import type { Check, CheckName } from '@/lib/domain/onboarding/connection-test';
import type { Method } from '@/lib/domain/onboarding/onboarding';
import { whoAnswered } from '@/lib/domain/onboarding/who-answered';
import { fill } from '@/messages/fill';
import { textOfProof } from '@/messages/text-of-proof';

type CheckRowProps = {
  name: CheckName;
  check: Check | null;
  /** All that is known, for the values of a fix. */
  checks: readonly Check[];
  method: Method;
  now: boolean;
  optional: boolean;
  /** Opens by itself: the first check that failed. */
  opened: boolean;
  view: TestSubject;
  onRunFromHere: ((from: CheckName) => void) | null;
  onOtherFile: (() => void) | null;
  atRest?: string;
};

const turning = { kind: 'turning', outcome: 'turning' } as const;

/** One check: mark, plain name, time; opened it shows what it tests, who observed it, AWS's own words, and what to do. */
export function CheckRow(props: CheckRowProps) {
  const { name, check, checks, method, now, optional, opened, view, atRest } = props;
  const { connectionTest: texts } = useJourneyTexts();
  const [open, setOpen] = useState(opened);
  useEffect(() => setOpen(opened), [opened]);
  const { kind, outcome } = now ? turning : markOfCheck(check);
  const known =
    check?.answer && outcome !== 'turning' && outcome !== 'unencrypted'
      ? fill(texts.milliseconds, { count: Math.round(check.answer.latencyMs) })
      : texts.outcomes[outcome];
  return (
    <li className="border-line border-b last:border-b-0">
      <button
        aria-expanded={open}
        className="flex min-h-14 w-full items-center gap-3 px-4 py-2 text-left hover:bg-sunken sm:px-5"
        onClick={() => setOpen(!open)}
        type="button"
      >
        <Mark kind={kind} />
        <span className="min-w-0 flex-1 font-medium">
          {texts.checks[name][method].name}
          {optional && ' '}
          {optional && <span className="whitespace-nowrap font-normal text-faint text-small">· {texts.optional}</span>}
          <span className="sr-only">{`: ${texts.outcomes[outcome]}`}</span>
        </span>
        <span className="min-w-16 max-w-22 shrink-0 text-right text-muted text-small sm:w-40 sm:max-w-none">
          {/* Keyed, so that what replaces it is new: text that ends at the right would move. */}
          <span key={known}>{known}</span>
        </span>
      </button>
      {open && (
        <div className="grid gap-5 px-4 pt-1 pb-5 sm:pr-5 sm:pl-12">
          <div className="grid max-w-measure gap-1 text-muted text-small">
            <p>
              {(check?.outcome === 'failed' || check?.outcome === 'inconclusive') && `${texts.tested}: `}
              {texts.checks[name][method].tests}
            </p>
            {check !== null && (
              <p>
                {texts.observedBy[check.observedBy]}, <Time at={check.at} form="clock" />
                {check.attempts > 1 && `, ${fill(texts.tries, { count: check.attempts })}`}
              </p>
            )}
          </div>
          {check?.diagnosis && (
            <CheckFix
              diagnosis={check.diagnosis}
              method={method}
              check={check}
              checks={checks}
              subject={view}
              {...(atRest === undefined ? {} : { atRest })}
            />
          )}
          {check !== null && <Proof check={check} />}
          {check?.answer && <Answer check={check} />}
          {check !== null && (kind === 'cross' || kind === 'attention') && <WaysOn {...props} check={check} />}
        </div>
      )}
    </li>
  );
}

/** The buttons of a check that did not pass; the first is what helps. */
function WaysOn({ name, check, onRunFromHere, onOtherFile }: CheckRowProps & { check: Check }) {
  const { connectionTest: texts, onboarding } = useJourneyTexts();
  const fileHelps = onOtherFile !== null && check.diagnosis !== null && needsOtherKey(check.diagnosis);
  if (onRunFromHere === null) return null;
  return (
    <div className="flex flex-wrap gap-3">
      {fileHelps && (
        <Button look="primary" onClick={onOtherFile}>
          {onboarding.file.again}
        </Button>
      )}
      <Button look={fileHelps ? 'plain' : 'primary'} onClick={() => onRunFromHere(name)}>
        {texts.runFrom}
      </Button>
    </div>
  );
}

function Proof({ check }: { check: Check }) {
  const { connectionTest: texts } = useJourneyTexts();
  const facts = Object.entries(check.proof).map(([name, value]) => ({
    label: texts.values[name] ?? name,
    value: textOfProof(texts, name, value),
    mono: true,
  }));
  return facts.length === 0 ? null : <FactList facts={facts} />;
}

function Answer({ check }: { check: Check }) {
  const { connectionTest: texts } = useJourneyTexts();
  const { answer } = check;
  if (answer === null) return null;
  const said = [answer.code, answer.message].filter((part) => part !== null).join(': ');
  return (
    <div>
      <p className="mb-1 text-muted text-small">
        {texts[whoAnswered(check)]} · {answer.operation}
        {answer.httpStatus !== null && ` · HTTP ${answer.httpStatus}`} · <Time at={answer.at} form="clock" />
      </p>
      {said !== '' && (
        <p className="rounded-control bg-sunken px-3 py-2 font-mono text-small" translate="no">
          <LongValue value={said} />
        </p>
      )}
      {answer.requestId !== null && (
        <p className="mt-2 flex flex-wrap items-baseline gap-2 text-small">
          <span className="text-muted">{texts.requestId}</span>
          <span className="min-w-0 font-mono">
            <LongValue value={answer.requestId} />
          </span>
          <CopyButton name={texts.requestId} text={answer.requestId} />
        </p>
      )}
    </div>
  );
}
