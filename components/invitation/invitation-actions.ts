import type { SaidFault } from '@/components/onboarding/run-action';
import type { Result } from '@/lib/domain/result';

export type InvitationView = { company: string; email: string; invitedBy: string; expiresAt: string };

/** What the invitation page asks of the server. Looking consumes nothing; accepting uses the link up. */
export type InvitationActions = {
  peek: (asked: { token: string }) => Promise<Result<InvitationView, SaidFault>>;
  accept: (asked: { token: string; timeZone: string }) => Promise<Result<{ next: string }, SaidFault>>;
};
