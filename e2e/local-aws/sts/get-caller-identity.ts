import type { Call } from '../call';

/** Who the caller is. No policy can refuse this. */
export function getCallerIdentity(call: Call): Record<string, unknown> {
  return { Arn: call.caller.arn, UserId: call.caller.userId, Account: call.caller.accountId };
}
