import type { AdminCalls } from '../admin-calls';
import { makeKey } from '../iam/make-key';
import { makeRole } from '../iam/make-role';
import { makeUser } from '../iam/make-user';
import { makeSession } from '../sts/make-session';
import { nowOf } from '../world';
import { type AdminGround, accountFor } from './admin-ground';

const PORTAL_POLICY = JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Resource: '*' }] });
const PORTAL_ACCOUNTS = {
  aws: '999988887777',
  'aws-cn': '999988887778',
  'aws-us-gov': '999988887779',
  'aws-eusc': '999988887780',
} as const;
const SESSION_SECONDS = 43_200;

/** Makes the portal's own identity in a partition: a user with a key, or a role with a session of twelve hours. */
export function addPortal({ world }: AdminGround, asks: AdminCalls['add-portal']['asks']): AdminCalls['add-portal']['answers'] {
  const partition = asks.partition ?? 'aws';
  const account = accountFor(world, asks.accountId ?? PORTAL_ACCOUNTS[partition], partition);
  const name = asks.name ?? 'portal';
  if (asks.kind === 'role') {
    const trust = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: { AWS: account.id }, Action: 'sts:AssumeRole' }] };
    const role = makeRole(world, account, name, JSON.stringify(trust));
    role.inlinePolicies['assume-roles'] = PORTAL_POLICY;
    const { accessKeyId, secretAccessKey, owner } = makeSession(world, {
      accountId: account.id,
      role,
      sessionName: 'portal',
      seconds: SESSION_SECONDS,
      policies: [],
      tags: {},
      now: nowOf(world),
    });
    return { accessKeyId, secretAccessKey, sessionToken: owner.token, principalArn: role.arn };
  }
  const user = makeUser(world, account, name);
  user.inlinePolicies['assume-roles'] = PORTAL_POLICY;
  const { accessKeyId, secretAccessKey } = makeKey(world, account.id, name);
  return { accessKeyId, secretAccessKey, principalArn: user.arn };
}
