'use client';

import { useEffect, useRef, useState } from 'react';
import { runAction } from '@/components/forms/run-action';
import { keysSteps } from '@/components/onboarding/test/check-steps';
import { grantDryRuns } from '@/components/onboarding/test/grant-dry-runs';
import type { RunFault } from '@/components/onboarding/test/run-checks';
import { runTest, type TabRun } from '@/components/onboarding/test/run-test';
import { sendSigned } from '@/components/onboarding/test/send-signed';
import type { OpeningActions } from '@/components/review/open-message/opening-actions';
import type { OpeningSandbox } from '@/lib/browser/opening-sandbox-client';
import { err, type Result } from '@/lib/domain/result';
import type { RequestName, RunFacts, Signature } from '@/lib/domain/sealing/sandbox-messages';

/** `starting` until the server has issued the run; without one the test is `refused`. */
export type TestAgainState =
  | { at: 'idle' }
  | { at: 'starting' }
  | { at: 'running' | 'ended'; tabRun: TabRun }
  | { at: 'refused'; fault: RunFault };

export type KeyToTest = {
  sandbox: OpeningSandbox;
  onboardingId: string;
  accessKeyId: string;
  startTestRun: OpeningActions['startTestRun'];
};

/** The connection test with the opened key: the sandbox signs, the server sends to AWS. */
export function useTestAgain({ sandbox, onboardingId, accessKeyId, startTestRun }: KeyToTest) {
  const [state, setState] = useState<TestAgainState>({ at: 'idle' });
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  const run = async () => {
    const abort = new AbortController();
    stop.current = abort;
    setState({ at: 'starting' });
    const tested = await runTest({
      method: 'keys',
      begin: () => runAction(() => startTestRun({ onboardingId, method: 'keys', keyId: accessKeyId })),
      steps: (facts) => {
        const grant = (count: number) => grantDryRuns({ testRunId: facts.id, count });
        const tools = { sign: (request: RequestName) => signIn(sandbox, request, facts), send: sendSigned, grant };
        return keysSteps(tools, { from: 'identity', onlyThat: false });
      },
      onChange: (tabRun) => setState({ at: 'running', tabRun }),
      signal: abort.signal,
    });
    setState(tested.ok ? { at: 'ended', tabRun: tested.value } : { at: 'refused', fault: tested.fault });
  };
  return { state, run, cancel: () => stop.current?.abort() };
}

async function signIn(sandbox: OpeningSandbox, request: RequestName, run: RunFacts): Promise<Result<Signature, RunFault>> {
  const signed = await sandbox.sign(request, run);
  if (signed.ok) return signed;
  const { kind } = signed.fault;
  if (kind === 'nothing-open' || kind === 'locked') return err({ kind: 'sandbox-nothing-held' });
  return err({ kind: kind === 'bad-facts' ? 'sandbox-bad-facts' : 'sandbox-failed' });
}
