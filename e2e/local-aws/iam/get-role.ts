import type { Call } from '../call';
import { isRefusal, type Refusal } from '../refusal';
import { describeRole } from './create-role';
import { findRole } from './iam-ground';

/** Describes a role. */
export function getRole(call: Call): Record<string, unknown> | Refusal {
  const role = findRole(call);
  return isRefusal(role) ? role : { Role: describeRole(role) };
}
