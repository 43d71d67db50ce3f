import type { Catalogue } from '@/messages/catalogues';
import { accountTexts } from '@/messages/en/account';
import { actors } from '@/messages/en/actors';
import { common } from '@/messages/en/common';
import { connectionTest } from '@/messages/en/connection-test';
import { deliveries } from '@/messages/en/deliveries';
import { evidenceTexts } from '@/messages/en/evidence';
import { faultPageTexts } from '@/messages/en/fault-pages';
import { home } from '@/messages/en/home';
import { invitation } from '@/messages/en/invitation';
import { mailTexts } from '@/messages/en/mail';
import { onboarding } from '@/messages/en/onboarding';
import { recordedActions } from '@/messages/en/recorded-actions';
import { replacementTexts } from '@/messages/en/replacement';
import { requirements } from '@/messages/en/requirements';
import { sealByHand } from '@/messages/en/seal-by-hand';
import { securityTexts } from '@/messages/en/security';
import { signInTexts } from '@/messages/en/sign-in';
import { timeline } from '@/messages/en/timeline';
import { webhookTexts } from '@/messages/en/webhooks';

/** English, by area: what the server hands to pages and mails. */
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
