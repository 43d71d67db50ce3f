import { type Call, textOf } from '../call';
import { isRefusal, type Refusal } from '../refusal';
import { checkTrust } from './check-trust';
import { findRole } from './iam-ground';

/** Replaces a role's trust policy. */
export function updateAssumeRolePolicy(call: Call): Record<string, unknown> | Refusal {
  const role = findRole(call);
  if (isRefusal(role)) return role;
  const trustPolicy = textOf(call, 'PolicyDocument') ?? '';
  const wrong = checkTrust(call.world, trustPolicy, call.caller.partition);
  if (wrong) return wrong;
  role.trustPolicy = trustPolicy;
  return {};
}
