import type { Ask } from '@/e2e/specs/authorization/call';
import { makeToken } from '@/e2e/specs/authorization/onboarding-fixture';

/** Invitations, signing in, one's own account and one's company's people. */
export const peopleAsks: Record<string, Ask> = {
  "/account#endSession (one's own)": { input: ({ ownSessionId }) => ({ sessionId: ownSessionId }), once: true, effect: 'none' },
  "/account#endSession (another's)": { input: ({ colleagueSessionId }) => ({ sessionId: colleagueSessionId }) },
  '/account#eraseMe': { once: true },
  '/account#inviteMember': { input: ({ customerId, newEmail }) => ({ customerId, email: newEmail }) },
  '/account#removeMember': { input: ({ customerId, colleagueId }) => ({ customerId, personId: colleagueId }) },
  "/account#removePasskey (one's own)": { input: ({ ownPasskeyId }) => ({ passkeyId: ownPasskeyId }), once: true },
  "/account#removePasskey (another's)": { input: ({ colleaguePasskeyId }) => ({ passkeyId: colleaguePasskeyId }) },
  '/account#revokeInvitation': { input: ({ invitationId }) => ({ invitationId }) },
  '/account#signOut': { effect: 'none' },
  '/account#updateProfile': { input: () => ({ language: 'de' }) },
  '/invite#accept': { input: ({ invitationToken }) => ({ token: invitationToken }) },
  '/invite#accept (with another token)': { input: () => ({ token: makeToken() }) },
  '/invite#accept (of a disabled person)': { input: ({ disabledInvitationToken }) => ({ token: disabledInvitationToken }) },
  '/invite#peek': { input: ({ invitationToken }) => ({ token: invitationToken }), effect: 'none' },
  '/invite#peek (with another token)': { input: () => ({ token: makeToken() }) },
  "/sign-in#redeemSignInLink (a customer's)": { input: ({ signInToken }) => ({ token: signInToken }) },
  "/sign-in#redeemSignInLink (staff's)": { input: ({ staffSignInToken }) => ({ token: staffSignInToken }), once: true },
  "/sign-in#redeemSignInLink (a disabled person's)": { input: ({ disabledSignInToken }) => ({ token: disabledSignInToken }), once: true },
  '/sign-in#redeemSignInLink (with another token)': { input: () => ({ token: makeToken() }) },
  '/sign-in#requestSignUp': { input: () => ({ email: `${makeToken()}@example.com`, company: 'A company' }), effect: 'none' },
  '/sign-up#redeemSignUp': { input: ({ signUpToken }) => ({ token: signUpToken }) },
  '/sign-up#redeemSignUp (with another token)': { input: () => ({ token: makeToken() }) },
  '/sign-in#requestSignInLink': { input: () => ({ email: `${makeToken()}@example.com` }), effect: 'none' },
};
