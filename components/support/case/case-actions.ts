import type { Verb } from '@/components/acting/use-verb';
import type { ReturnableKey } from '@/lib/domain/requirements';

type Seen = { onboardingId: string; seenVersion: number };

/** What a page hands down to the case: every verb says which version of the case was on the screen. */
export type CaseActions = {
  take: Verb<Seen, unknown>;
  assign: Verb<Seen & { to: string | null }, unknown>;
  approve: Verb<Seen, unknown>;
  returnRequirement: Verb<Seen & { requirement: ReturnableKey; reason: string }, unknown>;
  markLive: Verb<Seen & { firstRecordAt: string }, unknown>;
  retestRole: Verb<{ onboardingId: string }, unknown>;
  pause: Verb<{ onboardingId: string; reason: string }, unknown>;
  resume: Verb<{ onboardingId: string }, unknown>;
  retire: Verb<{ onboardingId: string; reason: string }, unknown>;
  sendMessage: Verb<{ onboardingId: string; text: string }, unknown>;
  addNote: Verb<{ onboardingId: string; text: string }, unknown>;
};

export type StaffName = { id: string; name: string };
