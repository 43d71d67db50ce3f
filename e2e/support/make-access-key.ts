import type { LocalAwsAdmin } from '@/demo/aws/admin';
import type { AwsAccount } from '@/e2e/fixtures/test';
import type { EnginePage } from '@/e2e/support/engines/engine-page';
import type { KeyPair } from './drop-file';
import { readPolicies } from './read-policies';

export type MadeAccessKey = KeyPair & { userName: string; arn: string; permission: string };

/** Follows the setup guide on the page: makes the IAM user with exactly the policy that it offers, and a key for it. */
export async function makeAccessKey(
  page: EnginePage,
  aws: LocalAwsAdmin,
  { accountId }: AwsAccount,
  userName = 'microshare',
): Promise<MadeAccessKey> {
  const { permission } = await readPolicies(page, 'keys');
  const { accessKeyId, secretAccessKey } = await aws.addUser({ accountId, userName });
  const { arn } = await aws.putUserPolicy({ accountId, userName, policy: permission });
  return { accessKeyId, secretAccessKey, userName, arn, permission };
}
