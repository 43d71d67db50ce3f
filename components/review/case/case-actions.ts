import type { Action } from '@/lib/wire/action';
import type { CaseFault } from '@/lib/wire/faults';
import type {
  ApproveInput,
  AssignInput,
  MarkLiveInput,
  MessageInput,
  OnboardingInput,
  PauseInput,
  ReturnInput,
  SeenInput,
} from '@/lib/wire/onboarding-inputs';
import type { RetestRoleInput } from '@/lib/wire/replacement-inputs';

type CaseAction<Input> = Action<Input, unknown, CaseFault>;

/** What a page hands down to the case: every decision names the version of the case that was on the screen. */
export type CaseActions = {
  take: CaseAction<SeenInput>;
  assign: CaseAction<AssignInput>;
  approve: CaseAction<ApproveInput>;
  takeBackApproval: CaseAction<SeenInput>;
  returnRequirement: CaseAction<ReturnInput>;
  markLive: CaseAction<MarkLiveInput>;
  retestRole: CaseAction<RetestRoleInput>;
  pause: CaseAction<PauseInput>;
  resume: CaseAction<OnboardingInput>;
  retire: CaseAction<PauseInput>;
  sendMessage: CaseAction<MessageInput>;
  addNote: CaseAction<MessageInput>;
};

export type StaffName = { id: string; name: string };
