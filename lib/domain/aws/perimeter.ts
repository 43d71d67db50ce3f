import type { Stream } from '@/lib/domain/aws/arn';
import type { PolicyStatement } from '@/lib/domain/aws/stream-policy';

/** A refusal by a policy of the customer's organisation, and what is known of both sides. */
export type PerimeterRefusal = {
  layer: 'service-control' | 'resource-control';
  /** `missing`: no service control policy allows it; `explicit`: a statement denies it. */
  how: 'explicit' | 'missing';
  action: 'sts:AssumeRole' | 'kinesis' | 'kms:GenerateDataKey';
  stream: Stream;
  /** The customer's user or role that Microshare writes as. */
  writerArn: string | null;
  /** Microshare's own account. */
  portalAccountId: string | null;
  /** The addresses from which the portal calls AWS, as far as they are published. */
  egress: readonly string[];
  /** The organisation's id, where AWS named a policy of it. */
  organisationId: string | null;
};

export type ExceptionKind = 'principal-account' | 'resource-tag' | 'principal-arn' | 'source-address' | 'allow';

/**
 * One way past the perimeter. `condition` is to be added to the statement that denies; `statement` shows one with it, or for `allow` is the
 * whole statement to add. Several are alternatives, the narrowest first.
 */
export type PerimeterException = { by: ExceptionKind; condition: NonNullable<PolicyStatement['Condition']>; statement: PolicyStatement };

/** The tags that AWS's data perimeter examples except. Source: github.com/aws-samples/data-perimeter-policy-examples. */
export const excludeTags = { identity: 'dp:exclude:identity', network: 'dp:exclude:network' } as const;

/** What the organisation's administrator can put into the policy that refuses, exactly. */
export function perimeterExceptions(refusal: PerimeterRefusal): PerimeterException[] {
  if (refusal.how === 'missing') return [{ by: 'allow', condition: {}, statement: allowStatement(refusal) }];
  return refusal.action === 'sts:AssumeRole' ? identityExceptions(refusal) : networkExceptions(refusal);
}

/** A statement with one more way out: a Deny strikes only where every condition of it holds. */
export function withException(statement: PolicyStatement, { condition }: Pick<PerimeterException, 'condition'>): PolicyStatement {
  const merged = { ...statement.Condition };
  for (const [operator, keys] of Object.entries(condition)) merged[operator] = { ...merged[operator], ...keys };
  return { ...statement, Condition: merged };
}

// "Only identities of our organisation": Microshare's is none of them, so its account is excepted, or the role by a tag.
function identityExceptions(refusal: PerimeterRefusal): PerimeterException[] {
  const { portalAccountId, organisationId } = refusal;
  const deny: PolicyStatement = {
    Sid: 'OnlyOurOrganisationAndMicroshare',
    Effect: 'Deny',
    ...principalOf(refusal),
    Action: 'sts:AssumeRole',
    Resource: '*',
    Condition: {
      StringNotEqualsIfExists: { 'aws:PrincipalOrgID': organisationId ?? '<your organisation’s id>' },
      BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' },
    },
  };
  return [
    ...(portalAccountId === null
      ? []
      : [exception('principal-account', deny, { StringNotEqualsIfExists: { 'aws:PrincipalAccount': [portalAccountId] } })]),
    exception('resource-tag', deny, { StringNotEqualsIfExists: { [`aws:ResourceTag/${excludeTags.identity}`]: 'true' } }),
  ];
}

// The writer is the customer's own, so an identity perimeter lets it in; what strikes is its address, its region, or a plain Deny.
function networkExceptions(refusal: PerimeterRefusal): PerimeterException[] {
  const { writerArn, egress } = refusal;
  const deny: PolicyStatement = {
    Sid: 'NotFromElsewhere',
    Effect: 'Deny',
    ...principalOf(refusal),
    Action: actionsOf(refusal),
    Resource: '*',
  };
  // Kinesis asks KMS itself, so no address of Microshare's is seen there.
  const addresses = refusal.action === 'kinesis' ? egress : [];
  const byAddress = { ...deny, Condition: { BoolIfExists: { 'aws:ViaAWSService': 'false' } } };
  return [
    ...(writerArn === null ? [] : [exception('principal-arn', deny, { ArnNotLikeIfExists: { 'aws:PrincipalArn': [writerArn] } })]),
    ...(addresses.length === 0
      ? []
      : [exception('source-address', byAddress, { NotIpAddressIfExists: { 'aws:SourceIp': [...addresses] } })]),
    ...(refusal.layer === 'resource-control'
      ? [exception('resource-tag', deny, { StringNotEqualsIfExists: { [`aws:ResourceTag/${excludeTags.network}`]: 'true' } })]
      : []),
  ];
}

function exception(by: ExceptionKind, deny: PolicyStatement, condition: PerimeterException['condition']): PerimeterException {
  return { by, condition, statement: withException(deny, { condition }) };
}

function allowStatement(refusal: PerimeterRefusal): PolicyStatement {
  const { action, stream, writerArn } = refusal;
  const Sid = 'MicroshareWritesToStream';
  if (action === 'sts:AssumeRole') return { Sid, Effect: 'Allow', Action: 'sts:AssumeRole', Resource: writerArn ?? '*' };
  // The key's ARN is not known; a service control policy gives nothing by itself.
  return { Sid, Effect: 'Allow', Action: actionsOf(refusal), Resource: action === 'kinesis' ? stream.arn : '*' };
}

function actionsOf({ action }: PerimeterRefusal): string | string[] {
  return action === 'kinesis' ? ['kinesis:PutRecord', 'kinesis:PutRecords'] : action;
}

// A resource control policy names every principal; a service control policy names none.
function principalOf({ layer }: PerimeterRefusal): { Principal: '*' } | Record<string, never> {
  return layer === 'resource-control' ? { Principal: '*' } : {};
}
