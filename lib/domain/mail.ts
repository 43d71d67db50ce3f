import type { Diagnosis } from '@/lib/domain/aws/cause';

/**
 * What each mail needs besides its sentences (messages/<language>/mail). Names that end in `At` are times, ISO 8601 in UTC; they are shown
 * in the reader's zone.
 */
export type MailValues = {
  invitation: { company: string; invitedBy: string; link: string; expiresAt: string; language: string } & KeysInMail;
  'sign-in': { link: string; expiresAt: string } & KeysInMail & AskedBy;
  'sign-up': { link: string; expiresAt: string; language: string } & KeysInMail & AskedBy;
  /** Instead of `sign-up`, for an address that has an account. */
  'has-account': { link: string } & AskedBy;
  'company-confirmed': { company: string; link: string };
  submitted: { company: string; stream: string; sha256: string; submittedAt: string; link: string };
  returned: { company: string; stream: string; requirement: string; reason: string; link: string };
  approved: { company: string; stream: string; link: string };
  /** The access in use is so old that it should be replaced: its key's id, or its role. */
  renewal: { company: string; stream: string; keyId?: string; roleArn?: string; submittedAt: string; link: string };
  /** Whether the stream is still wanted. */
  'access-review': { company: string; stream: string; dueAt: string; link: string };
  /** Records arrive by the new access: what it replaced, which is to be ended now. */
  replaced: { company: string; stream: string; oldRole?: string; oldKeyId?: string; link: string };
  live: { company: string; stream: string; firstRecordAt: string; link: string };
  failing: { company: string; stream: string; failingSinceAt: string; link: string; reconnect?: string };
  'still-failing': { company: string; stream: string; failingSinceAt: string; link: string; reconnect?: string };
  recovered: { company: string; stream: string; link: string };
  /** Of several onboardings of a company, which the mail lists; `more`: how many of them it does not name. */
  'several-failing': SeveralStreams;
  'several-still-failing': SeveralStreams;
  'several-recovered': SeveralStreams;
  /** Many onboardings fail at once; to staff. */
  storm: { seenAt: string; link: string };
  /** The sealed message and its facts, to be opened outside the portal. */
  given: { company: string; stream: string; givenAt: string; link: string };
  opened: { company: string; stream: string; openedAt: string; link: string };
  /** `stepKey`: the requirement that is due, with `-returned` where staff returned it; `step` of `steps` where it is one of the customer's own. */
  reminder: { company: string; stream: string; dueAt: string; stepKey: string; step?: string; steps: string; link: string };
  /** As `reminder`, because a person of staff wants it so. */
  reminded: { company: string; stream: string; link: string };
  digest: { waiting: string; longestSinceAt: string; stuckMail: string; auditHead: string; link: string };
  message: { company: string; stream: string; link: string };
  'first-passkey': { person: string; address: string; addedAt: string; link: string };
  resealed: { company: string; stream: string; resealedAt: string; sha256: string; link: string };
  'new-link': { company: string; link: string; expiresAt: string } & KeysInMail;
};
/**
 * The support keys as people compare them: fingerprints a line each and the pin over them, in groups of four; and the fingerprint of the
 * key that signs evidence, where there is one.
 */
export type KeysInMail = { fingerprints: string; pin: string; evidenceKey?: string };
type SeveralStreams = { company: string; count: string; more?: string; link: string };
/** One of the streams that a mail lists, with why AWS refuses it. */
export type NamedStream = { stream: string; link: string; diagnosis: Diagnosis | null; method?: 'role' | 'keys' };
/** With which browser a link was asked for, and when; an empty name is a browser that the portal does not know. */
type AskedBy = { browser: string; askedAt: string };
export type MailTemplate = keyof MailValues;

type OfOnboarding = { company: string; stream: string; link: string };
/** The mails that are about one onboarding. */
export type OnboardingMail = {
  [Template in MailTemplate]: MailValues[Template] extends OfOnboarding ? Template : never;
}[MailTemplate];
