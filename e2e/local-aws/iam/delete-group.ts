import { accountOfCaller, type Call } from '../call';
import { isRefusal, type Refusal, refuse } from '../refusal';
import { findGroup } from './iam-ground';

/** Deletes a group that has no members and no policies any more. */
export function deleteGroup(call: Call): Record<string, unknown> | Refusal {
  const group = findGroup(call);
  if (isRefusal(group)) return group;
  const account = accountOfCaller(call);
  const members = Object.values(account.users).some((user) => user.groups.includes(group.groupName));
  if (members) return refuse('DeleteConflict', 'Cannot delete entity, must remove users from group first.', 409);
  if (Object.keys(group.inlinePolicies).length > 0)
    return refuse('DeleteConflict', 'Cannot delete entity, must delete policies first.', 409);
  delete account.groups[group.groupName];
  return {};
}
