import { runAction } from '@/components/forms/run-action';
import { heldOf, isOfRun, tabRunOf } from '@/components/onboarding/access/access-state';
import type { AccessSubject, FlowContext } from '@/components/onboarding/access/flow-context';
import { sandboxFaultOf } from '@/components/onboarding/access/sandbox-fault';
import { keysSteps, roleSteps, type StepOptions } from '@/components/onboarding/test/check-steps';
import { grantDryRuns } from '@/components/onboarding/test/grant-dry-runs';
import { checkToRepeat, isRepeatable, passesByItself } from '@/components/onboarding/test/recheck-schedule';
import { repeatChecks } from '@/components/onboarding/test/repeat-checks';
import type { CheckStep, RunFault } from '@/components/onboarding/test/run-checks';
import { runTest, type TabRun } from '@/components/onboarding/test/run-test';
import { sendSigned } from '@/components/onboarding/test/send-signed';
import type { CheckName, RoleCheckName } from '@/lib/domain/onboarding/connection-test';
import { err, ok, type Result } from '@/lib/domain/result';
import type { AccessSummary, RequestName, RunFacts, Signature } from '@/lib/domain/sealing/sandbox-messages';
import type { StartTestRunInput } from '@/lib/wire/test-inputs';

export type TestOptions = {
  /** From a check on, in the run of this tab if there is one; null: the whole test, as a new run. */
  from: CheckName | null;
  onlyThat: boolean;
};

/** Tests the access in hand, and shows each check as it happens. */
export async function testAccess(context: FlowContext, options: TestOptions): Promise<void> {
  const { now, happen, refresh } = context;
  const access = heldOf(now().state)?.access;
  if (access === undefined) return;
  const goesOn = options.from === null ? null : tabRunOf(now().state);
  if (options.from === null) happen({ did: 'start-test', access });
  const tested = await runTest({
    method: access.kind,
    begin: async () =>
      goesOn === null ? startRun(context, access, options.from) : ok({ run: goesOn.run, checks: goesOn.progress.checks }),
    // A new run proves its own identity first: what follows would prove nothing without it.
    steps: (run) => stepsOf(context, access, run, { ...options, from: goesOn === null ? 'identity' : (options.from ?? 'identity') }),
    onChange: (tabRun) => happen({ did: 'test', access, tabRun }),
    signal: stopSignal(context),
  });
  if (!tested.ok) return happen({ did: 'refuse-test', access, fault: tested.fault });
  happen({ did: 'end-test', access, tabRun: tested.value });
  refresh();
}

/**
 * Asks AWS again, without writing, whether what ended the last test of this tab still fails; `false` where asking further tells nothing.
 * Nothing on the page changes while the answer stays the same.
 */
export async function recheckAccess(context: FlowContext, signal: AbortSignal): Promise<boolean> {
  const { state } = context.now();
  const from = state.at === 'tested' ? checkToRepeat(state.tabRun) : null;
  if (state.at !== 'tested' || from === null) return false;
  const { held, tabRun } = state;
  const steps = stepsOf(context, held.access, tabRun.run, { from, onlyThat: false }).filter(({ check }) => isRepeatable(check));
  const repeated = await repeatChecks(tabRun, steps, signal);
  if (!repeated.ok) return passesByItself(repeated.fault);
  if (signal.aborted || isSameFailure(tabRun, repeated.value)) return true;
  context.happen({ did: 'end-test', access: held.access, tabRun: repeated.value });
  context.refresh();
  return true;
}

function isSameFailure(before: TabRun, after: TabRun): boolean {
  if (before.end?.kind !== 'failed' || after.end?.kind !== 'failed') return false;
  return before.end.check === after.end.check && causeOf(before) === causeOf(after);
}

function causeOf({ end, progress }: TabRun): string | null {
  const failed = end?.kind === 'failed' ? progress.checks.find(({ name }) => name === end.check) : undefined;
  return failed?.diagnosis?.cause ?? null;
}

/** The short test of a key whose proof is known: that this sandbox holds the same key, and that the key still works. */
export function checkKey(context: FlowContext, access: AccessSummary): Promise<Result<TabRun, RunFault>> {
  const checks: CheckName[] = ['identity', 'may-write'];
  return runTest({
    method: access.kind,
    begin: () => startRun(context, access, null),
    steps: (run) => stepsOf(context, access, run, { from: 'identity', onlyThat: false }).filter(({ check }) => checks.includes(check)),
    onChange: () => undefined,
    signal: stopSignal(context),
  });
}

/** The server's run that proves this access: the same key or role, passed. */
export function provenRunOf({ lastRun }: AccessSubject, access: AccessSummary): string | null {
  return lastRun?.proven && isOfRun(access, lastRun) ? lastRun.id : null;
}

// Made before anything is sent: the test can be stopped while its run is still being issued.
function stopSignal({ stop }: FlowContext): AbortSignal {
  stop.current = new AbortController();
  return stop.current.signal;
}

function startRun({ now }: FlowContext, access: AccessSummary, from: CheckName | null) {
  const { subject, tools } = now();
  return runAction(() => tools.startTestRun(startInputOf(subject, access, from)));
}

function startInputOf({ onboardingId, linkId }: AccessSubject, access: AccessSummary, from: CheckName | null): StartTestRunInput {
  const subject = { onboardingId, ...(linkId === undefined ? {} : { linkId }), ...(from === null ? {} : { from }) };
  if (access.kind === 'role') return { ...subject, method: 'role', roleArn: access.roleArn };
  return { ...subject, method: 'keys', keyId: access.accessKeyId, dropped: access.dropped };
}

function stepsOf(context: FlowContext, access: AccessSummary, run: RunFacts, options: StepOptions): CheckStep[] {
  const grant = (count: number) => grantDryRuns({ testRunId: run.id, count });
  if (access.kind === 'keys') return keysSteps({ sign: (request) => signIn(context, run, request), send: sendSigned, grant }, options);
  const test = (check: RoleCheckName) => runAction(() => context.now().tools.testRole({ testRunId: run.id, check }));
  return roleSteps({ test, grant }, options);
}

async function signIn({ sandbox, now }: FlowContext, run: RunFacts, request: RequestName): Promise<Result<Signature, RunFault>> {
  const { onboardingId, stream } = now().subject;
  if (sandbox.current === null) return err({ kind: 'sandbox-nothing-held' });
  const signed = await sandbox.current.sign(request, { onboardingId, stream, run });
  return signed.ok ? signed : err(sandboxFaultOf(signed.fault));
}
