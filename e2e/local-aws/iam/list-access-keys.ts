import type { Call } from '../call';
import { isRefusal, type Refusal } from '../refusal';
import { findUser } from './iam-ground';
import { keysOf } from './make-key';

/** Lists a user's keys, without their secrets. */
export function listAccessKeys(call: Call): Record<string, unknown> | Refusal {
  const user = findUser(call);
  if (isRefusal(user)) return user;
  const keys = keysOf(call.world, call.caller.accountId, user.userName);
  return {
    AccessKeyMetadata: keys.map((key) => ({
      UserName: user.userName,
      AccessKeyId: key.accessKeyId,
      Status: key.active ? 'Active' : 'Inactive',
      CreateDate: key.createdAt,
    })),
    IsTruncated: false,
  };
}
