import type { SaidFault } from '@/components/onboarding/run-action';
import type { Check } from '@/lib/domain/onboarding/connection-test';
import type { Method } from '@/lib/domain/onboarding/onboarding';
import type { Result } from '@/lib/domain/result';
import type { RunFacts } from '@/lib/domain/sealing/sandbox-messages';
import type { GuideChoicesInput, StreamInput, SubmitInput } from '@/lib/wire/onboarding-inputs';
import type { StartTestInput, TestRoleInput } from '@/lib/wire/test-inputs';
import type { OnboardingView } from '@/lib/wire/views';

type Verb<Input, Value> = (input: Input) => Promise<Result<Value, SaidFault>>;

/** What testing needs of the server; the delegated page has it too. */
export type TestActions = {
  startTestRun: Verb<StartTestInput, { run: RunFacts; checks: Check[] }>;
  testRole: Verb<TestRoleInput, { checks: Check[] }>;
};

/** What the onboarding page asks of the server; the page passes its actions down. */
export type OnboardingActions = TestActions & {
  nameStream: Verb<StreamInput, OnboardingView>;
  chooseMethod: Verb<{ onboardingId: string; version?: number; method: Method }, OnboardingView>;
  saveGuideChoices: Verb<GuideChoicesInput, unknown>;
  typeBackCode: Verb<{ testRunId: string; code: string }, { check: Check; triesLeft: number }>;
  readTestRecord: Verb<{ testRunId: string }, string | { text: string }>;
  submit: Verb<SubmitInput, OnboardingView>;
  sendMessage: Verb<{ onboardingId: string; text: string }, unknown>;
  pause: Verb<{ onboardingId: string; reason?: string }, unknown>;
  resume: Verb<{ onboardingId: string }, unknown>;
  retire: Verb<{ onboardingId: string; reason?: string }, unknown>;
  makeLink: Verb<{ onboardingId: string }, { link: string }>;
  revokeLink: Verb<{ linkId: string }, unknown>;
  confirmDelegated: Verb<{ onboardingId: string }, unknown>;
};
