import type { Caller } from '../signature/caller';
import type { Principals } from './policy-document';

/** How a principal element admits a caller: by name, through its whole account, or not at all. */
export type Admission = 'named' | 'account' | 'no';

/** How the principals of a statement admit the caller. `NotPrincipal` admits by name whoever it does not name. */
export function matchPrincipal(principals: Principals | null, caller: Caller): Admission {
  if (!principals) return 'no';
  const admission = plainAdmission(principals, caller);
  if (!principals.not) return admission;
  return admission === 'no' ? 'named' : 'no';
}

function plainAdmission(principals: Principals, caller: Caller): Admission {
  if (principals.anyone) return 'named';
  const names = [caller.arn, ...(caller.kind === 'session' && caller.holder ? [caller.holder.arn] : [])];
  if (principals.aws.some((name) => names.includes(name))) return 'named';
  const account = [caller.accountId, `arn:${caller.partition}:iam::${caller.accountId}:root`];
  return principals.aws.some((name) => account.includes(name)) ? 'account' : 'no';
}
