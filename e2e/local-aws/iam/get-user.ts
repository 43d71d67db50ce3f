import type { Call } from '../call';
import { isRefusal, type Refusal } from '../refusal';
import { describeUser } from './create-user';
import { findUser } from './iam-ground';

/** Describes a user. */
export function getUser(call: Call): Record<string, unknown> | Refusal {
  const user = findUser(call);
  return isRefusal(user) ? user : { User: describeUser(user) };
}
