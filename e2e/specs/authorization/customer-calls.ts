import type { Subject } from '@/e2e/specs/authorization/authorization-fixture';
import { type Ask, onboardingOf } from '@/e2e/specs/authorization/call';
import { makeToken, streamArnOf } from '@/e2e/specs/authorization/onboarding-fixture';

/** What customers and the holders of a delegated link do. `armored` is sealed to the support keys of the build. */
export function customerAsks(armored: string): Record<string, Ask> {
  const roleRun = ({ onboardingId, roleArn }: Subject) => ({ onboardingId, method: 'role', roleArn });
  const linkRun = (subject: Subject) => ({ ...roleRun(subject), linkId: subject.linkId });
  const submission = (subject: Subject) => ({
    ...onboardingOf(subject),
    method: 'role',
    testRunId: null,
    keyId: null,
    roleArn: subject.roleArn,
    armored,
    sealedAt: new Date().toISOString(),
    sealedByHand: true,
  });
  const identity = (testRunId: string) => ({ testRunId, check: 'identity' });
  const proposal = ({ linkId }: Subject) => ({ linkId, region: 'eu-west-1', accountId: '222222222222', name: 'another' });
  return {
    '/#start': { input: ({ customerId }) => ({ customerId }) },
    '/help/[linkId]#offerAccess': { input: ({ linkId, roleArn }) => ({ linkId, method: 'role', roleArn, testRunId: null }) },
    '/help/[linkId]#proposeStream': { input: proposal },
    '/help/[linkId]#proposeStream (no stream is named)': { input: proposal, unnamed: true },
    '/help/[linkId]#redeem': { input: ({ linkId, linkToken }) => ({ linkId, token: linkToken }) },
    '/help/[linkId]#redeem (with another token)': { input: ({ linkId }) => ({ linkId, token: makeToken() }), once: true },
    '/help/[linkId]#startTestRun': { input: linkRun },
    '/help/[linkId]#startTestRun (in review)': { input: linkRun, status: 'in-review' },
    '/help/[linkId]#startTestRun (of another onboarding)': {
      input: (subject) => ({ ...linkRun(subject), onboardingId: subject.farOnboardingId }),
      madeUp: ['farOnboardingId'],
    },
    '/help/[linkId]#testRole': { input: ({ linkRoleRunId }) => identity(linkRoleRunId) },
    '/onboarding/[onboardingId]#cancelReplacement': { input: onboardingOf, status: 'live' },
    '/onboarding/[onboardingId]#chooseHeartbeat': { input: (subject) => ({ ...onboardingOf(subject), writes: true }), status: 'live' },
    '/onboarding/[onboardingId]#chooseMethod': { input: (subject) => ({ ...onboardingOf(subject), method: 'keys' }) },
    '/onboarding/[onboardingId]#confirmDelegated': { input: onboardingOf },
    '/onboarding/[onboardingId]#confirmStream': {
      input: (subject) => ({ ...onboardingOf(subject), arn: streamArnOf(subject.streamName) }),
      unnamed: true,
    },
    '/onboarding/[onboardingId]#confirmUse (not asked)': { input: onboardingOf, status: 'live' },
    '/onboarding/[onboardingId]#copyOnboarding': { input: onboardingOf },
    '/onboarding/[onboardingId]#endOldAccess (not replaced)': { input: onboardingOf, status: 'live' },
    '/onboarding/[onboardingId]#startReplacement': {
      input: (subject) => ({ ...onboardingOf(subject), method: 'keys' }),
      status: 'degraded',
    },
    '/onboarding/[onboardingId]/replace#startNewTestRun (submitted)': { input: roleRun, status: 'live' },
    '/onboarding/[onboardingId]/replace#submitNew (the same)': { input: submission, status: 'live' },
    '/onboarding/[onboardingId]#submit': { input: submission },
    '/onboarding/[onboardingId]#makeLink': { input: onboardingOf },
    '/onboarding/[onboardingId]#nameStream': {
      input: (subject) => ({ ...onboardingOf(subject), arn: 'arn:aws:kinesis:eu-west-1:222222222222:stream/another' }),
    },
    '/onboarding/[onboardingId]#pause': { input: onboardingOf },
    '/onboarding/[onboardingId]#proveClosed (in use)': {
      input: (subject) => ({ ...onboardingOf(subject), roleArn: subject.roleArn }),
      status: 'live',
    },
    '/onboarding/[onboardingId]#readTestRecord': { input: ({ personKeysRunId }) => ({ testRunId: personKeysRunId }), effect: 'none' },
    '/onboarding/[onboardingId]#resume': { input: onboardingOf, status: 'paused' },
    '/onboarding/[onboardingId]#retire': { input: onboardingOf },
    '/onboarding/[onboardingId]#revokeLink': { input: ({ linkId }) => ({ linkId }) },
    '/onboarding/[onboardingId]#saveGuideChoices': { input: (subject) => ({ ...onboardingOf(subject), choices: { path: 'cli' } }) },
    '/onboarding/[onboardingId]#sendMessage': { input: (subject) => ({ ...onboardingOf(subject), text: 'A message.' }) },
    '/onboarding/[onboardingId]#startTestRun': { input: roleRun },
    '/onboarding/[onboardingId]#startTestRun (in review)': { input: roleRun, status: 'in-review' },
    '/onboarding/[onboardingId]#testRole': { input: ({ personRoleRunId }) => identity(personRoleRunId) },
    '/onboarding/[onboardingId]#testRole (in review)': { input: ({ personRoleRunId }) => identity(personRoleRunId), status: 'in-review' },
    "/onboarding/[onboardingId]#testRole (a link's run)": { input: ({ linkRoleRunId }) => identity(linkRoleRunId) },
    '/onboarding/[onboardingId]#typeBackCode': { input: ({ personKeysRunId }) => ({ testRunId: personKeysRunId, code: 'WRONG2' }) },
  };
}
