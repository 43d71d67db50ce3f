'use client';

import { useEffect, useState } from 'react';
import { type Climbed, climbedOf, heldOf } from '@/components/onboarding/desk/desk';
import { FileDesk } from '@/components/onboarding/desk/file-desk';
import { HeldAccess } from '@/components/onboarding/desk/held-access';
import type { UsedDesk } from '@/components/onboarding/desk/use-desk';
import { FaultLine } from '@/components/onboarding/fault-line';
import { LadderList } from '@/components/onboarding/ladder/ladder-list';
import { Received } from '@/components/onboarding/ladder/received';
import { TestRecord } from '@/components/onboarding/ladder/test-record';
import type { TestSubject } from '@/components/onboarding/ladder/test-subject';
import type { OnboardingActions } from '@/components/onboarding/onboarding-actions';
import { useJourneyWords } from '@/components/onboarding/words';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Rung } from '@/lib/domain/ladder';
import type { Method } from '@/lib/domain/onboarding';
import { fill } from '@/messages/fill';

type TestStepProps = {
  view: TestSubject;
  method: Method;
  desk: UsedDesk;
  /** Left out on the delegated page, where neither the code nor the record is shown, and what is held stands right above. */
  actions?: Pick<OnboardingActions, 'typeBackCode' | 'readTestRecord'>;
};

/** Runs the test and shows the ladder as it is climbed; before that, the last run as the server keeps it. */
export function TestStep({ view, method, desk: used, actions }: TestStepProps) {
  const { ladder: words } = useJourneyWords();
  const { desk } = used;
  const [onlyThat, setOnlyThat] = useState(false);
  const held = heldOf(desk);
  const climbed = climbedOf(desk);
  const running = desk.at === 'starting' || desk.at === 'testing';
  const [typed, setTyped] = useState<{ runId: string; rung: Rung } | null>(null);
  const found = climbed?.progress.rungs ?? (desk.at === 'starting' ? [] : (view.lastRun?.rungs ?? []));
  const runId = climbed?.run.id ?? view.lastRun?.id ?? null;
  const rungs = typed !== null && typed.runId === runId ? [...found.filter((rung) => rung.name !== 'received'), typed.rung] : found;
  const failed = climbed?.end?.kind === 'failed' || (climbed === null && rungs.some((rung) => rung.outcome === 'failed'));
  return (
    <div className="grid gap-6">
      {held !== null && actions !== undefined && <HeldAccess desk={used} held={held} />}
      {held === null && method === 'keys' && <FileDesk desk={used} reload={view.lastRun !== null} />}
      {held !== null && (
        <div className="grid max-w-measure gap-4">
          {climbed === null && <p className="text-muted">{fill(words.before, { stream: view.stream?.name ?? '' })}</p>}
          <label className="flex items-start gap-3">
            <input
              checked={onlyThat}
              className="mt-1 size-4 accent-[var(--accent)]"
              disabled={running}
              onChange={(event) => setOnlyThat(event.target.checked)}
              type="checkbox"
            />
            <span>{words.onlyThat}</span>
          </label>
          <div className="flex flex-wrap items-center gap-3">
            <Button
              busy={running}
              look={climbed?.end?.kind === 'passed' || failed ? 'plain' : 'primary'}
              onClick={() => used.test(null, onlyThat)}
            >
              {rungs.length === 0 || running ? words.run : words.runWhole}
            </Button>
            {running && (
              <Button look="quiet" onClick={used.cancel}>
                {words.cancel}
              </Button>
            )}
          </div>
        </div>
      )}
      {desk.at === 'held' && desk.fault !== null && <FaultLine className="max-w-measure" fault={desk.fault} />}
      <Saying climbed={climbed} starting={desk.at === 'starting'} />
      {(rungs.length > 0 || running) && (
        <LadderList
          climbed={climbed}
          method={method}
          onFrom={held !== null && !running ? (from) => used.test(from, onlyThat) : null}
          rungs={rungs}
          view={view}
        />
      )}
      {actions !== undefined && runId !== null && !running && rungs.some((rung) => rung.name === 'wrote' && rung.outcome === 'passed') && (
        <div className="grid items-start gap-6 lg:grid-cols-2">
          <TestRecord read={actions.readTestRecord} runId={runId} />
          <Received onRung={(rung) => setTyped({ runId, rung })} rungs={rungs} runId={runId} typeBack={actions.typeBackCode} view={view} />
        </div>
      )}
    </div>
  );
}

/** One line that is read aloud: what is being asked, what it waits for, how it ended. */
function Saying({ climbed, starting }: { climbed: Climbed | null; starting: boolean }) {
  const { ladder: words, onboarding } = useJourneyWords();
  const now = climbed?.progress.now ?? null;
  const going = starting || (climbed !== null && climbed.end === null);
  const [slow, setSlow] = useState(false);
  // Each rung has its own two seconds, hence `now`.
  useEffect(() => {
    setSlow(false);
    if (!going || now === null) return;
    const timer = setTimeout(() => setSlow(true), 2_000);
    return () => clearTimeout(timer);
  }, [going, now]);

  if (!going && climbed === null) return null;
  const end = climbed?.end ?? null;
  if (end?.kind === 'refused') return <FaultLine className="max-w-measure" fault={end.fault} />;
  if (end?.kind === 'passed') {
    const proof = climbed?.progress.rungs.find((rung) => rung.name === 'wrote')?.proof ?? {};
    return (
      <Notice className="max-w-measure" live title={words.passed} tone="success">
        {proof['sequenceNumber'] === undefined ? words.passedShort : fill(words.passedText, proof)}
      </Notice>
    );
  }
  const failed = end?.kind === 'failed' ? climbed?.progress.rungs.find((rung) => rung.name === end.rung) : undefined;
  const waiting = climbed?.progress.waiting ?? null;
  return (
    <p className="min-h-6 font-medium" role="status">
      {end?.kind === 'cancelled' && words.cancelled}
      {end?.kind === 'failed' && fill(words.failed, { rung: words.rungs[end.rung].name })}
      {failed?.diagnosis?.actor === 'portal' && ` ${words.notYourMove}`}
      {end === null && waiting !== null && fill(words[waiting.why], { seconds: waiting.seconds })}
      {end === null && waiting === null && (now === null ? onboarding.steps.test : fill(words.running, { rung: words.rungs[now].name }))}
      {end === null && waiting === null && slow && <span className="block font-normal text-muted text-small">{words.slow}</span>}
    </p>
  );
}
