import type { PolicyDocument, PolicyStatement } from '@/lib/domain/aws/stream-policy';

/** Whom a trust policy lets in: the one that its condition names, or else its principal. */
export function principalIn(trust: string): string {
  const narrowed = firstOf(trust).Condition?.['ArnEquals']?.['aws:PrincipalArn'];
  if (typeof narrowed === 'string') return narrowed;
  const [principal] = [firstOf(trust).Principal].flatMap((named) => (typeof named === 'object' && 'AWS' in named ? named.AWS : []));
  if (principal === undefined) throw new Error('The trust policy names nobody.');
  return principal;
}

/** The trust policy as somebody writes it who leaves the condition out. */
export function withoutCondition(trust: string): string {
  const { Condition: _, ...rest } = firstOf(trust);
  return textOf([rest]);
}

/** The trust policy as somebody writes it who takes a pattern for the external ID. */
export function stringLike(trust: string, pattern: string): string {
  return textOf([{ ...firstOf(trust), Condition: { StringLike: { 'sts:ExternalId': pattern } } }]);
}

/** A permission policy that allows these actions on this resource. */
export function allowing(action: string | string[], resource: string | string[]): string {
  return textOf([{ Effect: 'Allow', Action: action, Resource: resource }]);
}

/** A permission policy that allows everything but denies these actions. */
export function allBut(action: string | string[]): string {
  return textOf([
    { Effect: 'Allow', Action: '*', Resource: '*' },
    { Effect: 'Deny', Action: action, Resource: '*' },
  ]);
}

function firstOf(policy: string): PolicyStatement {
  const [statement] = (JSON.parse(policy) as PolicyDocument).Statement;
  if (statement === undefined) throw new Error('The policy says nothing.');
  return statement;
}

function textOf(statements: PolicyStatement[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: statements });
}
