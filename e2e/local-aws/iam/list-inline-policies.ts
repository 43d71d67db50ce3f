import type { Call } from '../call';
import { isRefusal, type Refusal } from '../refusal';
import { findHolder } from './iam-ground';

/** Names the inline policies of a user, role or group. */
export function listInlinePolicies(call: Call): Record<string, unknown> | Refusal {
  const holder = findHolder(call);
  return isRefusal(holder) ? holder : { PolicyNames: Object.keys(holder.inlinePolicies), IsTruncated: false };
}
