import type { Diagnosis } from '@/lib/domain/aws/cause';
import type { Check, CheckName, CheckOutcome } from '@/lib/domain/onboarding/connection-test';
import type { OnboardingView, SandboxView, TestRunView } from '@/lib/wire/views';

const at = '2026-03-03T13:05:00.000Z';

export const exampleStream = {
  partition: 'aws',
  region: 'eu-central-1',
  accountId: '222222222222',
  name: 'building-sensors',
  arn: 'arn:aws:kinesis:eu-central-1:222222222222:stream/building-sensors',
};

export const exampleSandbox: SandboxView = {
  sandboxUrl: '/sandbox/example.js',
  openingSandboxUrl: '/sandbox/example-open.js',
  pin: 'c0ffee00'.repeat(8),
  fingerprints: ['D1F2A3B4C5D6E7F8091A2B3C4D5E6F708192A3B4', '0A1B2C3D4E5F60718293A4B5C6D7E8F901122334'],
  pinHolder: 'example',
  pinGiven: false,
};

/** A view for the catalogue; every fact in it is made up. */
export function exampleView(given: Partial<OnboardingView> = {}): OnboardingView {
  return {
    id: '00000000-0000-7000-8000-000000000001',
    company: 'Example Facilities',
    status: 'draft',
    companyConfirmed: true,
    statusSince: at,
    version: 1,
    stream: null,
    method: null,
    roleArn: null,
    externalId: 'onb-7f3k9q2m4x8w1c6v',
    principalArn: 'arn:aws:iam::111111111111:role/microshare-portal',
    turn: 'customer',
    since: at,
    requirements: [due('stream', 'customer')],
    lastRun: null,
    submission: null,
    returned: [],
    timeline: [
      { at, by: 'Example Person', side: 'customer', action: 'onboarding.started', values: {} },
      { at, by: 'Example Person', side: 'customer', action: 'onboarding.stream', values: { stream: exampleStream.arn } },
    ],
    messages: [],
    paused: null,
    delegated: { links: [], proposed: null, waiting: null },
    guideChoices: null,
    accessToRevoke: { roleArns: [], keyIds: [] },
    closures: [],
    degraded: null,
    liveSince: null,
    inUse: false,
    replacement: null,
    ...given,
  };
}

export function due(key: OnboardingView['requirements'][number]['key'], side: 'customer' | 'microshare') {
  return {
    key,
    side,
    state: 'due' as const,
    since: at,
    deadline: '2026-03-04T16:00:00.000Z',
    reason: null,
    diagnosis: null,
    alternatives: [],
  };
}

export const exampleRole = 'arn:aws:iam::222222222222:role/microshare-building-sensors';

const denied: Diagnosis = {
  cause: 'policy-missing',
  mustAct: 'customer',
  retry: false,
  values: { action: 'kinesis:PutRecords', resource: exampleStream.arn, principal: exampleRole },
};

export const failedChecks: Check[] = [
  check('read', 'passed', { roleArn: exampleRole }),
  check('account', 'passed', { accountId: '222222222222' }),
  check('identity', 'passed', { principalArn: 'arn:aws:sts::222222222222:assumed-role/microshare-building-sensors/onboarding' }),
  check('bound', 'passed', {}),
  {
    ...check('may-write', 'failed', {}),
    diagnosis: denied,
    answer: {
      service: 'kinesis',
      operation: 'PutRecords',
      httpStatus: 400,
      code: 'AccessDeniedException',
      message: `User: ${exampleRole} is not authorized to perform: kinesis:PutRecords on resource: ${exampleStream.arn} because no identity-based policy allows the kinesis:PutRecords action`,
      requestId: 'e0a1c2d3-1111-2222-3333-444455556666',
      at,
      latencyMs: 84,
    },
  },
];

export const passedChecks: Check[] = [
  ...failedChecks.slice(0, 4),
  check('may-write', 'passed', {}),
  check('wrote', 'passed', {
    shardId: 'shardId-000000000000',
    sequenceNumber: '49590338271490256608559692538361571095921575989136588898',
    latencyMs: '42',
  }),
  check('encryption', 'passed', { encryptionType: 'KMS' }),
];

export function exampleRun(checks: Check[], proven: boolean): TestRunView {
  return {
    id: '00000000-0000-7000-8000-000000000002',
    method: 'role',
    startedAt: at,
    startedBy: 'Example Person',
    keyId: null,
    roleArn: exampleRole,
    checks,
    proven,
  };
}

export const exampleSubmission = {
  id: '00000000-0000-7000-8000-000000000003',
  method: 'role' as const,
  keyId: null,
  roleArn: exampleRole,
  sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  givenSha256: null,
  recipients: exampleSandbox.fingerprints,
  sealedAt: at,
  submittedAt: at,
  tested: true,
  sealedByHand: false,
  openings: [{ at, by: 'Example Reviewer', kind: 'outside' as const, equal: true }],
  available: true,
  resealed: null,
};

function check(name: CheckName, outcome: CheckOutcome, proof: Record<string, string>): Check {
  const observedBy = name === 'read' ? 'browser' : 'server';
  const asked = name !== 'read' && name !== 'account';
  const answer = asked
    ? {
        service: 'kinesis' as const,
        operation: 'PutRecord',
        httpStatus: 200,
        code: null,
        message: null,
        requestId: 'e0a1c2d3-1111-2222-3333-444455556666',
        at,
        latencyMs: 42,
      }
    : null;
  return { name, outcome, observedBy, at, attempts: 1, proof, answer, diagnosis: null };
}
