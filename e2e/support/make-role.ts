import type { LocalAwsAdmin } from '@/demo/aws/admin';
import type { AwsAccount } from '@/e2e/fixtures/test';
import type { EnginePage } from '@/e2e/support/engines/engine-page';
import { readPolicies } from './read-policies';

export type MadeRole = { roleName: string; arn: string; permission: string; trust: string };

/** Follows the setup guide on the page: makes the role with exactly the policies that it offers. */
export async function makeRole(
  page: EnginePage,
  aws: LocalAwsAdmin,
  { accountId }: AwsAccount,
  roleName = 'microshare',
): Promise<MadeRole> {
  const { permission, trust } = await readPolicies(page, 'role');
  if (trust === null) throw new Error('The guide offers a trust policy for every role.');
  await aws.addRole({ accountId, roleName, trustPolicy: trust });
  const { arn } = await aws.putRolePolicy({ accountId, roleName, policy: permission });
  return { roleName, arn, permission, trust };
}
