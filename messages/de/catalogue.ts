import type { Catalogue } from '@/messages/catalogues';
import { accountTexts } from '@/messages/de/account';
import { actors } from '@/messages/de/actors';
import { common } from '@/messages/de/common';
import { connectionTest } from '@/messages/de/connection-test';
import { deliveries } from '@/messages/de/deliveries';
import { evidenceTexts } from '@/messages/de/evidence';
import { faultPageTexts } from '@/messages/de/fault-pages';
import { home } from '@/messages/de/home';
import { invitation } from '@/messages/de/invitation';
import { mailTexts } from '@/messages/de/mail';
import { onboarding } from '@/messages/de/onboarding';
import { recordedActions } from '@/messages/de/recorded-actions';
import { replacementTexts } from '@/messages/de/replacement';
import { requirements } from '@/messages/de/requirements';
import { sealByHand } from '@/messages/de/seal-by-hand';
import { securityTexts } from '@/messages/de/security';
import { signInTexts } from '@/messages/de/sign-in';
import { timeline } from '@/messages/de/timeline';
import { webhookTexts } from '@/messages/de/webhooks';

/** German, by area: what the server hands to pages and mails. */
export const catalogue: Catalogue = {
  account: accountTexts,
  actors,
  common,
  connectionTest,
  deliveries,
  evidence: evidenceTexts,
  faultPages: faultPageTexts,
  home,
  invitation,
  mail: mailTexts,
  onboarding,
  recordedActions,
  replacement: replacementTexts,
  requirements,
  sealByHand,
  security: securityTexts,
  signIn: signInTexts,
  timeline,
  webhooks: webhookTexts,
};
