import { type Call, textOf } from '../call';
import { isRefusal, type Refusal, refuse } from '../refusal';
import type { AccessKey } from '../world';
import { findUser } from './iam-ground';
import { keysOf } from './make-key';

/** The key that the input names, of the user that it names. */
export function findKey(call: Call): AccessKey | Refusal {
  const user = findUser(call);
  if (isRefusal(user)) return user;
  const id = textOf(call, 'AccessKeyId') ?? '';
  const key = keysOf(call.world, call.caller.accountId, user.userName).find(({ accessKeyId }) => accessKeyId === id);
  return key ?? refuse('NoSuchEntity', `The Access Key with id ${id} cannot be found.`, 404);
}
