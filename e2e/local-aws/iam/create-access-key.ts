import type { Call } from '../call';
import { isRefusal, type Refusal, refuse } from '../refusal';
import { findUser } from './iam-ground';
import { keysOf, makeKey } from './make-key';

const KEYS_MOST = 2;

/** Makes a key for a user, who may have two. */
export function createAccessKey(call: Call): Record<string, unknown> | Refusal {
  const user = findUser(call);
  if (isRefusal(user)) return user;
  const { accountId } = call.caller;
  if (keysOf(call.world, accountId, user.userName).length >= KEYS_MOST) {
    return refuse('LimitExceeded', `Cannot exceed quota for AccessKeysPerUser: ${KEYS_MOST}`, 409);
  }
  const key = makeKey(call.world, accountId, user.userName);
  return {
    AccessKey: {
      UserName: user.userName,
      AccessKeyId: key.accessKeyId,
      Status: 'Active',
      SecretAccessKey: key.secretAccessKey,
      CreateDate: key.createdAt,
    },
  };
}
