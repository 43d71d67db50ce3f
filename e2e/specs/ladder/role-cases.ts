import type { FaultCase } from './fault-case';
import type { RoleGround } from './ladder-ground';
import { principalIn, stringLike, withoutCondition } from './policies';

type RoleCase = FaultCase<RoleGround>;

const withTrust: Pick<RoleCase, 'copies' | 'mends'> = {
  copies: 'trustPolicy',
  mends: ({ aws, account: { accountId }, roleName }, trustPolicy) => aws.putTrustPolicy({ accountId, roleName, trustPolicy }),
};

const trusting =
  (change: (trust: string) => string): RoleCase['breaks'] =>
  ({ aws, account: { accountId }, roleName, trust }) =>
    aws.putTrustPolicy({ accountId, roleName, trustPolicy: change(trust) });

/** What only a role can meet, in the order of the rungs. */
export const roleCases: readonly RoleCase[] = [
  {
    name: 'the trust policy names another external ID',
    variant: 'trust_refused',
    rung: 'identity',
    shows: ['trustPolicy', 'cli'],
    breaks: trusting((trust) => trust.replace(/onb-[0-9a-f]+/, 'onb-of-somebody-else')),
    ...withTrust,
  },
  {
    name: 'the trust policy names another principal',
    variant: 'trust_refused',
    rung: 'identity',
    shows: ['trustPolicy', 'cli'],
    breaks: trusting((trust) => trust.replace(principalIn(trust), 'arn:aws:iam::111122223333:root')),
    ...withTrust,
  },
  {
    name: 'the role does not exist',
    variant: 'trust_refused',
    rung: 'identity',
    shows: ['trustPolicy', 'cli'],
    breaks: ({ aws, account: { accountId }, roleName }) => aws.removeRole({ accountId, roleName }),
    copies: 'trustPolicy',
    mends: ({ aws, account: { accountId }, roleName, permission }, trustPolicy) =>
      aws.addRole({ accountId, roleName, trustPolicy, policies: [permission] }),
  },
  {
    name: 'STS is switched off in the region',
    variant: 'sts_region_disabled',
    rung: 'identity',
    breaks: ({ aws, account: { accountId, region } }) => aws.setAccount({ accountId, stsRegionsOff: [region] }),
    mends: ({ aws, account: { accountId } }) => aws.setAccount({ accountId, stsRegionsOff: [] }),
  },
  {
    name: 'the organisation lets no stranger assume roles',
    variant: 'organisation_denies',
    rung: 'identity',
    shows: ['cli'],
    breaks: ({ aws, account: { accountId } }) =>
      aws.setAccount({
        accountId,
        resourceControlPolicies: [
          { Version: '2012-10-17', Statement: [{ Effect: 'Deny', Principal: '*', Action: 'sts:AssumeRole', Resource: '*' }] },
        ],
      }),
    mends: ({ aws, account: { accountId } }) => aws.setAccount({ accountId, resourceControlPolicies: [] }),
  },
  {
    name: 'the clock of Microshare’s server is off',
    variant: 'clock_skew_of_portal',
    rung: 'identity',
    breaks: ({ aws, account: { accountId } }) => aws.fault({ kind: 'clock', ms: 20 * 60_000, service: 'sts', accountId }),
  },
  {
    name: 'Microshare’s own identity may not assume the role',
    variant: 'portal_misconfigured',
    rung: 'identity',
    breaks: (ground) => ground.aws.putUserPolicy({ ...ownIdentity(ground), policy: denying(ground) }),
    mends: (ground) => ground.aws.putUserPolicy({ ...ownIdentity(ground), policy: null }),
  },
  {
    name: 'the role lets anyone in whom Microshare serves',
    variant: 'role_open_to_anyone',
    rung: 'bound',
    shows: ['trustPolicy', 'cli'],
    breaks: trusting(withoutCondition),
    ...withTrust,
  },
  {
    name: 'the trust policy takes any external ID of Microshare’s form',
    variant: 'role_open_to_pattern',
    rung: 'bound',
    shows: ['trustPolicy', 'cli'],
    breaks: trusting((trust) => stringLike(trust, 'onb-*')),
    ...withTrust,
  },
];

function ownIdentity({ trust, account }: RoleGround) {
  const [, accountId = '', userName = ''] = /^arn:aws:iam::(\d{12}):user\/(.+)$/.exec(principalIn(trust)) ?? [];
  return { accountId, userName, policyName: `not-in-${account.accountId}` };
}

function denying({ roleArn }: RoleGround) {
  return { Version: '2012-10-17', Statement: [{ Effect: 'Deny', Action: 'sts:AssumeRole', Resource: roleArn }] };
}
