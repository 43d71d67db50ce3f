/** The IAM identity that a test used, as far as it is known. */
export type Identity = { kind: 'user' | 'role'; name: string };

/** The user or role in an ARN; a session (`assumed-role`) stands for its role. Null for root, services and anything else. */
export function identityIn(arn: string): Identity | null {
  const session = /^arn:aws[a-z-]*:sts::\d{12}:assumed-role\/([\w+=,.@-]{1,64})(?:\/|$)/.exec(arn)?.[1];
  if (session !== undefined) return { kind: 'role', name: session };
  const [, kind, name] = /^arn:aws[a-z-]*:iam::\d{12}:(user|role)\/(?:[\x21-\x7e]{1,510}\/)?([\w+=,.@-]{1,64})$/.exec(arn) ?? [];
  return name === undefined || (kind !== 'user' && kind !== 'role') ? null : { kind, name };
}
