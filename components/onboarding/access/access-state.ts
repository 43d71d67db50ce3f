import type { SandboxFault } from '@/components/onboarding/access/sandbox-fault';
import type { RunFault } from '@/components/onboarding/test/run-checks';
import type { TabRun } from '@/components/onboarding/test/run-test';
import type { AccessSummary, Choice, FileRefusal, Receipt, Refusal } from '@/lib/domain/sealing/sandbox-messages';
import type { CallFault } from '@/lib/wire/action';
import type { OnboardingFault } from '@/lib/wire/faults';
import type { TestRunView } from '@/lib/wire/views';

/** An access in hand: its public facts, and when its sandbox closes (null: nothing secret is held). */
export type Held = { access: AccessSummary; endsAt: string | null };

/** Why the sealed message was not made or not taken. */
export type SealFault = OnboardingFault | SandboxFault | CallFault;

/** Where the access of this tab stands. The secret is in the sandbox, not here. */
export type AccessState =
  | { at: 'empty'; ended: boolean }
  | { at: 'opening' }
  | { at: 'sandbox-refused'; refusal: Refusal }
  | { at: 'file-refused'; refusal: FileRefusal }
  | { at: 'choosing'; choices: Choice[] }
  | { at: 'held'; held: Held; fault: RunFault | null }
  | { at: 'starting'; held: Held }
  | { at: 'testing'; held: Held; tabRun: TabRun }
  | { at: 'tested'; held: Held; tabRun: TabRun }
  | { at: 'sealing'; held: Held; tabRun: TabRun | null; stage: 'checking' | 'sealing' }
  | { at: 'submitting'; held: Held; tabRun: TabRun | null; receipt: Receipt }
  | { at: 'seal-refused'; held: Held; tabRun: TabRun | null; fault: SealFault; receipt: Receipt | null }
  | { at: 'submitted'; held: Held; receipt: Receipt };

export const emptyAccess: AccessState = { at: 'empty', ended: false };

/** The access in hand, or null. */
export function heldOf(state: AccessState): Held | null {
  return 'held' in state ? state.held : null;
}

/** The test of this tab, or null. */
export function tabRunOf(state: AccessState): TabRun | null {
  return 'tabRun' in state ? state.tabRun : null;
}

/** The sealed message of this tab, or null. */
export function receiptOf(state: AccessState): Receipt | null {
  return 'receipt' in state ? state.receipt : null;
}

/** True when the test of the access in hand has passed in this tab. */
export function isProvenHere(state: AccessState): boolean {
  return tabRunOf(state)?.end?.kind === 'passed' || state.at === 'submitted';
}

/** True while a test of the access in hand runs in this tab, and after one that did not pass. */
export function isUnfinishedHere(state: AccessState): boolean {
  if (state.at === 'starting' || state.at === 'testing') return true;
  return state.at === 'tested' && state.tabRun.end?.kind !== 'passed';
}

/** True when a run tested this access. */
export function isOfRun(access: AccessSummary, run: TestRunView | null): boolean {
  return access.kind === 'role' ? run?.roleArn === access.roleArn : run?.keyId === access.accessKeyId;
}
