import type { Check } from '@/lib/domain/onboarding/connection-test';
import type { RunFacts } from '@/lib/domain/sealing/sandbox-messages';
import type { Action } from '@/lib/wire/action';
import type { ConfirmStreamInput, DelegatedLinkInput, OfferAccessInput, ProposeStreamInput } from '@/lib/wire/delegation-inputs';
import type { OnboardingFault, TestFault } from '@/lib/wire/faults';
import type {
  ChooseMethodInput,
  GuideChoicesInput,
  MessageInput,
  NameStreamInput,
  OnboardingInput,
  PauseInput,
  SubmitInput,
} from '@/lib/wire/onboarding-inputs';
import type { StartTestRunInput, TestRoleInput, TestRunInput, TypeBackCodeInput } from '@/lib/wire/test-inputs';
import type { MessageView } from '@/lib/wire/views';

type OnboardingAction<Input, Value = unknown> = Action<Input, Value, OnboardingFault>;

/** What the connection test needs of the server, with an access of the customer's or a colleague's. */
export type TestActions = {
  startTestRun: Action<StartTestRunInput, { run: RunFacts; checks: Check[] }, TestFault>;
  testRole: Action<TestRoleInput, { checks: Check[] }, TestFault>;
};

/** What the onboarding page needs of the server; the page passes its actions down. */
export type OnboardingActions = TestActions & {
  nameStream: OnboardingAction<NameStreamInput>;
  chooseMethod: OnboardingAction<ChooseMethodInput>;
  saveGuideChoices: OnboardingAction<GuideChoicesInput>;
  typeBackCode: OnboardingAction<TypeBackCodeInput, { check: Check; triesLeft: number }>;
  readTestRecord: OnboardingAction<TestRunInput, { text: string }>;
  submit: OnboardingAction<SubmitInput>;
  sendMessage: OnboardingAction<MessageInput, MessageView>;
  pause: OnboardingAction<PauseInput>;
  resume: OnboardingAction<OnboardingInput>;
  retire: OnboardingAction<PauseInput>;
  makeLink: OnboardingAction<OnboardingInput, { link: string }>;
  revokeLink: OnboardingAction<DelegatedLinkInput>;
  confirmStream: OnboardingAction<ConfirmStreamInput>;
  confirmDelegated: OnboardingAction<OnboardingInput>;
};

/** What a colleague's page needs of the server. */
export type DelegatedActions = TestActions & {
  proposeStream: OnboardingAction<ProposeStreamInput>;
  offerAccess: OnboardingAction<OfferAccessInput>;
};
