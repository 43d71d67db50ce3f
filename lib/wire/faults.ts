import type { ApprovalDoubt } from '@/lib/domain/onboarding/approval';
import type { CheckName } from '@/lib/domain/onboarding/connection-test';
import type { Status } from '@/lib/domain/onboarding/onboarding';
import type { ReplacementFault } from '@/lib/domain/onboarding/replacement';
import type { BadInput } from '@/lib/wire/parse-input';

/**
 * Why verbs refuse, as pages receive it: a tag, and the values of its sentence. Each union has one table of sentences in messages that
 * words every kind; a component takes no action that may refuse in another way.
 */

type Tag<Kind extends string> = Kind extends string ? { kind: Kind } : never;

export type Limited = { kind: 'limited'; retryAfterSeconds: number };

/** Somebody else changed the onboarding since it was read. */
export type ChangedMeanwhile = { kind: 'changed-meanwhile'; by: string; action: string; at: string };

type NotFromHere = { kind: 'not-from-here'; from: Status; to: Status };
type NotTestable = { kind: 'not-testable'; status: Status };
type NoPrincipal = { kind: 'no-principal'; partition: string };
type NotYet = { kind: 'not-yet'; check: CheckName };
type EnvelopeRefused = { kind: 'envelope'; reason: string };

/** What any verb may return: input that does not fit, a limit, nothing there for the caller. */
type AnyVerbFault = BadInput | Limited | Tag<'not-found'>;

/** Starting a run of the connection test, and running one of its checks with a role. */
export type TestFault =
  | AnyVerbFault
  | NotTestable
  | NoPrincipal
  | NotYet
  | Tag<'no-replacement' | 'no-stream' | 'not-a-role' | 'other-access' | 'run-over'>;

/** The customer's onboarding, and a colleague's step behind a delegated link. */
export type OnboardingFault =
  | TestFault
  | ChangedMeanwhile
  | ReplacementFault
  | NotFromHere
  | EnvelopeRefused
  /** A stream or a role that does not parse; `reason` and `values` are those of its own sentences. */
  | { kind: 'refused'; reason: string; values: Record<string, string> }
  | { kind: 'role'; reason: string; values: Record<string, string> }
  | { kind: 'not-due'; requirement: string }
  | Tag<
      | 'link-over'
      | 'looks-like-secret'
      | 'needs-test'
      | 'no-daily-check'
      | 'no-tries-left'
      | 'not-asked'
      | 'not-yours'
      | 'not-in-use'
      | 'not-owner'
      | 'nothing-offered'
      | 'replacement-open'
      | 'same-access'
      | 'still-in-use'
    >;

/** One signed request to AWS, posted to /api/signed-requests. */
export type SignedRequestFault =
  | AnyVerbFault
  | NotTestable
  | Tag<'already-sent' | 'not-keys' | 'other-key' | 'other-origin' | 'run-over' | 'signed-out'>;

/** A dry run's turn, asked for at /api/dry-runs. */
export type DryRunFault = AnyVerbFault | NotTestable | Tag<'other-origin' | 'run-over' | 'signed-out'>;

/** Staff's review of one case, and the assignment in the queue. */
export type CaseFault =
  | AnyVerbFault
  | ChangedMeanwhile
  | NotFromHere
  | NotTestable
  | NoPrincipal
  | ReplacementFault
  | { kind: 'four-eyes'; by: string }
  | { kind: 'unconfirmed'; doubts: ApprovalDoubt[] }
  | Tag<'approved-already' | 'in-effect'>
  | Tag<
      | 'company-unconfirmed'
      | 'in-the-future'
      | 'looks-like-secret'
      | 'needs-test'
      | 'no-replacement'
      | 'not-a-role'
      | 'not-staff'
      | 'not-yours'
      | 'nothing-submitted'
      | 'same-access'
    >;

/** Opening a sealed message, and sealing older ones again. */
export type OpeningFault = AnyVerbFault | Tag<'gone' | 'switched-off'>;
/** Uploading the result of an opening outside the portal. */
export type OpeningResultFault = AnyVerbFault | NotTestable | Tag<'gone' | 'not-given' | 'other-message' | 'other-facts' | 'other-stream'>;
export type ResealFault =
  | AnyVerbFault
  | Tag<'gone'>
  | EnvelopeRefused
  | Tag<'content-differs' | 'not-older' | 'not-read' | 'replaced' | 'sha-differs'>;

/** Staff's pages about people and customers. */
export type SupportFault = AnyVerbFault | Tag<'customer-address' | 'name-taken' | 'staff-address' | 'yourself'>;

/** The account page: profile, sessions, passkeys, companies, erasure. */
export type AccountFault = AnyVerbFault | Tag<'already-member' | 'company-unconfirmed' | 'last-owner' | 'last-told' | 'not-owner'>;

/** Adding, removing and testing webhooks, a company's or Microshare's. */
export type WebhookFault = AnyVerbFault | Tag<'not-owner' | 'too-many'>;

/** The start page, where an onboarding begins. */
export type StartFault = AnyVerbFault;

export type InvitationFault = BadInput | Limited | Tag<'expired' | 'revoked' | 'unknown' | 'used'>;

/** Asking for a link by mail, and using it. */
export type MailLinkFault = BadInput;
export type RedeemLinkFault = BadInput | Limited | Tag<'link'>;
