import {
  type AccessState,
  emptyAccess,
  type Held,
  heldOf,
  receiptOf,
  type SealFault,
  tabRunOf,
} from '@/components/onboarding/access/access-state';
import type { RunFault } from '@/components/onboarding/test/run-checks';
import type { TabRun } from '@/components/onboarding/test/run-test';
import type { SandboxReadReply } from '@/lib/browser/sandbox-client';
import type { AccessSummary, Receipt, Refusal } from '@/lib/domain/sealing/sandbox-messages';

/** What happened to the tab's access as a whole. */
type TabEvent =
  | { did: 'empty' }
  | { did: 'open' }
  | { did: 'refuse-sandbox'; refusal: Refusal }
  /** By itself: its time was over, or it failed. */
  | { did: 'end-sandbox' }
  | { did: 'read'; reply: SandboxReadReply; endsAt: string }
  | { did: 'take-role'; roleArn: string; externalId: string }
  | { did: 'keep-open'; endsAt: string }
  /** Staff returned a step, at an ISO time. */
  | { did: 'return'; at: string };

/** A step of testing, sealing or submitting. It counts while the access that it was begun with is still the one in hand. */
type StepEvent = { access: AccessSummary } & (
  | { did: 'start-test' }
  | { did: 'refuse-test'; fault: RunFault }
  | { did: 'test'; tabRun: TabRun }
  | { did: 'end-test'; tabRun: TabRun }
  | { did: 'start-seal'; stage: 'checking' | 'sealing'; tabRun: TabRun | null }
  | { did: 'start-submit'; receipt: Receipt }
  | { did: 'refuse-seal'; fault: SealFault }
  | { did: 'submit' }
);

export type AccessEvent = TabEvent | StepEvent;

/** The state after an event. */
export function accessAfter(state: AccessState, event: AccessEvent): AccessState {
  if (!('access' in event)) return afterTabEvent(state, event);
  const held = heldOf(state);
  return held?.access === event.access ? afterStep(state, held, event) : state;
}

function afterTabEvent(state: AccessState, event: TabEvent): AccessState {
  switch (event.did) {
    case 'empty':
      return emptyAccess;
    case 'open':
      return { at: 'opening' };
    case 'refuse-sandbox':
      return { at: 'sandbox-refused', refusal: event.refusal };
    case 'end-sandbox':
      return afterSandboxEnd(state);
    case 'read':
      return afterReading(event.reply, event.endsAt);
    case 'take-role':
      return inHand({ access: { kind: 'role', roleArn: event.roleArn, externalId: event.externalId }, endsAt: null });
    case 'keep-open':
      return 'held' in state ? { ...state, held: { ...state.held, endsAt: event.endsAt } } : state;
    case 'return':
      return afterReturn(state, event.at);
  }
}

function afterStep(state: AccessState, held: Held, event: StepEvent): AccessState {
  const tabRun = tabRunOf(state);
  switch (event.did) {
    case 'start-test':
      return { at: 'starting', held };
    case 'refuse-test':
      return { at: 'held', held, fault: event.fault };
    case 'test':
      return { at: 'testing', held, tabRun: event.tabRun };
    case 'end-test':
      return { at: 'tested', held, tabRun: event.tabRun };
    case 'start-seal':
      return { at: 'sealing', held, tabRun: event.tabRun, stage: event.stage };
    case 'start-submit':
      return { at: 'submitting', held, tabRun, receipt: event.receipt };
    case 'refuse-seal':
      return { at: 'seal-refused', held, tabRun, fault: event.fault, receipt: receiptOf(state) };
    case 'submit':
      return afterSubmit(state, held);
  }
}

function inHand(held: Held): AccessState {
  return { at: 'held', held, fault: null };
}

function afterReading(reply: SandboxReadReply, endsAt: string): AccessState {
  switch (reply.said) {
    case 'read':
      return inHand({ access: reply.access, endsAt });
    case 'choose-one':
      return { at: 'choosing', choices: reply.choices };
    case 'file-refused':
      return { at: 'file-refused', refusal: reply.refusal };
  }
}

function afterSubmit(state: AccessState, held: Held): AccessState {
  const receipt = receiptOf(state);
  return receipt === null ? state : { at: 'submitted', held, receipt };
}

/** A role is still in hand when staff return a step after it was submitted; a key's file is needed again. */
function afterReturn(state: AccessState, returnedAt: string): AccessState {
  if (state.at !== 'submitted' || returnedAt < state.receipt.sealedAt) return state;
  return state.held.access.kind === 'role' ? inHand(state.held) : emptyAccess;
}

/** What was proven stays to be seen when the sandbox ends, and the secret is gone. */
function afterSandboxEnd(state: AccessState): AccessState {
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
