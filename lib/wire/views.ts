import type { Diagnosis } from '@/lib/domain/aws/cause';
import type { Language } from '@/lib/domain/language';
import type { ApprovalDoubt } from '@/lib/domain/onboarding/approval';
import type { Closure } from '@/lib/domain/onboarding/closure';
import type { AwsCallResult, Check } from '@/lib/domain/onboarding/connection-test';
import type { Method, Status } from '@/lib/domain/onboarding/onboarding';
import type { Proof } from '@/lib/domain/onboarding/proof';
import type { NamedAccess, ReplacementState } from '@/lib/domain/onboarding/replacement';
import type { Requirement } from '@/lib/domain/onboarding/requirements';
import type { FactsFile } from '@/lib/domain/sealing/facts-file';
import type { FlowStripView } from '@/lib/wire/delivery-views';

/** What pages receive: views, never rows. Times are ISO 8601 in UTC; the browser shows them in the reader's zone. */

export type StreamView = { partition: string; region: string; accountId: string; name: string; arn: string };

export type TestRunView = {
  id: string;
  method: Method;
  startedAt: string;
  startedBy: string;
  keyId: string | null;
  roleArn: string | null;
  checks: Check[];
  proven: boolean;
};

export type SubmissionView = {
  id: string;
  method: Method;
  keyId: string | null;
  roleArn: string | null;
  /** SHA-256 of the message as it is stored, hex. */
  sha256: string;
  /** Of the text as it was given, where that had another form; null where it had not. */
  givenSha256: string | null;
  recipients: string[];
  sealedAt: string;
  submittedAt: string;
  tested: boolean;
  sealedByHand: boolean;
  /** `opened` in a page of the portal, `downloaded`: given to staff, `outside`: opened elsewhere, as staff reported. `equal`: every fact was. */
  openings: { at: string; by: string; kind: 'opened' | 'downloaded' | 'outside'; equal: boolean | null }[];
  available: boolean;
  /** What a rotation of the support keys made of the message; null while it is the one that was submitted. */
  resealed: { at: string; by: string; sha256: string; recipients: string[] } | null;
};

/** One line of the timeline. `action` is an audit action, worded by messages/<language>/timeline. */
export type TimelineEntry = {
  at: string;
  by: string;
  side: 'customer' | 'microshare' | 'aws';
  action: string;
  values: Record<string, string>;
};

export type MessageView = { id: string; side: 'customer' | 'microshare' | 'note'; by: string; text: string; at: string };

/** A stream that a colleague proposed. It is not the onboarding's before the owner has confirmed it. */
export type ProposedStreamView = { stream: StreamView; at: string };

type OfferedView = { method: Method; roleArn: string | null; keyId: string | null; at: string };

export type DelegatedLinkView = { id: string; createdAt: string; expiresAt: string; state: 'open' | 'revoked' | 'expired' | 'ended' };

export type OnboardingView = {
  id: string;
  company: string;
  /** Whether staff know the company, or it signed up by itself and waits to be confirmed. */
  companyConfirmed: boolean;
  status: Status;
  statusSince: string;
  version: number;
  stream: StreamView | null;
  method: Method | null;
  roleArn: string | null;
  /** The portal's external ID for this customer and the stream's account; null until the stream is known. */
  externalId: string | null;
  /** The principal that the trust policy must name, by the stream's partition; null where the portal has none there. */
  principalArn: string | null;
  turn: 'customer' | 'microshare' | 'none';
  since: string;
  requirements: Requirement[];
  lastRun: TestRunView | null;
  submission: SubmissionView | null;
  returned: { requirement: string; reason: string; at: string; by: string }[];
  timeline: TimelineEntry[];
  messages: MessageView[];
  /** `until`: when whoever paused means to resume; null where they did not say. */
  paused: { by: string; reason: string; since: string; until: string | null } | null;
  /** Links for colleagues, and what came by them and waits for the owner: a stream, an access. */
  delegated: { links: DelegatedLinkView[]; proposed: ProposedStreamView | null; waiting: OfferedView | null };
  guideChoices: unknown;
  /** What the customer has to take away in their own AWS when the onboarding is retired. */
  accessToRevoke: { roleArns: string[]; keyIds: string[] };
  /** What AWS said last of each role that is to be ended; ISO time, and the run in which it was asked. */
  closures: { roleArn: string; closure: Closure; at: string; runId: string }[];
  /** Why the last scheduled test of a live role failed; null unless degraded. */
  degraded: Diagnosis | null;
  /** ISO time of the first real record, once live. */
  liveSince: string | null;
  /** Whether records may flow by the access: it is tested and replaced in place. */
  inUse: boolean;
  /** The newest replacement of the access that was not cancelled; null without one. */
  replacement: ReplacementView | null;
};

/** A new access beside the one in use. `old`: the access that it replaced, once it did. */
export type ReplacementView = {
  id: string;
  state: ReplacementState;
  since: string;
  method: Method;
  roleArn: string | null;
  keyId: string | null;
  startedBy: string;
  /** Why it was returned; null otherwise. */
  reason: string | null;
  lastRun: TestRunView | null;
  submission: SubmissionView | null;
  /** Since when records arrive by it, and who says so: `portal` by a report of the delivery service, or staff. */
  current: { at: string; by: string } | null;
  old: (NamedAccess & { endedAt: string | null; proof: 'portal' | 'customer' | null }) | null;
};

export type OnboardingLine = {
  id: string;
  company: string;
  status: Status;
  stream: StreamView | null;
  turn: 'customer' | 'microshare' | 'none';
  since: string;
  dueKeys: string[];
  method: Method | null;
  /** Whether staff returned what is due first. */
  isReturned: boolean;
  deliveries: FlowStripView | null;
};

export type QueueRow = {
  id: string;
  company: string;
  streamName: string | null;
  region: string | null;
  accountId: string | null;
  method: Method | null;
  status: Status;
  turn: 'customer' | 'microshare' | 'none';
  since: string;
  nextDeadline: string | null;
  proof: Proof;
  provenAt: string | null;
  flags: string[];
  dueKeys: string[];
  assignedTo: { id: string; name: string } | null;
  deliveries: FlowStripView | null;
};

/** What staff see of one onboarding, over and above the customer's view. */
export type CaseView = OnboardingView & {
  customerId: string;
  runs: TestRunView[];
  submissions: SubmissionView[];
  notes: MessageView[];
  flags: string[];
  assignedTo: { id: string; name: string } | null;
  approvedBy: string | null;
  /** Given, and without effect until `effectiveAt`: the customer does not know of it. */
  approval: { by: string; at: string; effectiveAt: string } | null;
  /** What staff confirm before they approve. */
  approvalDoubts: ApprovalDoubt[];
  /** What staff confirm before they take a new access over; empty unless one was submitted. */
  replacementDoubts: ApprovalDoubt[];
  people: CasePerson[];
};

/** Somebody of the customer: how to speak to them, and what they did. */
export type CasePerson = {
  name: string;
  email: string;
  role: 'owner' | 'member';
  language: Language;
  timeZone: string;
  /** They submitted the newest access. */
  submitted: boolean;
};

/** What a page opens a sandbox with, and compares keys with. */
export type SandboxView = {
  sandboxUrl: string;
  openingSandboxUrl: string;
  /** SHA-256 over the sorted fingerprints, hex. */
  pin: string;
  fingerprints: string[];
  /** Whose kept pins the page compares with: a person's id, or a delegated link's. */
  pinHolder: string;
  /** Whether a link has brought them a pin before: then they have to compare. */
  pinGiven: boolean;
};

/** What one signed request brought. `again`: sign the same request anew after so long; the checks hold the attempts so far. */
export type SignedRequestView = { answer: AwsCallResult | null; checks: Check[]; again: { afterMs: number; attempts: number } | null };

/** When a granted dry run may be signed, or asked for: AWS allows one a second per stream. */
export type DryRunView = { afterMs: number };

/** What a colleague with a delegated link sees: who asks them, and one step of one onboarding, without messages or history. */
export type DelegatedView = DelegatedStreamView | DelegatedSetupView;

/** `askedBy`: the name of the person who made the link, or null where they have none. */
type DelegatedLinkFacts = { linkId: string; onboardingId: string; company: string; askedBy: string | null; expiresAt: string };

/** While no stream is named: the link proposes one. */
export type DelegatedStreamView = DelegatedLinkFacts & { stream: null; proposed: ProposedStreamView | null };

/** Once it is: the AWS step. */
export type DelegatedSetupView = DelegatedLinkFacts & {
  stream: StreamView;
  method: Method | null;
  externalId: string;
  principalArn: string | null;
  guideChoices: unknown;
  lastRun: TestRunView | null;
  offered: OfferedView | null;
};

/** A sealed message with the facts to compare with what is inside. */
export type SealedForOpening = { armored: string; facts: FactsFile };

/** A stored message that is sealed to other keys than this build's. */
export type OlderSealed = { submissionId: string; onboardingId: string; company: string; stream: string | null; submittedAt: string };
