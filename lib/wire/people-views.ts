import type { Language } from '@/lib/domain/language';
/** What pages about people receive. Times are ISO 8601 in UTC. */

export type SessionView = {
  id: string;
  /** The session of the browser that asks. */
  here: boolean;
  method: 'invitation' | 'mail-link' | 'passkey' | 'oidc' | null;
  /** The browser as it named itself; empty where it did not. */
  browser: string;
  network: string | null;
  createdAt: string;
  lastSeenAt: string;
  expiresAt: string;
};

export type PasskeyView = { id: string; name: string | null; createdAt: string | null; synced: boolean };

export type ProfileView = {
  personId: string;
  email: string;
  name: string;
  timeZone: string;
  language: Language;
  kind: 'customer' | 'reviewer' | 'admin';
};

export type MemberView = {
  personId: string;
  name: string;
  email: string;
  role: 'owner' | 'member';
  you: boolean;
  since: string;
  disabled: boolean;
  /** Whether the watch mails them when records no longer arrive. */
  told: boolean;
};

/** What the page of an invitation's link says before it is accepted. `replaces`: as in LinkView. */
export type InvitationView = { company: string; email: string; invitedBy: string; expiresAt: string; replaces: string | null };

/** What the page of a mail link says before it is used. */
export type LinkView = {
  /** Whose account it opens. */
  email: string;
  /** The company that it signs up; null for a sign-in. */
  company: string | null;
  /** The address of another person who is signed in in this browser, and whose session it ends. */
  replaces: string | null;
};

export type OpenInvitationView = { id: string; email: string; role: 'owner' | 'member'; expiresAt: string };

export type CompanyView = {
  customerId: string;
  company: string;
  /** Whether staff know the company; before, it cannot invite. */
  confirmed: boolean;
  /** Whether the reader may invite and remove. */
  mayManage: boolean;
  members: MemberView[];
  invitations: OpenInvitationView[];
};

/** A first passkey where the provider vouches for second factors: an admin may allow it, has allowed it, or nothing is to be allowed. */
export type FirstPasskey = 'may-allow' | 'allowed' | 'none';

export type StaffView = {
  personId: string;
  name: string;
  email: string;
  role: 'reviewer' | 'admin';
  you: boolean;
  disabled: boolean;
  passkeys: number;
  firstPasskey: FirstPasskey;
  lastSeenAt: string | null;
};

export type GrantView = { email: string; role: 'reviewer' | 'admin'; grantedAt: string; firstPasskey: FirstPasskey };

export type StaffListView = {
  staff: StaffView[];
  /** Grants of addresses that have not signed in yet. */
  waiting: GrantView[];
  stuckMail: { jobId: string; template: string; person: string | null; tries: number; givenUp: boolean; createdAt: string }[];
};

export type CustomerLine = {
  customerId: string;
  company: string;
  confirmed: boolean;
  createdAt: string;
  people: number;
  onboardings: number;
  invitations: OpenInvitationView[];
};

/** One event of the audit. `actor` is a name where it is known, else who it was by kind (operator, portal, visitor, delegated link, erased). */
export type AuditLine = {
  chain: string;
  seq: number;
  at: string;
  actorId: string;
  actor: string;
  action: string;
  subject: string | null;
  details: Record<string, string>;
  network: string | null;
};

export type AuditPage = { lines: AuditLine[]; next: string | null };

/** `last`: what came of the last announcement that was tried; `status` null: there was no answer, and `fault` says why. */
export type WebhookView = {
  id: string;
  url: string;
  last: { at: string; status: number | null; ms: number | null; fault: string | null } | null;
};
export type CompanyWebhooks = { customerId: string; company: string; webhooks: WebhookView[] };
