import { type Call, type Caller, type Refusal, refuse, refuseCapital, speaksJson } from './call';
import {
  type Context,
  conditionHolds,
  type Matcher,
  matchArn,
  matchPattern,
  type PolicyDocument,
  type PolicyPlace,
  type Principals,
  parsePolicy,
  type Statement,
} from './policy-language';
import { type Account, type AwsState, owned, type PolicyHolder, type Tags } from './state';

/** All documents that apply to one call. Null means that there is no such policy, and so no limit from it. */
type ApplicablePolicies = {
  caller: Caller;
  sameAccount: boolean;
  /** `arn` is that of a managed policy. */
  identity: { arn: string | null; document: PolicyDocument }[];
  boundary: PolicyDocument | null;
  session: PolicyDocument[] | null;
  serviceControl: { arn: string; document: PolicyDocument }[];
  resourceControl: PolicyDocument[];
  resource: PolicyDocument | null;
  /** Key policies alone decide whether the account's own identity policies count. */
  resourceMustAdmit: boolean;
};

type PolicyKind = 'identity' | 'boundary' | 'session' | 'service-control' | 'resource-control' | 'resource';

type Decision = { allowed: true } | { allowed: false; by: PolicyKind; explicit: boolean; policyArn: string | null };

type Question = { action: string; resourceArn: string; context: Context };

/** The effect of one document: an explicit deny, an allow, or nothing. For one with principals, `admission` is how it allows. */
type DocumentResult = { effect: 'deny' } | { effect: 'allow'; admission: Admission } | { effect: 'nothing' };

/** How a principal element admits a caller: by name, through its whole account, or not at all. */
type Admission = 'named' | 'account' | 'no';

/** The resource of a call, with its own policy if it has one. A role's is its trust policy. */
type Resource = { arn: string; accountId: string; policy: string | null; place?: 'trust'; mustAdmit?: boolean; tags?: Tags };

type Denial = Extract<Decision, { allowed: false }>;

/** Decides whether the caller may do this to the resource. */
export function evaluate(
  call: Call,
  action: string,
  resource: Resource,
  more: Record<string, string | readonly string[] | null> = {},
): Decision {
  const tags = Object.entries(resource.tags ?? {}).map(([name, value]) => [`aws:ResourceTag/${name}`, value] as const);
  const context = contextOf(call, { 'aws:ResourceAccount': resource.accountId, ...Object.fromEntries(tags), ...more });
  return decide({ action, resourceArn: resource.arn, context }, policiesFor(call.state, call.caller, resource));
}

/** Null when the caller may; otherwise AWS's AccessDenied with the reason, in the spelling of the service. */
export function authorise(
  call: Call,
  action: string,
  resource: Resource,
  more: Record<string, string | readonly string[] | null> = {},
): Refusal | null {
  const decision = evaluate(call, action, resource, more);
  if (decision.allowed) return null;
  const message = `User: ${call.caller.arn} is not authorized to perform: ${action} on resource: ${resource.arn} ${denialText(decision, action)}`;
  return speaksJson(call.endpoint.service) ? refuseCapital('AccessDeniedException', message) : refuse('AccessDenied', message, 403);
}

/** The text of a managed policy, the account's own or AWS's; null when there is none of that ARN. */
export function managedPolicyText(account: Account, arn: string): string | null {
  return Object.values(account.managedPolicies).find((policy) => policy.arn === arn)?.document ?? awsManagedPolicy(arn);
}

/** Why a call was refused, as the end of AWS's sentence. */
export function denialText(denial: Denial, action: string): string {
  if (!denial.explicit) return `because no ${NAMES[denial.by].plain} allows the ${action} action`;
  return `with an explicit deny in ${NAMES[denial.by].article} ${NAMES[denial.by].plain}${denial.policyArn === null ? '' : `: ${denial.policyArn}`}`;
}

/** Decides one call by AWS's rules: a deny anywhere ends it; across accounts both sides must allow. */
function decide(question: Question, policies: ApplicablePolicies): Decision {
  const { caller } = policies;
  const resource = policies.resource ? evaluateDocument(policies.resource, question, caller) : null;
  const denied = explicitDeny(question, policies, resource);
  if (denied) return denied;
  const silent = policies.serviceControl.length > 0 && !policies.serviceControl.some(({ document }) => allows(document, question));
  if (silent) return refused('service-control');
  const named = resource?.effect === 'allow' && resource.admission === 'named';
  // Named by the resource's policy, a user of the same account needs no other; a session stays within its own limits.
  if (policies.sameAccount && named && caller.kind !== 'session') return { allowed: true };
  if (caller.kind !== 'root') {
    const needsIdentity = !(policies.sameAccount && named);
    if (needsIdentity && !policies.identity.some(({ document }) => allows(document, question))) return refused('identity');
    if (policies.boundary && !allows(policies.boundary, question)) return refused('boundary');
    if (policies.session && !policies.session.some((document) => allows(document, question))) return refused('session');
  }
  const needsResource = !policies.sameAccount || policies.resourceMustAdmit;
  return needsResource && resource?.effect !== 'allow' ? refused('resource') : { allowed: true };
}

function explicitDeny(question: Question, policies: ApplicablePolicies, resource: DocumentResult | null): Decision | null {
  const control = policies.serviceControl.find(({ document }) => denies(document, question));
  if (control) return { allowed: false, by: 'service-control', explicit: true, policyArn: control.arn };
  if (policies.resourceControl.some((document) => denies(document, question))) return refused('resource-control', true);
  if (resource?.effect === 'deny') return refused('resource', true);
  const identity = policies.identity.find(({ document }) => denies(document, question));
  if (identity) return { allowed: false, by: 'identity', explicit: true, policyArn: identity.arn };
  if (policies.boundary && denies(policies.boundary, question)) return refused('boundary', true);
  if (policies.session?.some((document) => denies(document, question))) return refused('session', true);
  return null;
}

function refused(by: PolicyKind, explicit = false): Decision {
  return { allowed: false, by, explicit, policyArn: null };
}

function allows(document: PolicyDocument, question: Question): boolean {
  return evaluateDocument(document, question, null).effect === 'allow';
}

function denies(document: PolicyDocument, question: Question): boolean {
  return evaluateDocument(document, question, null).effect === 'deny';
}

/** Evaluates one document. `caller` is given for documents that name principals (trust, resource and key policies) only. */
function evaluateDocument(document: PolicyDocument, question: Question, caller: Caller | null): DocumentResult {
  let best: Admission = 'no';
  for (const statement of document.statements) {
    if (!applies(statement, question, document.variables)) continue;
    const admission = caller ? matchPrincipal(statement.principals, caller) : 'named';
    if (admission === 'no') continue;
    if (statement.effect === 'Deny') return { effect: 'deny' };
    if (best !== 'named') best = admission;
  }
  return best === 'no' ? { effect: 'nothing' } : { effect: 'allow', admission: best };
}

function applies(statement: Statement, question: Question, variables: boolean): boolean {
  const context = variables ? question.context : {};
  return (
    matches(statement.actions, (pattern) => matchPattern(pattern, question.action, {}, { ignoreCase: true })) &&
    (statement.resources === null || matches(statement.resources, (pattern) => matchResource(pattern, question.resourceArn, context))) &&
    statement.conditions.every((condition) => conditionHolds(condition, question.context, variables))
  );
}

function matchResource(pattern: string, resourceArn: string, context: Context): boolean {
  return resourceArn === '*' ? pattern === '*' : matchArn(pattern, resourceArn, context);
}

function matches(matcher: Matcher, match: (pattern: string) => boolean): boolean {
  return matcher.patterns.some(match) !== matcher.not;
}

/** How the principals of a statement admit the caller. `NotPrincipal` admits by name whoever it does not name. */
function matchPrincipal(principals: Principals | null, caller: Caller): Admission {
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

/** Collects every document that applies to this caller and this resource. */
function policiesFor(state: AwsState, caller: Caller, resource: Resource): ApplicablePolicies {
  const account = owned(state.accounts, caller.accountId);
  const owner = owned(state.accounts, resource.accountId);
  return {
    caller,
    sameAccount: caller.accountId === resource.accountId,
    identity: (account ? identityTexts(account, caller) : []).flatMap(({ arn, text }) =>
      readable(text, 'identity').map((document) => ({ arn, document })),
    ),
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
function identityTexts(account: Account, caller: Caller): { arn: string | null; text: string }[] {
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

function holderTexts(account: Account, holder: PolicyHolder): { arn: string | null; text: string }[] {
  const inline = Object.values(holder.inlinePolicies).map((text) => ({ arn: null, text }));
  const managed = holder.attachedPolicyArns.flatMap((arn) => {
    const text = managedPolicyText(account, arn);
    return text === null ? [] : [{ arn, text }];
  });
  return [...inline, ...managed];
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

/** The text of one of AWS's own managed policies, in any partition; null for one that is not known here. */
function awsManagedPolicy(arn: string): string | null {
  const [, name = ''] = /^arn:[a-z-]+:iam::aws:policy\/([\w+=,.@-]+)$/.exec(arn) ?? [];
  if (/^AWSCompromisedKeyQuarantineV[123]$/.test(name)) return quarantine;
  const actions = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  return actions ? JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }] }) : null;
}

/** What AWS attaches to a user whose key leaked. Its list of actions grows; here writing is among them, so that it shows. */
const quarantine = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Deny', Action: ['iam:*', 'ec2:RunInstances', 'kinesis:*', 'sts:AssumeRole'], Resource: '*' }],
});

const ACTIONS: Record<string, string[]> = {
  AdministratorAccess: ['*'],
  AmazonKinesisFullAccess: ['kinesis:*'],
  AmazonKinesisReadOnlyAccess: ['kinesis:Get*', 'kinesis:List*', 'kinesis:Describe*'],
  IAMFullAccess: ['iam:*', 'organizations:DescribeAccount', 'organizations:DescribeOrganization', 'organizations:ListPolicies'],
  AmazonKinesisFirehoseFullAccess: ['firehose:*'],
};

/** The condition keys that AWS fills in for every call, and those that the verb adds. A null value is absent. */
function contextOf(call: Call, more: Record<string, string | readonly string[] | null> = {}): Context {
  const { caller, state, endpoint } = call;
  const account = owned(state.accounts, caller.accountId);
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
    'aws:SourceIp': state.switches.sourceIp,
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

const NAMES: Record<PolicyKind, { article: string; plain: string }> = {
  identity: { article: 'an', plain: 'identity-based policy' },
  boundary: { article: 'a', plain: 'permissions boundary' },
  session: { article: 'a', plain: 'session policy' },
  'service-control': { article: 'a', plain: 'service control policy' },
  'resource-control': { article: 'a', plain: 'resource control policy' },
  resource: { article: 'a', plain: 'resource-based policy' },
};
