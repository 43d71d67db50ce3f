import { runAction } from '@/components/forms/run-action';
import { heldOf, tabRunOf } from '@/components/onboarding/access/access-state';
import { enterSandbox } from '@/components/onboarding/access/enter-sandbox';
import type { FlowContext, SealedAccess } from '@/components/onboarding/access/flow-context';
import { type SandboxFault, sandboxFaultOf } from '@/components/onboarding/access/sandbox-fault';
import { checkKey, provenRunOf } from '@/components/onboarding/access/test-access';
import type { Sandbox } from '@/lib/browser/sandbox-client';
import { err, type Result } from '@/lib/domain/result';
import type { AccessSummary, Receipt, SealFacts } from '@/lib/domain/sealing/sandbox-messages';
import { asOneLine } from '@/lib/domain/typed-text';

/** Seals the access in hand and submits it. A key that was read after a reload is checked in this sandbox first. */
export async function sealAccess(context: FlowContext): Promise<void> {
  const { now, happen } = context;
  const { state, subject } = now();
  const access = heldOf(state)?.access;
  if (access === undefined) return;
  let tabRun = tabRunOf(state);
  if (access.kind === 'keys' && tabRun === null && provenRunOf(subject, access) !== null) {
    happen({ did: 'start-seal', access, tabRun, stage: 'checking' });
    const checked = await checkKey(context, access);
    if (!checked.ok) return happen({ did: 'refuse-test', access, fault: checked.fault });
    tabRun = checked.value;
    if (tabRun.end?.kind !== 'passed') return happen({ did: 'end-test', access, tabRun });
  }
  happen({ did: 'start-seal', access, tabRun, stage: 'sealing' });
  const entered = await enterSandbox(context);
  if (entered === null) return;
  const testRunId = tabRun?.run.id ?? provenRunOf(subject, access);
  const { onboardingId, company, stream } = subject;
  const sealed = await sealIn(entered, access, { onboardingId, customer: asOneLine(company), stream, method: access.kind, testRunId });
  if (!sealed.ok) return happen({ did: 'refuse-seal', access, fault: sealed.fault });
  await submitSealed(context, { access, receipt: sealed.value, testRunId });
}

/** Submits the same sealed message once more. */
export async function submitAgain(context: FlowContext): Promise<void> {
  const { state, subject } = context.now();
  if (state.at !== 'seal-refused' || state.receipt === null) return;
  const { access } = state.held;
  const testRunId = state.tabRun?.run.id ?? provenRunOf(subject, access);
  await submitSealed(context, { access, receipt: state.receipt, testRunId });
}

async function submitSealed({ now, happen, refresh }: FlowContext, sealed: SealedAccess): Promise<void> {
  const { access, receipt } = sealed;
  happen({ did: 'start-submit', access, receipt });
  const submitted = await runAction(() => now().tools.submit(sealed));
  happen(submitted.ok ? { did: 'submit', access } : { did: 'refuse-seal', access, fault: submitted.fault });
  refresh();
}

async function sealIn(sandbox: Sandbox, access: AccessSummary, facts: SealFacts): Promise<Result<Receipt, SandboxFault>> {
  if (access.kind === 'role') {
    const taken = await sandbox.takeRole(access.roleArn, access.externalId);
    if (!taken.ok) return err(sandboxFaultOf(taken.fault));
  }
  const sealed = await sandbox.seal(facts);
  return sealed.ok ? sealed : err(sandboxFaultOf(sealed.fault));
}
