import { randomBytes } from 'node:crypto';
import type { Subject } from '@/e2e/specs/authorization/authorization-fixture';
import type { Ask } from '@/e2e/specs/authorization/call';
import { amzDateOf } from '@/lib/domain/aws/aws-request';

const signed =
  (run: 'personKeysRunId' | 'linkKeysRunId') =>
  (subject: Subject): unknown => ({
    testRunId: subject[run],
    request: 'get-caller-identity',
    amzDate: amzDateOf(new Date()),
    keyId: 'AKIAIOSFODNN7EXAMPLE',
    signature: randomBytes(32).toString('hex'),
  });

const report = { 'csp-report': { 'document-uri': 'https://portal.example/', 'blocked-uri': 'inline' } };
const assertion = { id: 'none', rawId: 'none', type: 'public-key', response: {}, clientExtensionResults: {} };

/** Pages are asked for by their path alone; these are the handlers. */
export const routeAsks: Record<string, Ask> = {
  'GET /help/[linkId]/step (no stream is named)': { unnamed: true },
  'GET /onboarding/[onboardingId]/evidence/[about]': {
    path: ({ onboardingId, submissionId }) => `/onboarding/${onboardingId}/evidence/${submissionId}`,
  },
  'POST /support/export': { path: () => '/support/export?format=json', input: () => ({}) },
  'GET /api/events (an onboarding)': { path: ({ onboardingId }) => `/api/events?onboarding=${onboardingId}` },
  'GET /api/events (the queue)': { path: () => '/api/events?queue=1' },
  "GET /api/events (one's own)": { path: () => '/api/events?onboardings=1' },
  'POST /isolation': { input: () => ({}) },
  'POST /isolation/[nonce]': { path: () => `/isolation/${'n'.repeat(43)}`, input: () => ({ outcomes: [], violations: [] }) },
  'GET /isolation/[nonce]/[way]': { path: () => `/isolation/${'n'.repeat(43)}/fetch` },
  'POST /api/csp-report': { input: () => report, contentType: 'application/csp-report' },
  "POST /api/signed-requests (a person's run)": { input: signed('personKeysRunId'), effect: 'own' },
  "POST /api/signed-requests (a link's run)": { input: signed('linkKeysRunId'), effect: 'own' },
  'POST /api/signed-requests (in review)': { input: signed('personKeysRunId'), status: 'in-review', effect: 'own' },
  "POST /api/signed-requests (a link's run, in review)": { input: signed('linkKeysRunId'), status: 'in-review' },
  'POST /api/signed-requests (retired)': { input: signed('personKeysRunId'), status: 'retired' },
  'POST /api/deliveries': { input: ({ onboardingId }) => ({ minutes: [{ onboardingId, sent: 1 }] }) },
  "POST /api/dry-runs (a person's run)": { input: ({ personKeysRunId }) => ({ testRunId: personKeysRunId, count: 1 }), effect: 'own' },
  "POST /api/dry-runs (a link's run)": { input: ({ linkKeysRunId }) => ({ testRunId: linkKeysRunId, count: 1 }), effect: 'own' },
  'POST /api/dry-runs (in review)': {
    input: ({ personKeysRunId }) => ({ testRunId: personKeysRunId, count: 1 }),
    status: 'in-review',
    effect: 'own',
  },
  "POST /api/auth/[...all] (begin staff's round)": {
    path: () => '/api/auth/sign-in/oauth2',
    input: () => ({ providerId: 'staff', callbackURL: '/support' }),
  },
  'GET /api/auth/[...all] (a round that nobody began)': { path: () => '/api/auth/oauth2/callback/staff?code=none&state=none' },
  'POST /api/auth/[...all] (options for a new passkey)': { path: () => '/api/auth/passkey/generate-register-options', input: () => ({}) },
  'POST /api/auth/[...all] (a new passkey, made up)': {
    path: () => '/api/auth/passkey/verify-registration',
    input: () => ({ response: assertion }),
  },
  'POST /api/auth/[...all] (options for a passkey)': { path: () => '/api/auth/passkey/generate-authenticate-options', input: () => ({}) },
  'POST /api/auth/[...all] (a passkey, made up)': {
    path: () => '/api/auth/passkey/verify-authentication',
    input: () => ({ response: assertion }),
  },
  'GET /api/auth/[...all] (options, by a GET)': { path: () => '/api/auth/passkey/generate-authenticate-options' },
  'GET /api/auth/[...all] (the session)': { path: () => '/api/auth/get-session' },
  'POST /api/auth/[...all] (a mail link)': {
    path: () => '/api/auth/sign-in/magic-link',
    input: ({ newEmail }) => ({ email: newEmail }),
  },
  "POST /api/auth/[...all] (another's session)": {
    path: () => '/api/auth/revoke-sessions',
    input: () => ({}),
  },
};
