import type { AdminCalls } from '../admin-calls';
import { makeKey } from '../iam/make-key';
import { makeUser } from '../iam/make-user';
import { type AdminGround, accountFor, inlinePolicies } from './admin-ground';

/** Makes a user with a key. */
export function addUser({ world }: AdminGround, asks: AdminCalls['add-user']['asks']): AdminCalls['add-user']['answers'] {
  const policies = inlinePolicies(asks.policies ?? []);
  const account = accountFor(world, asks.accountId, asks.partition);
  const user = makeUser(world, account, asks.userName, asks.path);
  user.inlinePolicies = policies;
  user.attachedPolicyArns = asks.attachedPolicyArns ?? [];
  const { accessKeyId, secretAccessKey } = makeKey(world, account.id, asks.userName);
  return { accessKeyId, secretAccessKey, arn: user.arn, userId: user.userId };
}
