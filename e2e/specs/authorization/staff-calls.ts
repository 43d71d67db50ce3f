import { createHash } from 'node:crypto';
import { microshareUrlOf, type Subject } from '@/e2e/specs/authorization/authorization-fixture';
import { type Ask, onboardingOf, seen } from '@/e2e/specs/authorization/call';
import { approvalDoubts } from '@/lib/domain/onboarding/approval';

// Stands in the fixture in the place of a sealed message.
const storedSha256 = createHash('sha256').update('none').digest('hex');
const assigned = (subject: Subject) => ({ ...onboardingOf(subject), to: null });
const microshareWebhookOf = ({ microshareWebhookId }: Subject) => ({ webhookId: microshareWebhookId });
const written = (subject: Subject) => ({ ...onboardingOf(subject), text: 'A few words.' });

/** What an opening outside the portal would report. */
const foundEqual = (submissionId: string, onboardingId: string) => ({
  format: 'result-of-opening',
  version: 1,
  tool: 'portal-open',
  openedAt: '2026-01-01T00:00:00.000Z',
  submissionId,
  onboardingId,
  sha256: storedSha256,
  contentHash: storedSha256,
  keyId: null,
  facts: [{ field: 'sha256', equal: true }],
  test: null,
});

/** What staff do with cases, with what was sealed, and with each other. `armored`: a sealed message. */
export const staffAsks = (armored: string): Record<string, Ask> => ({
  '/support#assignCase': { input: assigned, status: 'in-review' },
  '/support#assignCases': {
    input: ({ onboardingId }) => ({ onboardingIds: [onboardingId], to: null }),
    status: 'in-review',
    effect: 'none',
  },
  // In review the move is not the customer's.
  '/support#remindCases': { input: ({ onboardingId }) => ({ onboardingIds: [onboardingId] }), status: 'in-review', effect: 'none' },
  '/support#findPlaces': { input: ({ streamName }) => ({ q: streamName }), effect: 'none' },
  '/support#inviteCustomer': {
    input: ({ newEmail }) => ({ company: `Company ${newEmail.slice(0, 36)}`, email: newEmail }),
    effect: 'none',
  },
  '/support/[onboardingId]#acceptReplacement': {
    input: (subject) => ({ ...seen(subject), confirmed: [...approvalDoubts] }),
    status: 'live',
  },
  '/support/[onboardingId]#addNote': { input: written },
  '/support/[onboardingId]#approve': {
    input: (subject) => ({ ...seen(subject), confirmed: [...approvalDoubts] }),
    status: 'in-review',
  },
  '/support/[onboardingId]#assignCase': { input: assigned, status: 'in-review' },
  '/support/[onboardingId]#cancelReplacementCase': { input: onboardingOf, status: 'live' },
  '/support/[onboardingId]#confirmReplacement (submitted)': { input: seen, status: 'live' },
  '/support/[onboardingId]#markLive': {
    input: (subject) => ({ ...seen(subject), firstRecordAt: new Date().toISOString() }),
    status: 'approved',
  },
  '/support/[onboardingId]#pauseCase': { input: (subject) => ({ ...onboardingOf(subject), reason: 'Later.' }), status: 'in-review' },
  '/support/[onboardingId]#resumeCase (Microshare paused)': { input: onboardingOf, status: 'paused', pausedBy: 'microshare' },
  '/support/[onboardingId]#retestRole': { input: onboardingOf, status: 'in-review' },
  '/support/[onboardingId]#retireCase': { input: onboardingOf, status: 'approved' },
  '/support/[onboardingId]#returnReplacement': { input: (subject) => ({ ...seen(subject), reason: 'Once more, please.' }), status: 'live' },
  '/support/[onboardingId]#returnRequirement': {
    input: (subject) => ({ ...seen(subject), requirement: 'access', reason: 'Once more, please.' }),
    status: 'in-review',
  },
  '/support/[onboardingId]#sendMessage': { input: written },
  '/support/[onboardingId]#takeBackAcceptance (submitted)': { input: seen, status: 'live' },
  '/support/[onboardingId]#takeBackApproval (none given)': { input: seen, status: 'in-review' },
  '/support/[onboardingId]#takeCase': { input: seen, status: 'submitted' },
  '/support/[onboardingId]/open#readSealedMessage': {
    input: ({ submissionId }) => ({ submissionId, as: 'download' }),
    status: 'in-review',
  },
  '/support/[onboardingId]/open#recordOpening': { input: ({ submissionId }) => ({ submissionId, matched: true }), status: 'in-review' },
  "/support/[onboardingId]/open#recordOpening (another's)": {
    input: ({ unopenedSubmissionId }) => ({ submissionId: unopenedSubmissionId, matched: true }),
    status: 'in-review',
  },
  '/support/[onboardingId]/open#startTestRun': {
    input: ({ onboardingId, roleArn }) => ({ onboardingId, method: 'role', roleArn }),
    status: 'in-review',
  },
  '/support/[onboardingId]/open#testNewAccess': {
    input: ({ onboardingId, roleArn }) => ({ onboardingId, method: 'role', roleArn }),
    status: 'live',
  },
  '/support/[onboardingId]/sealed#takeSealed': {
    input: ({ submissionId }) => ({ submissionId, as: 'download' }),
    status: 'in-review',
  },
  '/support/[onboardingId]/sealed#uploadResult (not taken)': {
    input: ({ submissionId, onboardingId }) => ({ submissionId, result: foundEqual(submissionId, onboardingId) }),
    status: 'in-review',
  },
  '/support/customers#confirmCustomer': { input: ({ unconfirmedCustomerId }) => ({ customerId: unconfirmedCustomerId }) },
  '/support/keys#listOlder': { input: () => ({ after: null }), effect: 'none' },
  '/support/keys#readOlder': { input: ({ submissionId }) => ({ submissionId }), status: 'in-review' },
  '/support/keys#reseal (not read by them)': {
    input: ({ submissionId }) => ({ submissionId, sha256: storedSha256, armored, contentHash: storedSha256 }),
    status: 'in-review',
  },
  '/support/people#approveFirstPasskey': { input: ({ staffEmail }) => ({ email: staffEmail }) },
  '/support/people#disablePerson': { input: ({ colleagueId }) => ({ personId: colleagueId }) },
  '/support/people#erasePerson': { input: ({ colleagueEmail }) => ({ email: colleagueEmail }) },
  '/support/people#grantStaff': { input: ({ newEmail }) => ({ email: newEmail, role: 'reviewer' }) },
  '/support/people#revokeStaff': { input: ({ staffEmail }) => ({ email: staffEmail }) },
  '/support/webhooks#addWebhook': { input: ({ customerId }) => ({ url: microshareUrlOf(customerId) }) },
  '/support/webhooks#removeWebhook': { input: microshareWebhookOf, microshareWebhook: true },
  // What came of it is also written by jobs, which announce what the other rows change.
  '/support/webhooks#testWebhook': { input: microshareWebhookOf, microshareWebhook: true, effect: 'none' },
});
