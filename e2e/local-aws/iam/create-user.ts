import { accountOfCaller, type Call } from '../call';
import { isRefusal, type Refusal } from '../refusal';
import { owned, type User } from '../world';
import { alreadyExists, arnOf, mayDo, nameOf, pathOf } from './iam-ground';
import { describeTags, iamTagsOf } from './iam-tags';
import { makeUser } from './make-user';

/** Makes a user. */
export function createUser(call: Call): Record<string, unknown> | Refusal {
  const name = nameOf(call, 'UserName');
  const path = pathOf(call);
  if (isRefusal(name)) return name;
  if (isRefusal(path)) return path;
  const refusal = mayDo(call, arnOf(call, 'user', name, path));
  if (refusal) return refusal;
  const account = accountOfCaller(call);
  if (owned(account.users, name)) return alreadyExists('User', name);
  const user = makeUser(call.world, account, name, path);
  user.tags = iamTagsOf(call);
  return { User: describeUser(user) };
}

/** A user as IAM answers it. */
export function describeUser(user: User): Record<string, unknown> {
  return {
    Path: user.path,
    UserName: user.userName,
    UserId: user.userId,
    Arn: user.arn,
    CreateDate: user.createdAt,
    Tags: describeTags(user.tags),
  };
}
