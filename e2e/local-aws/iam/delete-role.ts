import { accountOfCaller, type Call } from '../call';
import { isRefusal, type Refusal, refuse } from '../refusal';
import { findRole } from './iam-ground';

/** Deletes a role that no policy hangs on any more. */
export function deleteRole(call: Call): Record<string, unknown> | Refusal {
  const role = findRole(call);
  if (isRefusal(role)) return role;
  if (Object.keys(role.inlinePolicies).length > 0)
    return refuse('DeleteConflict', 'Cannot delete entity, must delete policies first.', 409);
  if (role.attachedPolicyArns.length > 0) return refuse('DeleteConflict', 'Cannot delete entity, must detach all policies first.', 409);
  delete accountOfCaller(call).roles[role.roleName];
  return {};
}
