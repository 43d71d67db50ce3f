'use client';

import { useEffect, useRef, useState } from 'react';
import { wordFault } from '@/components/acting/word-fault';
import { sendSigned } from '@/components/onboarding/desk/send-signed';
import { climb, type LadderEnd, type Progress, pause } from '@/components/onboarding/ladder/climb';
import { keysTries } from '@/components/onboarding/ladder/tries';
import { RungLine } from '@/components/support/case/rung-line';
import type { OpeningActions } from '@/components/support/opening/opening-actions';
import { sameIdentity } from '@/components/support/opening/same-identity';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import type { OpeningRoom } from '@/lib/browser/opening-room';
import { rungsFor } from '@/lib/domain/ladder';
import { err, type Result } from '@/lib/domain/result';
import type { Refusal, RequestName, RunFacts, Signature } from '@/lib/domain/room-messages';
import type { TestRunView } from '@/lib/wire/views';
import { caseWords } from '@/messages/en/case';
import { ladder } from '@/messages/en/ladder';
import { openingWords } from '@/messages/en/opening';
import { fill } from '@/messages/fill';

const { again: words } = openingWords;

type LadderAgainProps = {
  room: OpeningRoom;
  onboardingId: string;
  accessKeyId: string;
  firstRun: TestRunView | null;
  startTestRun: OpeningActions['startTestRun'];
};

type Test = { at: 'idle' } | { at: 'running'; progress: Progress } | { at: 'ended'; progress: Progress; end: LadderEnd };

/** Climbs the ladder with the opened key: the room signs, the server asks AWS, and the identity must be the first test's. */
export function LadderAgain({ room, onboardingId, accessKeyId, firstRun, startTestRun }: LadderAgainProps) {
  const [test, setTest] = useState<Test>({ at: 'idle' });
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  const run = async () => {
    const abort = new AbortController();
    stop.current = abort;
    let progress: Progress = { rungs: [], now: 'read', waiting: null };
    setTest({ at: 'running', progress });
    const started = await startTestRun({ onboardingId, method: 'keys', keyId: accessKeyId });
    if (!started.ok) return setTest({ at: 'ended', progress, end: { kind: 'refused', fault: started.fault } });
    const { run: facts, rungs } = started.value;
    const end = await climb({
      method: 'keys',
      tries: keysTries({ sign: (request) => signIn(room, request, facts), send: sendSigned }, { from: 'identity', onlyThat: false }),
      rungs,
      onChange: (now) => {
        progress = now;
        setTest({ at: 'running', progress });
      },
      signal: abort.signal,
      pause,
    });
    setTest({ at: 'ended', progress, end });
  };

  const known = test.at === 'idle' ? [] : test.progress.rungs;
  const now = test.at === 'running' ? test.progress.now : null;
  return (
    <Panel title={words.title}>
      <p className="text-muted">{words.lead}</p>
      {test.at !== 'idle' && (
        <ol className="my-3 divide-y divide-line">
          {rungsFor('keys').map((name) => (
            <RungLine key={name} name={name} rung={known.find((rung) => rung.name === name) ?? null} />
          ))}
        </ol>
      )}
      {test.at === 'ended' && <Ended end={test.end} identity={sameIdentity(firstRun?.rungs ?? [], known)} />}
      <div className="mt-4 flex flex-wrap gap-2">
        <Button busy={test.at === 'running'} onClick={run}>
          {now === null ? words.run : fill(words.running, { rung: ladder.rungs[now].name })}
        </Button>
        {test.at === 'running' && (
          <Button look="quiet" onClick={() => stop.current?.abort()}>
            {words.stop}
          </Button>
        )}
      </div>
    </Panel>
  );
}

// The ladder knows the sealing room's refusals; of this room's it only needs that there was one, and its name.
async function signIn(room: OpeningRoom, request: RequestName, run: RunFacts): Promise<Result<Signature, Refusal>> {
  const signed = await room.sign(request, run);
  return signed.ok ? signed : err({ kind: 'failed', stage: signed.fault.kind });
}

function Ended({ end, identity }: { end: LadderEnd; identity: ReturnType<typeof sameIdentity> }) {
  return (
    <div className="flex flex-col gap-2">
      {end.kind === 'passed' && (
        <Notice live tone="success">
          {words.passed}
        </Notice>
      )}
      {end.kind === 'failed' && (
        <Notice live tone="problem">
          {fill(words.failed, { rung: ladder.rungs[end.rung].name })}
        </Notice>
      )}
      {end.kind === 'refused' && (
        <Notice live tone="problem">
          {wordFault(end.fault, caseWords.fault)}
        </Notice>
      )}
      {identity.kind === 'same' && <Notice tone="success">{words.sameIdentity}</Notice>}
      {identity.kind === 'other' && (
        <Notice live tone="problem">
          {fill(words.otherIdentity, identity)}
        </Notice>
      )}
    </div>
  );
}
