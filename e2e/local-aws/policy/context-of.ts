import type { Call } from '../call';
import { owned } from '../world';
import type { Context } from './match-pattern';

/** The condition keys that AWS fills in for every call, and those that the verb adds. A null value is absent. */
export function contextOf(call: Call, more: Record<string, string | readonly string[] | null> = {}): Context {
  const { caller, world, endpoint } = call;
  const account = owned(world.accounts, caller.accountId);
  const holderTags =
    caller.holder?.kind === 'user'
      ? owned(account?.users ?? {}, caller.holder.name)?.tags
      : owned(account?.roles ?? {}, caller.holder?.name ?? '')?.tags;
  const session = caller.kind === 'session';
  const values: Record<string, string | readonly string[] | null> = {
    'aws:PrincipalArn': caller.holder?.arn ?? caller.arn,
    'aws:PrincipalAccount': caller.accountId,
    'aws:PrincipalType': caller.kind === 'root' ? 'Account' : caller.kind === 'user' ? 'User' : 'AssumedRole',
    'aws:PrincipalOrgID': account?.organizationId ?? null,
    'aws:PrincipalIsAWSService': 'false',
    'aws:userid': caller.userId,
    'aws:username': caller.kind === 'user' ? (caller.holder?.name ?? null) : null,
    'aws:SourceIp': world.switches.sourceIp,
    'aws:SecureTransport': 'true',
    'aws:ViaAWSService': 'false',
    'aws:MultiFactorAuthPresent': session ? 'false' : null,
    'aws:TokenIssueTime': caller.issuedAt === null ? null : new Date(caller.issuedAt).toISOString(),
    'aws:CurrentTime': new Date(call.now).toISOString(),
    'aws:EpochTime': String(Math.floor(call.now / 1_000)),
    'aws:RequestedRegion': endpoint.region,
    ...Object.fromEntries(Object.entries(holderTags ?? {}).map(([name, value]) => [`aws:PrincipalTag/${name}`, value])),
    ...more,
  };
  const context: Record<string, readonly string[]> = {};
  for (const [key, value] of Object.entries(values)) {
    if (value !== null) context[key.toLowerCase()] = typeof value === 'string' ? [value] : value;
  }
  return context;
}
