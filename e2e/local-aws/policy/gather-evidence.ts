import type { Caller } from '../signature/caller';
import { type Account, owned, type PolicyHolder, type World } from '../world';
import { awsManagedPolicy } from './aws-managed-policy';
import type { Evidence } from './decide';
import { type PolicyDocument, type PolicyPlace, parsePolicy } from './policy-document';

/** The resource of a call, with its own policy if it has one. A role's is its trust policy. */
export type Resource = { arn: string; accountId: string; policy: string | null; place?: 'trust'; mustAdmit?: boolean };

/** Collects every document that speaks about this caller and this resource. */
export function gatherEvidence(world: World, caller: Caller, resource: Resource): Evidence {
  const account = owned(world.accounts, caller.accountId);
  const owner = owned(world.accounts, resource.accountId);
  return {
    caller,
    sameAccount: caller.accountId === resource.accountId,
    identity: account ? identityTexts(account, caller).flatMap((text) => readable(text, 'identity')) : [],
    boundary: boundaryOf(account, caller),
    session: caller.sessionPolicies?.flatMap((text) => readable(text, 'identity')) ?? null,
    serviceControl: (account?.serviceControlPolicies ?? []).flatMap((text, index) =>
      readable(text, 'identity').map((document) => ({ arn: controlPolicyArn(caller, index), document })),
    ),
    resourceControl: (owner?.resourceControlPolicies ?? []).flatMap((text) => readable(text, 'resource')).map(withoutPrincipals),
    resource: resource.policy === null ? null : (readable(resource.policy, resource.place ?? 'resource')[0] ?? null),
    resourceMustAdmit: resource.mustAdmit ?? false,
  };
}

/** The documents that are attached to a user (through its groups too), or to a role. */
export function identityTexts(account: Account, caller: Caller): string[] {
  if (!caller.holder) return [];
  if (caller.holder.kind === 'role') {
    const role = owned(account.roles, caller.holder.name);
    return role ? holderTexts(account, role) : [];
  }
  const user = owned(account.users, caller.holder.name);
  if (!user) return [];
  const groups = user.groups.flatMap((name) => owned(account.groups, name) ?? []);
  return [user, ...groups].flatMap((holder) => holderTexts(account, holder));
}

/** The text of a managed policy, the account's own or AWS's; null when there is none of that ARN. */
export function managedPolicyText(account: Account, arn: string): string | null {
  return Object.values(account.managedPolicies).find((policy) => policy.arn === arn)?.document ?? awsManagedPolicy(arn);
}

function holderTexts(account: Account, holder: PolicyHolder): string[] {
  return [...Object.values(holder.inlinePolicies), ...holder.attachedPolicyArns.flatMap((arn) => managedPolicyText(account, arn) ?? [])];
}

function boundaryOf(account: Account | undefined, caller: Caller): PolicyDocument | null {
  if (!account || !caller.holder) return null;
  const holder = caller.holder.kind === 'role' ? owned(account.roles, caller.holder.name) : owned(account.users, caller.holder.name);
  return holder?.boundary ? (readable(holder.boundary, 'identity')[0] ?? null) : null;
}

/** Documents are checked when they are put, so an unreadable one here allows nothing. */
function readable(text: string, place: PolicyPlace): PolicyDocument[] {
  const document = parsePolicy(text, place);
  return typeof document === 'string' ? [] : [document];
}

function withoutPrincipals(document: PolicyDocument): PolicyDocument {
  return { ...document, statements: document.statements.map((statement) => ({ ...statement, principals: null })) };
}

function controlPolicyArn(caller: Caller, index: number): string {
  return `arn:${caller.partition}:organizations::${caller.accountId}:policy/o-local000000/service_control_policy/p-local${String(index).padStart(3, '0')}`;
}
