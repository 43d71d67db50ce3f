import type { Language } from '@/lib/domain/language';
import { catalogue as de } from '@/messages/de/catalogue';
import type { AccountTexts } from '@/messages/en/account';
import type { ActorTexts } from '@/messages/en/actors';
import { catalogue as en } from '@/messages/en/catalogue';
import type { CommonTexts } from '@/messages/en/common';
import type { ConnectionTestTexts } from '@/messages/en/connection-test';
import type { DeliveriesTexts } from '@/messages/en/deliveries';
import type { EvidenceTexts } from '@/messages/en/evidence';
import type { FaultPageTexts } from '@/messages/en/fault-pages';
import type { HomeTexts } from '@/messages/en/home';
import type { InvitationTexts } from '@/messages/en/invitation';
import type { MailTexts } from '@/messages/en/mail';
import type { OnboardingTexts } from '@/messages/en/onboarding';
import type { RecordedActionTexts } from '@/messages/en/recorded-actions';
import type { ReplacementTexts } from '@/messages/en/replacement';
import type { RequirementsTexts } from '@/messages/en/requirements';
import type { SealByHandTexts } from '@/messages/en/seal-by-hand';
import type { SecurityTexts } from '@/messages/en/security';
import type { SignInTexts } from '@/messages/en/sign-in';
import type { TimelineTexts } from '@/messages/en/timeline';
import type { WebhookTexts } from '@/messages/en/webhooks';
import type { Translated } from '@/messages/language';

/** The sentences of one language, by area. A language that lacks one does not compile. */
export type Catalogue = {
  account: AccountTexts;
  actors: ActorTexts;
  common: CommonTexts;
  connectionTest: ConnectionTestTexts;
  deliveries: DeliveriesTexts;
  evidence: EvidenceTexts;
  faultPages: FaultPageTexts;
  home: HomeTexts;
  invitation: InvitationTexts;
  mail: Translated<MailTexts>;
  onboarding: OnboardingTexts;
  recordedActions: RecordedActionTexts;
  replacement: ReplacementTexts;
  requirements: RequirementsTexts;
  sealByHand: SealByHandTexts;
  security: SecurityTexts;
  signIn: SignInTexts;
  timeline: TimelineTexts;
  webhooks: WebhookTexts;
};

/** Every language, for code that runs on the server; a page passes down one of them. */
export const catalogues: Record<Language, Catalogue> = { en, de };
