import type { FaultCase } from './fault-case';
import { principalIn, stringLike, withoutCondition } from './policies';
import type { RoleFixture } from './test-fixture';

type RoleCase = FaultCase<RoleFixture>;

const withTrust: Pick<RoleCase, 'copies' | 'mends'> = {
  copies: 'trustPolicy',
  mends: ({ aws, account: { accountId }, roleName }, trustPolicy) => aws.putTrustPolicy({ accountId, roleName, trustPolicy }),
};

const trusting =
  (change: (trust: string) => string): RoleCase['breaks'] =>
  ({ aws, account: { accountId }, roleName, trust }) =>
    aws.putTrustPolicy({ accountId, roleName, trustPolicy: change(trust) });

/** What only a role can meet, in the order of the checks. */
export const roleCases: readonly RoleCase[] = [
  {
    name: 'the trust policy names another external ID',
    variant: 'trust-refused',
    check: 'identity',
    shows: ['trustPolicy', 'cli'],
    breaks: trusting((trust) => trust.replace(/onb-[0-9a-f]+/, 'onb-of-somebody-else')),
    ...withTrust,
  },
  {
    name: 'the trust policy names another principal',
    variant: 'trust-refused',
    check: 'identity',
    shows: ['trustPolicy', 'cli'],
    breaks: trusting((trust) => trust.replace(principalIn(trust), 'arn:aws:iam::111122223333:root')),
    ...withTrust,
  },
  {
    name: 'the role does not exist',
    variant: 'trust-refused',
    check: 'identity',
    shows: ['trustPolicy', 'cli'],
    breaks: ({ aws, account: { accountId }, roleName }) => aws.removeRole({ accountId, roleName }),
    copies: 'trustPolicy',
    mends: ({ aws, account: { accountId }, roleName, permission }, trustPolicy) =>
      aws.addRole({ accountId, roleName, trustPolicy, policies: [permission] }),
  },
  {
    name: 'STS is switched off in the region',
    variant: 'sts-region-disabled',
    check: 'identity',
    breaks: ({ aws, account: { accountId, region } }) => aws.setAccount({ accountId, stsRegionsOff: [region] }),
    mends: ({ aws, account: { accountId } }) => aws.setAccount({ accountId, stsRegionsOff: [] }),
  },
  {
    name: 'the organisation lets only its own identities assume roles',
    variant: 'organisation-denies-role',
    check: 'identity',
    shows: ['exceptAccount', 'exceptTag', 'cli'],
    breaks: ({ aws, account: { accountId } }) =>
      aws.setAccount({
        accountId,
        resourceControlPolicies: [
          { Version: '2012-10-17', Statement: [{ Effect: 'Deny', Principal: '*', Action: 'sts:AssumeRole', Resource: '*' }] },
        ],
      }),
    copies: 'exceptAccount',
    mends: ({ aws, account: { accountId } }, statement) =>
      aws.setAccount({ accountId, resourceControlPolicies: [{ Version: '2012-10-17', Statement: [JSON.parse(statement) as object] }] }),
  },
  {
    name: 'the clock of Microshare’s server is off',
    variant: 'clock-skew-of-portal',
    check: 'identity',
    breaks: ({ aws, account: { accountId } }) => aws.fault({ kind: 'clock', ms: 20 * 60_000, service: 'sts', accountId }),
  },
  {
    name: 'Microshare’s own identity may not assume the role',
    variant: 'portal-misconfigured',
    check: 'identity',
    breaks: (fixture) => fixture.aws.putUserPolicy({ ...ownIdentity(fixture), policy: denying(fixture) }),
    mends: (fixture) => fixture.aws.putUserPolicy({ ...ownIdentity(fixture), policy: null }),
  },
  {
    name: 'the role lets anyone in whom Microshare serves',
    variant: 'role-open-to-anyone',
    check: 'bound',
    shows: ['trustPolicy', 'cli'],
    breaks: trusting(withoutCondition),
    ...withTrust,
  },
  {
    name: 'the trust policy takes any external ID of Microshare’s form',
    variant: 'role-open-to-pattern',
    check: 'bound',
    shows: ['trustPolicy', 'cli'],
    breaks: trusting((trust) => stringLike(trust, 'onb-*')),
    ...withTrust,
  },
];

function ownIdentity({ trust, account }: RoleFixture) {
  const [, accountId = '', userName = ''] = /^arn:aws:iam::(\d{12}):user\/(.+)$/.exec(principalIn(trust)) ?? [];
  return { accountId, userName, policyName: `not-in-${account.accountId}` };
}

function denying({ roleArn }: RoleFixture) {
  return { Version: '2012-10-17', Statement: [{ Effect: 'Deny', Action: 'sts:AssumeRole', Resource: roleArn }] };
}
