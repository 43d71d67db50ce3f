import type { PolicyInput } from '@/demo/aws/admin';
import { makeSecretAccessKey } from '@/demo/aws/iam-entities';
import type { FaultName } from '@/demo/aws/named-faults';
import { allow } from '@/e2e/support/aws-fixture';
import type { Cause, MustAct } from '@/lib/domain/aws/cause';
import type { Fix } from '@/lib/domain/aws/fix';
import { trustPolicy } from '@/lib/domain/aws/stream-policy';
import type { CheckName } from '@/lib/domain/onboarding/connection-test';
import type { Method } from '@/lib/domain/onboarding/onboarding';
import { type AccessLane, writing } from './access-lane';

/** Something that goes wrong in AWS or on the way there, what the connection test must make of it, and what mends it. */
export type AnswerCase = {
  name: string;
  methods: readonly Method[];
  breaks: (lane: AccessLane) => Promise<unknown>;
  check: CheckName;
  cause: Cause;
  mustAct: MustAct;
  /** What the English sentences say, in one text. */
  says: RegExp;
  /** Mends it as the page says; the test then passes. */
  mends?: (lane: AccessLane, fix: Fix) => Promise<unknown>;
  /** What the page offers for that, and `mends` uses as it is. */
  follows?: 'policy' | 'trustPolicy' | 'perimeter';
};

const both: readonly Method[] = ['role', 'keys'];
const atSts = { service: 'sts', check: 'identity' } as const;
const atKinesis = { service: 'kinesis', check: 'may-write' } as const;

type Place = { service: 'sts' | 'kinesis'; check: CheckName };

/** What comes instead of AWS's answer, and where. What each comes to at the other service is tried with the reader of answers. */
const foreign: readonly [FaultName, RegExp, readonly Place[]][] = [
  ['page-200', /HTTP 200.*Web page blocked.*BigGuard/, [atSts, atKinesis]],
  ['page-403', /HTTP 403.*Web page blocked.*BigGuard/, [atKinesis]],
  ['page-after-comment', /HTTP 403.*Web page blocked/, [atSts]],
  ['text-403', /HTTP 403.*Blocked by policy 7/, [atKinesis]],
  ['proxy-407', /HTTP 407/, [atSts]],
  ['gateway-502', /HTTP 502.*Bad Gateway/, [atKinesis]],
  ['sign-in-511', /HTTP 511.*Sign in to the network/, [atSts, atKinesis]],
  ['redirect', /HTTP 302.*login\.example\.com/, [atKinesis]],
  ['cut-body', /broke off/, [atSts, atKinesis]],
  ['dropped', /reset before an answer came/, [atSts]],
];
const foreignCases = foreign.flatMap(([fault, says, places]) =>
  places.map(({ service, check }): AnswerCase => {
    const expected = { check, cause: 'unreachable', mustAct: 'network', says } as const;
    return { name: `${service} is answered by ${fault}`, methods: both, breaks: plays(fault, { service }), ...expected };
  }),
);

/** A yes of AWS's own form that proves nothing. */
const unproven: readonly AnswerCase[] = [
  {
    name: 'STS says yes without what proves it',
    breaks: plays('no-proof', { service: 'sts' }),
    check: 'identity',
  },
  { name: 'STS answers {}', breaks: plays('empty-object', { service: 'sts' }), check: 'identity' },
  { name: 'Kinesis says yes to the record without a sequence number', breaks: plays('no-proof', { service: 'kinesis' }), check: 'wrote' },
  { name: 'Kinesis answers {} to a dry run', breaks: plays('empty-object', { service: 'kinesis' }), check: 'may-write' },
].map((one) => ({
  ...one,
  check: one.check as CheckName,
  methods: both,
  cause: 'answer-unknown',
  mustAct: 'microshare',
  says: /HTTP 200/,
}));

/** What AWS itself is busy or broken with. */
const transient: readonly AnswerCase[] = [
  {
    name: 'others make dry runs on the stream',
    breaks: plays('dry-run-throttle', { service: 'kinesis' }),
    cause: 'throttled' as const,
    mends: ({ aws, accountId }: AccessLane) => aws.clearFaults(accountId),
  },
  { name: 'the stream takes no more', breaks: plays('throttle', { service: 'kinesis' }), cause: 'throttled' as const },
  { name: 'Kinesis fails', breaks: plays('failure-500', { service: 'kinesis' }), cause: 'aws-unavailable' as const },
  { name: 'Kinesis is down', breaks: plays('unavailable-503', { service: 'kinesis' }), cause: 'aws-unavailable' as const },
].map((one) => ({ ...one, check: 'may-write', methods: both, mustAct: 'aws', says: /permission|AWS/ }));

const withPolicy = (lane: AccessLane, { policy = '' }: Fix) => lane.aws.setPolicies({ ...lane.holder, policies: [policy] });
const withTrust = ({ aws, accountId }: AccessLane, { trustPolicy: trust = '' }: Fix) =>
  aws.putTrustPolicy({ accountId, roleName: 'microshare-writer', trustPolicy: trust });

const stsThrottled: AnswerCase = {
  name: 'STS takes no more',
  methods: ['role'],
  breaks: plays('throttle', { service: 'sts' }),
  check: 'identity',
  cause: 'throttled',
  mustAct: 'aws',
  says: /STS/,
};

/** What the customer's own policies, key, role and stream do. */
const own: readonly AnswerCase[] = [
  {
    name: 'no policy is attached',
    methods: both,
    breaks: ({ aws, holder }) => aws.setPolicies({ ...holder, policies: [] }),
    ...atMayWrite('policy-missing', /kinesis:PutRecord/),
    mends: withPolicy,
    follows: 'policy',
  },
  {
    name: 'the policy names another region',
    methods: both,
    breaks: ({ aws, holder, streamArn }) =>
      aws.setPolicies({ ...holder, policies: [writing(streamArn.replace('eu-west-1', 'us-east-1'))] }),
    ...atMayWrite('policy-missing', /kinesis:PutRecord/),
    mends: withPolicy,
    follows: 'policy',
  },
  {
    name: 'the policy has PutRecord alone',
    methods: both,
    breaks: ({ aws, holder, streamArn }) => aws.setPolicies({ ...holder, policies: [allow('kinesis:PutRecord', streamArn)] }),
    ...atMayWrite('policy-missing', /PutRecords/),
    mends: withPolicy,
    follows: 'policy',
  },
  {
    name: 'a policy denies writing',
    methods: both,
    breaks: ({ aws, holder }) => aws.setPolicies({ ...holder, policies: [allow('*'), denying('kinesis:Put*')] }),
    ...atMayWrite('policy-denies', /[Dd]en/),
    mends: withPolicy,
    follows: 'policy',
  },
  {
    name: 'the permissions boundary leaves writing out',
    methods: both,
    breaks: ({ aws, holder }) => aws.setBoundary({ ...holder, policy: allow('s3:*') }),
    ...atMayWrite('boundary-denies', /boundary/),
    mends: ({ aws, holder }, { policy = '' }) => aws.setBoundary({ ...holder, policy }),
    follows: 'policy',
  },
  {
    name: 'a policy denies everything without MFA',
    methods: both,
    breaks: ({ aws, holder, accountId }) =>
      aws.attachPolicy({ ...holder, policyArn: `arn:aws:iam::${accountId}:policy/Force_MFA`, document: withoutMfa }),
    ...atMayWrite('policy-denies', /MFA/),
    mends: ({ aws, holder, accountId }) =>
      aws.attachPolicy({ ...holder, policyArn: `arn:aws:iam::${accountId}:policy/Force_MFA`, attached: false }),
  },
  {
    name: 'AWS has quarantined the leaked key',
    methods: ['keys'],
    breaks: ({ aws, holder }) => aws.attachPolicy({ ...holder, policyArn: 'arn:aws:iam::aws:policy/AWSCompromisedKeyQuarantineV3' }),
    ...atMayWrite('key-quarantined', /leaked|public/),
    mends: async (lane) => {
      const { accountId, streamArn } = lane;
      lane.keys = await lane.aws.addUser({ accountId, userName: 'writer-2', policies: [writing(streamArn)] });
    },
  },
  {
    name: 'the account’s sign-up is not complete',
    methods: both,
    breaks: ({ aws, accountId }) => aws.setAccount({ accountId, active: false }),
    ...atMayWrite('account-not-active', /account/),
    mends: ({ aws, accountId }) => aws.setAccount({ accountId, active: true }),
  },
  {
    name: 'there is no such stream',
    methods: both,
    breaks: ({ aws, streamArn }) => aws.removeStream(streamArn),
    ...atMayWrite('stream-not-found', /stream/),
    mends: ({ aws, streamArn }) => aws.addStream({ arn: streamArn, key: 'aws-managed' }),
  },
  {
    name: 'the stream has a KMS key that the writer may not use, which the dry run does not see',
    methods: both,
    breaks: ({ aws, streamArn }) => aws.setStream({ arn: streamArn, key: 'own' }),
    check: 'wrote',
    cause: 'kms-denied',
    mustAct: 'customer',
    says: /kms:GenerateDataKey|KMS/,
    mends: withPolicy,
    follows: 'policy',
  },
  {
    name: 'the stream’s KMS key is disabled, which the dry run does not see',
    methods: both,
    breaks: ({ aws, streamArn }) => aws.setStream({ arn: streamArn, key: 'own-disabled' }),
    check: 'wrote',
    cause: 'kms-key-disabled',
    mustAct: 'customer',
    says: /disabled/,
    mends: ({ aws, streamArn }) => aws.setStream({ arn: streamArn, key: 'aws-managed' }),
  },
  {
    name: 'the account is not signed up for KMS',
    methods: both,
    breaks: ({ aws, streamArn }) => aws.setStream({ arn: streamArn, key: 'not-subscribed' }),
    check: 'wrote',
    cause: 'kms-not-subscribed',
    mustAct: 'customer',
    says: /not signed up for KMS/,
    mends: ({ aws, streamArn }) => aws.setStream({ arn: streamArn, key: 'aws-managed' }),
  },
  {
    name: 'the key is inactive',
    methods: ['keys'],
    breaks: ({ aws, keys }) => aws.setKey({ accessKeyId: keys.accessKeyId, active: false }),
    ...atIdentity('key-not-recognised', /key/),
    mends: ({ aws, keys }) => aws.setKey({ accessKeyId: keys.accessKeyId, active: true }),
  },
  {
    name: 'the secret is another key’s',
    methods: ['keys'],
    breaks: async (lane) => {
      lane.keys = { ...lane.keys, secretAccessKey: makeSecretAccessKey() };
    },
    ...atIdentity('secret-wrong', /secret/),
    mends: async (lane) => {
      lane.keys = await lane.aws.addKey({ accountId: lane.accountId, userName: 'writer' });
    },
  },
  {
    name: 'the trust policy names another external ID',
    methods: ['role'],
    breaks: trusting(({ principalArn }) => trustPolicy(principalArn, 'onb-of-somebody-else')),
    ...atIdentity('trust-refused', /external ID/),
    mends: withTrust,
    follows: 'trustPolicy',
  },
  {
    name: 'the trust policy names another principal',
    methods: ['role'],
    breaks: trusting(({ externalId }) => trustPolicy('arn:aws:iam::111122223333:root', externalId)),
    ...atIdentity('trust-refused', /trust policy/),
    mends: withTrust,
    follows: 'trustPolicy',
  },
  {
    name: 'the trust policy demands no external ID',
    methods: ['role'],
    breaks: trusting(({ principalArn }) => withoutExternalId(principalArn)),
    check: 'bound',
    cause: 'role-open-to-anyone',
    mustAct: 'customer',
    says: /external ID/,
    mends: withTrust,
    follows: 'trustPolicy',
  },
  {
    name: 'STS is switched off in the region',
    methods: ['role'],
    breaks: ({ aws, accountId }) => aws.setAccount({ accountId, stsRegionsOff: ['eu-west-1'] }),
    ...atIdentity('sts-region-disabled', /region/),
    mends: ({ aws, accountId }) => aws.setAccount({ accountId, stsRegionsOff: [] }),
  },
];

const onlyOurs = { StringNotEqualsIfExists: { 'aws:PrincipalOrgID': 'o-ours' } };
const onlyFromOurs = { NotIpAddress: { 'aws:SourceIp': '198.51.100.0/24' } };

/** What the organisation above the account refuses, and each exception that its administrator is given. */
const perimeters: readonly AnswerCase[] = [
  ...(['principal-account', 'resource-tag'] as const).map(
    (by): AnswerCase => ({
      name: `a resource control policy keeps other organisations’ identities out; the exception by ${by}`,
      methods: ['role'],
      breaks: ({ aws, accountId }) =>
        aws.setAccount({ accountId, organizationId: 'o-ours', resourceControlPolicies: [deny('sts:AssumeRole', onlyOurs)] }),
      ...atIdentity('organisation-denies', /resource control policy/),
      mends: async (lane, fix) => {
        await lane.aws.setTags({ ...lane.holder, tags: by === 'resource-tag' ? { 'dp:exclude:identity': 'true' } : {} });
        await lane.aws.setAccount({ accountId: lane.accountId, resourceControlPolicies: [statementOf(fix, by)] });
      },
      follows: 'perimeter',
    }),
  ),
  ...(['principal-arn', 'source-address', 'resource-tag'] as const).map(
    (by): AnswerCase => ({
      name: `a resource control policy takes writes from its own addresses only; the exception by ${by}`,
      methods: both,
      breaks: ({ aws, accountId }) => aws.setAccount({ accountId, resourceControlPolicies: [deny('kinesis:*', onlyFromOurs)] }),
      ...atMayWrite('organisation-denies', /resource control policy/),
      mends: async ({ aws, accountId, streamArn }, fix) => {
        await aws.setStream({ arn: streamArn, tags: by === 'resource-tag' ? { 'dp:exclude:network': 'true' } : {} });
        await aws.setAccount({ accountId, resourceControlPolicies: [statementOf(fix, by)] });
      },
      follows: 'perimeter',
    }),
  ),
  ...(['principal-arn', 'source-address'] as const).map(
    (by): AnswerCase => ({
      name: `a service control policy denies Kinesis; the exception by ${by}`,
      methods: both,
      breaks: ({ aws, accountId }) => aws.setAccount({ accountId, serviceControlPolicies: [allow('*'), denying('kinesis:*')] }),
      ...atMayWrite('organisation-denies', /service control policy/),
      mends: ({ aws, accountId }, fix) => aws.setAccount({ accountId, serviceControlPolicies: [allow('*'), statementOf(fix, by)] }),
      follows: 'perimeter',
    }),
  ),
  {
    name: 'no service control policy allows Kinesis',
    methods: both,
    breaks: ({ aws, accountId }) => aws.setAccount({ accountId, serviceControlPolicies: [allow('s3:*')] }),
    ...atMayWrite('organisation-denies', /service control policy/),
    mends: ({ aws, accountId }, fix) => aws.setAccount({ accountId, serviceControlPolicies: [allow('s3:*'), statementOf(fix, 'allow')] }),
    follows: 'perimeter',
  },
];

export const answerCases: readonly AnswerCase[] = [...foreignCases, ...unproven, ...transient, stsThrottled, ...own, ...perimeters];

function atMayWrite(cause: Cause, says: RegExp) {
  return { check: 'may-write', cause, mustAct: 'customer', says } as const;
}

function atIdentity(cause: Cause, says: RegExp) {
  return { check: 'identity', cause, mustAct: 'customer', says } as const;
}

function plays(fault: FaultName, where: { service: 'sts' | 'kinesis' }): AnswerCase['breaks'] {
  return ({ aws, accountId }) => aws.play(fault, { ...where, accountId, times: 'always' });
}

function trusting(policy: (lane: AccessLane) => PolicyInput): AnswerCase['breaks'] {
  return (lane) => lane.aws.putTrustPolicy({ accountId: lane.accountId, roleName: 'microshare-writer', trustPolicy: policy(lane) });
}

function withoutExternalId(principalArn: string): PolicyInput {
  return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: { AWS: principalArn }, Action: 'sts:AssumeRole' }] };
}

function denying(Action: string): PolicyInput {
  return { Version: '2012-10-17', Statement: [{ Effect: 'Deny', Action, Resource: '*' }] };
}

function deny(Action: string, Condition: Record<string, Record<string, string>>): PolicyInput {
  return { Version: '2012-10-17', Statement: [{ Effect: 'Deny', Principal: '*', Action, Resource: '*', Condition }] };
}

const withoutMfa: PolicyInput = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Deny', Action: '*', Resource: '*', Condition: { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } } }],
};

/** The statement that the page gives the organisation's administrator, with the organisation's id filled in where AWS named none. */
function statementOf({ perimeter = [] }: Fix, by: string): PolicyInput {
  const text = perimeter.find((one) => one.by === by)?.text;
  if (text === undefined) throw new Error(`The page offers no exception by ${by}.`);
  return { Version: '2012-10-17', Statement: [JSON.parse(text.replace(/<your organisation’s id>/, 'o-ours'))] };
}
