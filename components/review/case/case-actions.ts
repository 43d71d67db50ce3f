import type { Action } from '@/components/forms/use-action';
import type { ReturnableKey } from '@/lib/domain/onboarding/requirements';

type Seen = { onboardingId: string; seenVersion: number };

/** What a page hands down to the case: every verb says which version of the case was on the screen. */
export type CaseActions = {
  take: Action<Seen, unknown>;
  assign: Action<Seen & { to: string | null }, unknown>;
  approve: Action<Seen, unknown>;
  returnRequirement: Action<Seen & { requirement: ReturnableKey; reason: string }, unknown>;
  markLive: Action<Seen & { firstRecordAt: string }, unknown>;
  retestRole: Action<{ onboardingId: string }, unknown>;
  pause: Action<{ onboardingId: string; reason: string }, unknown>;
  resume: Action<{ onboardingId: string }, unknown>;
  retire: Action<{ onboardingId: string; reason: string }, unknown>;
  sendMessage: Action<{ onboardingId: string; text: string }, unknown>;
  addNote: Action<{ onboardingId: string; text: string }, unknown>;
};

export type StaffName = { id: string; name: string };
