import type { SaidFault } from '@/components/onboarding/ask';
import type { Rung, RungName } from '@/lib/domain/ladder';
import type { Method } from '@/lib/domain/onboarding';
import type { Result } from '@/lib/domain/result';
import type { RunFacts } from '@/lib/domain/room-messages';
import type { OnboardingView } from '@/lib/wire/views';

type Verb<Input, Value> = (input: Input) => Promise<Result<Value, SaidFault>>;

export type StreamInput = { onboardingId: string; version?: number } & (
  | { arn: string }
  | { region: string; accountId: string; name: string }
);

export type StartInput = {
  onboardingId: string;
  linkId?: string;
  method: Method;
  keyId?: string | null;
  roleArn?: string | null;
  dropped?: ('password' | 'console-link')[];
  from?: RungName;
};

export type HandOverInput = {
  onboardingId: string;
  version?: number;
  method: Method;
  testRunId: string | null;
  keyId: string | null;
  roleArn: string | null;
  armored: string;
  sealedAt: string;
  sealedByHand?: boolean;
};

/** What testing needs of the server; the delegated page has it too. */
export type TestActions = {
  startTestRun: Verb<StartInput, { run: RunFacts; rungs: Rung[] }>;
  testRole: Verb<{ testRunId: string; rung: RungName }, { rungs: Rung[] }>;
};

/** What the onboarding page asks of the server; the page passes its actions down. */
export type OnboardingActions = TestActions & {
  nameStream: Verb<StreamInput, OnboardingView>;
  chooseMethod: Verb<{ onboardingId: string; version?: number; method: Method }, OnboardingView>;
  saveGuideChoices: Verb<{ onboardingId: string; choices: Record<string, unknown> }, unknown>;
  typeBackCode: Verb<{ testRunId: string; code: string }, { rung: Rung; triesLeft: number }>;
  readTestRecord: Verb<{ testRunId: string }, string | { text: string }>;
  handOver: Verb<HandOverInput, OnboardingView>;
  sendMessage: Verb<{ onboardingId: string; text: string }, unknown>;
  pause: Verb<{ onboardingId: string; reason?: string }, unknown>;
  resume: Verb<{ onboardingId: string }, unknown>;
  retire: Verb<{ onboardingId: string; reason?: string }, unknown>;
  makeLink: Verb<{ onboardingId: string }, { link: string }>;
  revokeLink: Verb<{ linkId: string }, unknown>;
  confirmDelegated: Verb<{ onboardingId: string }, unknown>;
};
