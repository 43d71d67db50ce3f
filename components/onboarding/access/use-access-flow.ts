'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useRefresh } from '@/components/live/use-refresh';
import {
  type AccessState,
  afterReturn,
  afterSandboxEnd,
  type Held,
  heldOf,
  isOfRun,
  type TabRun,
  tabRunOf,
} from '@/components/onboarding/access/access-state';
import { sendSigned } from '@/components/onboarding/access/send-signed';
import type { TestActions } from '@/components/onboarding/onboarding-actions';
import { ask, type SaidFault } from '@/components/onboarding/run-action';
import { keysSteps, roleSteps } from '@/components/onboarding/test/check-steps';
import { pause, runChecks, type TestEnd } from '@/components/onboarding/test/run-checks';
import { openSandbox, type Sandbox, type SandboxReadReply } from '@/lib/browser/sandbox-client';
import type { CheckName } from '@/lib/domain/onboarding/connection-test';
import type { Result } from '@/lib/domain/result';
import type { Receipt, Refusal, StreamFacts } from '@/lib/domain/sealing/sandbox-messages';
import type { SandboxView, TestRunView } from '@/lib/wire/views';

export type AccessSubject = {
  onboardingId: string;
  /** Set where a colleague works through a delegated link. */
  linkId?: string;
  company: string;
  stream: StreamFacts;
  externalId: string | null;
  sandbox: SandboxView;
  /** The server's newest run, for what a sandbox after a reload need not repeat. */
  lastRun: TestRunView | null;
  /** When staff last returned a step, or null: what was submitted before that is to be given once more. */
  returnedAt?: string | null;
  /** The pin that a link brought to this browser, or null: with another one than the page's no sandbox opens. */
  keptPin: string | null;
};

export type SealedSubmission = { held: Held; receipt: Receipt; testRunId: string | null };

type AccessTools = TestActions & { deliver: (delivery: SealedSubmission) => Promise<Result<unknown, SaidFault>> };

/** The access flow of one tab: what is held, tested, sealed and submitted. The secret stays in the sandbox; here is only what may be shown. */
export function useAccessFlow(subject: AccessSubject, tools: AccessTools) {
  const refresh = useRefresh();
  const [state, setState] = useState<AccessState>({ at: 'empty', ended: false });
  const sandbox = useRef<Sandbox | null>(null);
  const stop = useRef<AbortController | null>(null);
  const latest = useRef({ subject, tools, state });
  latest.current = { subject, tools, state };

  useEffect(
    () => () => {
      stop.current?.abort();
      void sandbox.current?.forget();
    },
    [],
  );

  const { returnedAt = null } = subject;
  useEffect(() => {
    if (returnedAt !== null) setState((now) => afterReturn(now, returnedAt));
  }, [returnedAt]);

  const enterSandbox = useCallback(async (): Promise<Sandbox | null> => {
    if (sandbox.current !== null) return sandbox.current;
    const { sandbox: view, keptPin } = latest.current.subject;
    if (keptPin !== null && keptPin !== view.pin) {
      setState({ at: 'sandbox-refused', refusal: { kind: 'pin-differs', expected: keptPin, found: view.pin } });
      return null;
    }
    const opened = await openSandbox({ url: view.sandboxUrl, pin: view.pin });
    if (!opened.ok) {
      setState({ at: 'sandbox-refused', refusal: opened.fault });
      return null;
    }
    const entered = opened.value;
    sandbox.current = entered;
    entered.onEnd(() => {
      if (sandbox.current === entered) sandbox.current = null;
      setState(afterSandboxEnd);
    });
    return entered;
  }, []);

  const read = useCallback(
    async (source: { file: File } | { text: string }) => {
      await leaveSandbox(sandbox);
      setState({ at: 'opening' });
      const entered = await enterSandbox();
      if (entered === null) return;
      const answer = 'file' in source ? await entered.readFile(source.file) : await entered.readPaste(source.text);
      setState(afterReading(answer, entered));
    },
    [enterSandbox],
  );

  const choose = useCallback(async (accessKeyId: string) => {
    const entered = sandbox.current;
    if (entered === null) return setState({ at: 'empty', ended: true });
    const chosen = await entered.choose(accessKeyId);
    setState(afterReading(chosen, entered));
  }, []);

  const takeRole = useCallback((roleArn: string) => {
    const externalId = latest.current.subject.externalId ?? '';
    setState({ at: 'held', held: { access: { kind: 'role', roleArn, externalId }, endsAt: null }, fault: null });
  }, []);

  /** Runs from a check on; a run of this tab goes on, otherwise the server issues a new one. */
  const runChecksFrom = useCallback(
    async (held: Held, from: CheckName | null, onlyThat: boolean, only?: readonly CheckName[]): Promise<TabRun | null> => {
      const { subject, tools, state } = latest.current;
      const before = tabRunOf(state);
      // Before anything is asked: the test can be stopped while its run is still being issued.
      const controller = new AbortController();
      stop.current = controller;
      const started =
        from !== null && before !== null
          ? { ok: true as const, value: { run: before.run, checks: before.progress.checks } }
          : await start(subject, tools, held, from);
      if (!started.ok) {
        setState({ at: 'held', held, fault: started.fault });
        return null;
      }
      const { run, checks } = started.value;
      const failedFirst = checks.find((check) => check.outcome === 'failed' && (check.name === 'read' || check.name === 'account'));
      let tabRun: TabRun = { run, progress: { checks, now: null, waiting: null }, end: null };
      // A new run proves its own identity first: what follows would prove nothing without it.
      const options = { from: from === null || before === null ? ('identity' as const) : from, onlyThat };
      const steps =
        held.access.kind === 'role'
          ? roleSteps((check) => ask(tools.testRole({ testRunId: run.id, check })), options)
          : keysSteps({ sign: (request) => signIn(sandbox.current, request, subject, run), send: sendSigned }, options);
      const end: TestEnd =
        failedFirst !== undefined
          ? { kind: 'failed', check: failedFirst.name }
          : await runChecks({
              method: held.access.kind,
              steps: only === undefined ? steps : steps.filter((one) => only.includes(one.check)),
              checks,
              onChange: (progress) => {
                tabRun = { run, progress, end: null };
                if (only === undefined) setState({ at: 'testing', held, tabRun });
              },
              signal: controller.signal,
              pause,
            });
      return { ...tabRun, progress: { ...tabRun.progress, now: null, waiting: null }, end };
    },
    [],
  );

  const test = useCallback(
    async (from: CheckName | null, onlyThat: boolean) => {
      const held = heldOf(latest.current.state);
      if (held === null) return;
      if (from === null) setState({ at: 'starting', held });
      const tabRun = await runChecksFrom(held, from, onlyThat);
      if (tabRun === null) return;
      setState((now) => (heldOf(now) === held || now.at === 'testing' ? { at: 'tested', held, tabRun } : now));
      refresh();
    },
    [runChecksFrom, refresh],
  );

  const submit = useCallback(
    async (held: Held, tabRun: TabRun | null, receipt: Receipt) => {
      setState({ at: 'submitting', held, tabRun, receipt });
      const testRunId = tabRun?.run.id ?? runOfServer(latest.current.subject, held);
      const delivered = await ask(latest.current.tools.deliver({ held, receipt, testRunId }));
      setState(delivered.ok ? { at: 'submitted', held, receipt } : { at: 'seal-refused', held, tabRun, receipt, fault: delivered.fault });
      refresh();
    },
    [refresh],
  );

  /** Seals what is held and submits it. A key read after a reload is checked in this sandbox first. */
  const seal = useCallback(async () => {
    const { state, subject } = latest.current;
    const held = heldOf(state);
    if (held === null) return;
    let tabRun = tabRunOf(state);
    const refuse = (fault: SaidFault) => setState({ at: 'seal-refused', held, tabRun, fault, receipt: null });
    if (held.access.kind === 'keys' && tabRun === null && runOfServer(subject, held) !== null) {
      setState({ at: 'sealing', held, tabRun, stage: 'checking' });
      tabRun = await runChecksFrom(held, null, false, ['identity', 'may-write']);
      if (tabRun === null) return;
      if (tabRun.end?.kind !== 'passed') return setState({ at: 'tested', held, tabRun });
    }
    setState({ at: 'sealing', held, tabRun, stage: 'sealing' });
    const entered = await enterSandbox();
    if (entered === null) return;
    if (held.access.kind === 'role') {
      const taken = await entered.takeRole(held.access.roleArn, held.access.externalId);
      if (!taken.ok) return refuse({ kind: `sandbox-${taken.fault.kind}` });
    }
    const { onboardingId, company, stream } = subject;
    const testRunId = tabRun?.run.id ?? runOfServer(subject, held);
    const sealed = await entered.seal({ onboardingId, customer: company, stream, method: held.access.kind, testRunId });
    if (!sealed.ok) return refuse({ kind: `sandbox-${sealed.fault.kind}` });
    await submit(held, tabRun, sealed.value);
  }, [runChecksFrom, enterSandbox, submit]);

  return useMemo(
    () => ({
      state,
      read,
      choose,
      takeRole,
      test,
      seal,
      cancel: () => stop.current?.abort(),
      submitAgain: () => {
        if (state.at === 'seal-refused' && state.receipt !== null) void submit(state.held, state.tabRun, state.receipt);
      },
      keepOpen: async () => {
        const kept = await sandbox.current?.keepOpen();
        if (kept?.ok) setState((now) => ('held' in now ? { ...now, held: { ...now.held, endsAt: kept.value.endsAt } } : now));
      },
      empty: async () => {
        stop.current?.abort();
        await leaveSandbox(sandbox);
        setState({ at: 'empty', ended: false });
      },
    }),
    [state, read, choose, takeRole, test, seal, submit],
  );
}

export type AccessFlow = ReturnType<typeof useAccessFlow>;

function afterReading(answer: Result<SandboxReadReply, Refusal>, sandbox: Sandbox): AccessState {
  if (!answer.ok) return { at: 'sandbox-refused', refusal: answer.fault };
  switch (answer.value.said) {
    case 'read':
      return { at: 'held', held: { access: answer.value.access, endsAt: sandbox.endsAt }, fault: null };
    case 'choose-one':
      return { at: 'choosing', choices: answer.value.choices };
    case 'file-refused':
      return { at: 'file-refused', refusal: answer.value.refusal };
  }
}

async function leaveSandbox(sandbox: { current: Sandbox | null }): Promise<void> {
  const left = sandbox.current;
  sandbox.current = null;
  await left?.forget();
}

function start(subject: AccessSubject, tools: TestActions, held: Held, from: CheckName | null) {
  const { access } = held;
  return ask(
    tools.startTestRun({
      onboardingId: subject.onboardingId,
      ...(subject.linkId === undefined ? {} : { linkId: subject.linkId }),
      method: access.kind,
      ...(access.kind === 'role' ? { roleArn: access.roleArn } : { keyId: access.accessKeyId, dropped: access.dropped }),
      ...(from === null ? {} : { from }),
    }),
  );
}

function signIn(
  sandbox: Sandbox | null,
  request: Parameters<Sandbox['sign']>[0],
  { onboardingId, stream }: AccessSubject,
  run: TabRun['run'],
) {
  const nothing: Refusal = { kind: 'nothing-held' };
  return sandbox === null ? Promise.resolve({ ok: false as const, fault: nothing }) : sandbox.sign(request, { onboardingId, stream, run });
}

/** The server's run that speaks for the access in hand: the same key or role, proven. */
function runOfServer({ lastRun }: AccessSubject, held: Held): string | null {
  return lastRun?.proven && isOfRun(held, lastRun) ? lastRun.id : null;
}
