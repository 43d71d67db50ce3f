/** The IAM identity that a test used, as far as it is known. */
export type Identity = { kind: 'user' | 'role'; name: string };

/** The user or role in an ARN; a session (`assumed-role`) stands for its role. Null for root, services and anything else. */
export function identityIn(arn: string): Identity | null {
  const session = /^arn:aws[a-z-]*:sts::\d{12}:assumed-role\/([\w+=,.@-]{1,64})(?:\/|$)/.exec(arn)?.[1];
  if (session !== undefined) return { kind: 'role', name: session };
  const [, kind, name] = /^arn:aws[a-z-]*:iam::\d{12}:(user|role)\/(?:[\x21-\x7e]{1,510}\/)?([\w+=,.@-]{1,64})$/.exec(arn) ?? [];
  return name === undefined || (kind !== 'user' && kind !== 'role') ? null : { kind, name };
}

/** Whether a caller, as GetCallerIdentity names it, is the principal that a trust policy names: a user, a role's session, or anybody of the account for its root. */
export function isPrincipal(callerArn: string, principalArn: string): boolean {
  if (callerArn === principalArn) return true;
  const account = accountIn(principalArn);
  if (account === null || accountIn(callerArn) !== account) return false;
  if (/:root$/.test(principalArn)) return true;
  const [caller, principal] = [identityIn(callerArn), identityIn(principalArn)];
  return principal?.kind === 'role' && caller?.kind === 'role' && caller.name === principal.name;
}

function accountIn(arn: string): string | null {
  return /^arn:aws[a-z-]*:(?:iam|sts)::(\d{12}):/.exec(arn)?.[1] ?? null;
}
