import type { SaidFault } from '@/components/onboarding/run-action';
import type { Progress, TestEnd } from '@/components/onboarding/test/run-checks';
import type { AccessSummary, Choice, FileRefusal, Receipt, Refusal, RunFacts } from '@/lib/domain/sealing/sandbox-messages';
import type { TestRunView } from '@/lib/wire/views';

/** An access in hand: what the page may know of it, and when its sandbox closes (null: nothing secret is held). */
export type Held = { access: AccessSummary; endsAt: string | null };

/** One test in this tab: the run that the server issued, where the run is, and how it ended (null: it goes on). */
export type TabRun = { run: RunFacts; progress: Progress; end: TestEnd | null };

export type AccessState =
  | { at: 'empty'; ended: boolean }
  | { at: 'opening' }
  | { at: 'sandbox-refused'; refusal: Refusal }
  | { at: 'file-refused'; refusal: FileRefusal }
  | { at: 'choosing'; choices: Choice[] }
  | { at: 'held'; held: Held; fault: SaidFault | null }
  | { at: 'starting'; held: Held }
  | { at: 'testing'; held: Held; tabRun: TabRun }
  | { at: 'tested'; held: Held; tabRun: TabRun }
  | { at: 'sealing'; held: Held; tabRun: TabRun | null; stage: 'checking' | 'sealing' }
  | { at: 'submitting'; held: Held; tabRun: TabRun | null; receipt: Receipt }
  | { at: 'seal-refused'; held: Held; tabRun: TabRun | null; fault: SaidFault; receipt: Receipt | null }
  | { at: 'submitted'; held: Held; receipt: Receipt };

/** The access in hand, or null. */
export function heldOf(state: AccessState): Held | null {
  return 'held' in state ? state.held : null;
}

/** The test of this tab, or null. */
export function tabRunOf(state: AccessState): TabRun | null {
  return 'tabRun' in state ? state.tabRun : null;
}

/** True when the test of the access in hand has passed in this tab. */
export function isProvenHere(state: AccessState): boolean {
  return tabRunOf(state)?.end?.kind === 'passed' || state.at === 'submitted';
}

/** True when a run tested the access in hand. */
export function isOfRun({ access }: Held, run: TestRunView | null): boolean {
  return access.kind === 'role' ? run?.roleArn === access.roleArn : run?.keyId === access.accessKeyId;
}

/** What the state becomes when staff return a step after it was submitted: a role is still in hand, a key's file is needed again. */
export function afterReturn(state: AccessState, returnedAt: string): AccessState {
  if (state.at !== 'submitted' || returnedAt < state.receipt.sealedAt) return state;
  return state.held.access.kind === 'role' ? { at: 'held', held: state.held, fault: null } : { at: 'empty', ended: false };
}

/** What the state becomes when the sandbox ends by itself: what was proven stays to be seen, the secret is gone. */
export function afterSandboxEnd(state: AccessState): AccessState {
  switch (state.at) {
    case 'empty':
    case 'submitting':
    case 'seal-refused':
    case 'submitted':
    case 'sealing':
      return state;
    case 'opening':
    case 'sandbox-refused':
    case 'file-refused':
    case 'choosing':
      return { at: 'empty', ended: true };
    case 'held':
    case 'starting':
    case 'testing':
    case 'tested':
      return state.held.access.kind === 'role' ? state : { at: 'empty', ended: true };
  }
}
