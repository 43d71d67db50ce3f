'use client';

import { useEffect, useRef, useState } from 'react';
import { textOfFault } from '@/components/forms/text-of-fault';
import { sendSigned } from '@/components/onboarding/access/send-signed';
import { keysSteps } from '@/components/onboarding/test/check-steps';
import { type Progress, pause, runChecks, type TestEnd } from '@/components/onboarding/test/run-checks';
import { CheckLine } from '@/components/review/case/check-line';
import type { OpeningActions } from '@/components/review/open-message/opening-actions';
import { sameIdentity } from '@/components/review/open-message/same-identity';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import type { OpeningSandbox } from '@/lib/browser/opening-sandbox-client';
import { checksFor } from '@/lib/domain/onboarding/connection-test';
import { err, type Result } from '@/lib/domain/result';
import type { Refusal, RequestName, RunFacts, Signature } from '@/lib/domain/sealing/sandbox-messages';
import type { TestRunView } from '@/lib/wire/views';
import { caseTexts } from '@/messages/en/case';
import { connectionTest } from '@/messages/en/connection-test';
import { openingTexts } from '@/messages/en/open-message';
import { fill } from '@/messages/fill';

const { again: texts } = openingTexts;

type TestAgainProps = {
  sandbox: OpeningSandbox;
  onboardingId: string;
  accessKeyId: string;
  firstRun: TestRunView | null;
  startTestRun: OpeningActions['startTestRun'];
};

type Test = { at: 'idle' } | { at: 'running'; progress: Progress } | { at: 'ended'; progress: Progress; end: TestEnd };

/** Runs the connection test with the opened key: the sandbox signs, the server asks AWS, and the identity must be the first test's. */
export function TestAgain({ sandbox, onboardingId, accessKeyId, firstRun, startTestRun }: TestAgainProps) {
  const [test, setTest] = useState<Test>({ at: 'idle' });
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  const run = async () => {
    const abort = new AbortController();
    stop.current = abort;
    let progress: Progress = { checks: [], now: 'read', waiting: null };
    setTest({ at: 'running', progress });
    const started = await startTestRun({ onboardingId, method: 'keys', keyId: accessKeyId });
    if (!started.ok) return setTest({ at: 'ended', progress, end: { kind: 'refused', fault: started.fault } });
    const { run: facts, checks } = started.value;
    const end = await runChecks({
      method: 'keys',
      steps: keysSteps({ sign: (request) => signIn(sandbox, request, facts), send: sendSigned }, { from: 'identity', onlyThat: false }),
      checks,
      onChange: (now) => {
        progress = now;
        setTest({ at: 'running', progress });
      },
      signal: abort.signal,
      pause,
    });
    setTest({ at: 'ended', progress, end });
  };

  const known = test.at === 'idle' ? [] : test.progress.checks;
  const now = test.at === 'running' ? test.progress.now : null;
  return (
    <Panel title={texts.title}>
      <p className="text-muted">{texts.lead}</p>
      {test.at !== 'idle' && (
        <ol className="my-3 divide-y divide-line">
          {checksFor('keys').map((name) => (
            <CheckLine key={name} name={name} check={known.find((check) => check.name === name) ?? null} />
          ))}
        </ol>
      )}
      {test.at === 'ended' && <Ended end={test.end} identity={sameIdentity(firstRun?.checks ?? [], known)} />}
      <div className="mt-4 flex flex-wrap gap-2">
        <Button busy={test.at === 'running'} onClick={run}>
          {now === null ? texts.run : fill(texts.running, { check: connectionTest.checks[now].name })}
        </Button>
        {test.at === 'running' && (
          <Button look="quiet" onClick={() => stop.current?.abort()}>
            {texts.stop}
          </Button>
        )}
      </div>
    </Panel>
  );
}

// The connection test knows the sealing sandbox's refusals; of this sandbox's it only needs that there was one, and its name.
async function signIn(sandbox: OpeningSandbox, request: RequestName, run: RunFacts): Promise<Result<Signature, Refusal>> {
  const signed = await sandbox.sign(request, run);
  return signed.ok ? signed : err({ kind: 'failed', stage: signed.fault.kind });
}

function Ended({ end, identity }: { end: TestEnd; identity: ReturnType<typeof sameIdentity> }) {
  return (
    <div className="flex flex-col gap-2">
      {end.kind === 'passed' && (
        <Notice live tone="success">
          {texts.passed}
        </Notice>
      )}
      {end.kind === 'failed' && (
        <Notice live tone="problem">
          {fill(texts.failed, { check: connectionTest.checks[end.check].name })}
        </Notice>
      )}
      {end.kind === 'refused' && (
        <Notice live tone="problem">
          {textOfFault(end.fault, caseTexts.fault)}
        </Notice>
      )}
      {identity.kind === 'same' && <Notice tone="success">{texts.sameIdentity}</Notice>}
      {identity.kind === 'other' && (
        <Notice live tone="problem">
          {fill(texts.otherIdentity, identity)}
        </Notice>
      )}
    </div>
  );
}
