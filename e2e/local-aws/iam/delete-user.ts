import { accountOfCaller, type Call } from '../call';
import { isRefusal, type Refusal, refuse } from '../refusal';
import { findUser } from './iam-ground';
import { keysOf } from './make-key';

/** Deletes a user that nothing hangs on any more. */
export function deleteUser(call: Call): Record<string, unknown> | Refusal {
  const user = findUser(call);
  if (isRefusal(user)) return user;
  const conflict = (what: string): Refusal => refuse('DeleteConflict', `Cannot delete entity, must ${what} first.`, 409);
  if (keysOf(call.world, call.caller.accountId, user.userName).length > 0) return conflict('delete access keys');
  if (Object.keys(user.inlinePolicies).length > 0) return conflict('delete policies');
  if (user.attachedPolicyArns.length > 0) return conflict('detach all policies');
  if (user.groups.length > 0) return conflict('remove users from group');
  delete accountOfCaller(call).users[user.userName];
  return {};
}
