import type { AccessEvent } from '@/components/onboarding/access/access-after';
import type { AccessState } from '@/components/onboarding/access/access-state';
import type { TestActions } from '@/components/onboarding/onboarding-actions';
import type { openSandbox, Sandbox } from '@/lib/browser/sandbox-client';
import type { Result } from '@/lib/domain/result';
import type { AccessSummary, Receipt, StreamFacts } from '@/lib/domain/sealing/sandbox-messages';
import type { OnboardingFault } from '@/lib/wire/faults';
import type { SandboxView, TestRunView } from '@/lib/wire/views';

/** The onboarding that the access is for, with its facts. */
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
  /** A link brought a pin once, and this browser holds none: no sandbox opens before the person has compared. */
  mustCompare: boolean;
};

/** An access as it was sealed, and the run that proved it (null: none did). */
export type SealedAccess = { access: AccessSummary; receipt: Receipt; testRunId: string | null };

export type AccessTools = TestActions & { submit: (sealed: SealedAccess) => Promise<Result<unknown, OnboardingFault>> };

/** What the steps of the flow share: the newest state and props, the tab's one sandbox, and where events go. */
export type FlowContext = {
  now: () => { state: AccessState; subject: AccessSubject; tools: AccessTools };
  happen: (event: AccessEvent) => void;
  sandbox: { current: Sandbox | null };
  openSandbox: typeof openSandbox;
  /** Cancels the running test. */
  stop: { current: AbortController | null };
  /** Has the page read the server's view again. */
  refresh: () => void;
};
