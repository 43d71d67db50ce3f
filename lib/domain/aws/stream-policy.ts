import type { Stream } from '@/lib/domain/aws/arn';
import { dnsSuffix, isServed } from '@/lib/domain/aws/regions';

export type PolicyStatement = {
  Sid?: string;
  Effect: 'Allow' | 'Deny';
  Principal?: '*' | { AWS: string | string[] } | { Service: string | string[] };
  Action: string | string[];
  Resource?: string | string[];
  Condition?: Record<string, Record<string, string | string[]>>;
};

/** An IAM policy document, as it is written to JSON. */
export type PolicyDocument = { Version: '2012-10-17'; Statement: PolicyStatement[] };

/** The most characters that AWS takes for a session policy. Source: AssumeRole, "Policy". */
export const sessionPolicyCharactersMax = 2_048;

/** All that Microshare may do: write to this one stream and, where it is encrypted with a key of the customer's own, use that key through it. */
export function permissionPolicy(stream: Stream, options: { cmkArn?: string } = {}): PolicyDocument {
  const write = writeStatement(stream);
  if (options.cmkArn === undefined) return { Version: '2012-10-17', Statement: [write] };
  return { Version: '2012-10-17', Statement: [write, keyStatement(stream, options.cmkArn)] };
}

/**
 * How a trust policy names Microshare's role or user. `by-account`: its account, and its ARN as a condition; it stays true when that role
 * is made anew. `by-arn`: its ARN alone, which AWS keeps as the role's unique id, so that a new role of the same name is not let in.
 */
export type TrustForm = 'by-account' | 'by-arn';

/** Who may assume the role: the portal's principal, and only with this customer's external ID. Source: IAM, "Principal", Roles and users. */
export function trustPolicy(principalArn: string, externalId: string, form: TrustForm = 'by-account'): PolicyDocument {
  const { principal, condition } = trustedBy(principalArn, form);
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'MicroshareAssumesThisRole',
        Effect: 'Allow',
        Principal: { AWS: principal },
        Action: 'sts:AssumeRole',
        Condition: { StringEquals: { 'sts:ExternalId': externalId }, ...condition },
      },
    ],
  };
}

/** Whom a trust policy of this form names, and by what it narrows that. A principal that is a whole account needs no narrowing. */
export function trustedBy(principalArn: string, form: TrustForm): { principal: string; condition: PolicyStatement['Condition'] } {
  const account = principalArn.replace(/:(?:role|user)\/.*$/, ':root');
  if (form === 'by-arn' || account === principalArn) return { principal: principalArn, condition: {} };
  return { principal: account, condition: { ArnEquals: { 'aws:PrincipalArn': principalArn } } };
}

/** What the portal keeps of a role when it assumes one: writing to the stream, however much more the role may do. */
export function sessionPolicy(stream: Stream): PolicyDocument {
  // The key's ARN is not known to the portal; kms:ViaService keeps the permission to this stream's service and region.
  return { Version: '2012-10-17', Statement: [writeStatement(stream), keyStatement(stream, '*')] };
}

/** A policy as people read it, indented by two spaces. */
export function policyText(policy: PolicyDocument): string {
  return JSON.stringify(policy, null, 2);
}

function writeStatement(stream: Stream): PolicyStatement {
  return { Sid: 'WriteToStream', Effect: 'Allow', Action: ['kinesis:PutRecord', 'kinesis:PutRecords'], Resource: stream.arn };
}

function keyStatement(stream: Stream, keyArn: string): PolicyStatement {
  const suffix = isServed(stream.partition) ? dnsSuffix(stream.partition) : 'amazonaws.com';
  return {
    Sid: 'UseStreamKey',
    Effect: 'Allow',
    Action: 'kms:GenerateDataKey',
    Resource: keyArn,
    Condition: { StringEquals: { 'kms:ViaService': `kinesis.${stream.region}.${suffix}` } },
  };
}
