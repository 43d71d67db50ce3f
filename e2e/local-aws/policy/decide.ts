import type { Caller } from '../signature/caller';
import { type Judgement, judgeDocument, type Question } from './judge-document';
import type { PolicyDocument } from './policy-document';

/** All documents that speak about one call. Null means that there is no such policy, and so no limit from it. */
export type Evidence = {
  caller: Caller;
  sameAccount: boolean;
  identity: PolicyDocument[];
  boundary: PolicyDocument | null;
  session: PolicyDocument[] | null;
  serviceControl: { arn: string; document: PolicyDocument }[];
  resourceControl: PolicyDocument[];
  resource: PolicyDocument | null;
  /** Key policies alone decide whether the account's own identity policies count. */
  resourceMustAdmit: boolean;
};

export type PolicyKind = 'identity' | 'boundary' | 'session' | 'service-control' | 'resource-control' | 'resource';
export type Decision = { allowed: true } | { allowed: false; by: PolicyKind; explicit: boolean; policyArn: string | null };

/** Decides one call by AWS's rules: a deny anywhere ends it; across accounts both sides must allow. */
export function decide(question: Question, evidence: Evidence): Decision {
  const { caller } = evidence;
  const resource = evidence.resource ? judgeDocument(evidence.resource, question, caller) : null;
  const denied = explicitDeny(question, evidence, resource);
  if (denied) return denied;
  const silent = evidence.serviceControl.length > 0 && !evidence.serviceControl.some(({ document }) => allows(document, question));
  if (silent) return refused('service-control');
  const named = resource?.says === 'allow' && resource.admission === 'named';
  // Named by the resource's policy, a user of the same account needs no other; a session stays within its own limits.
  if (evidence.sameAccount && named && caller.kind !== 'session') return { allowed: true };
  if (caller.kind !== 'root') {
    const needsIdentity = !(evidence.sameAccount && named);
    if (needsIdentity && !evidence.identity.some((document) => allows(document, question))) return refused('identity');
    if (evidence.boundary && !allows(evidence.boundary, question)) return refused('boundary');
    if (evidence.session && !evidence.session.some((document) => allows(document, question))) return refused('session');
  }
  const needsResource = !evidence.sameAccount || evidence.resourceMustAdmit;
  return needsResource && resource?.says !== 'allow' ? refused('resource') : { allowed: true };
}

function explicitDeny(question: Question, evidence: Evidence, resource: Judgement | null): Decision | null {
  const control = evidence.serviceControl.find(({ document }) => denies(document, question));
  if (control) return { allowed: false, by: 'service-control', explicit: true, policyArn: control.arn };
  if (evidence.resourceControl.some((document) => denies(document, question))) return refused('resource-control', true);
  if (resource?.says === 'deny') return refused('resource', true);
  if (evidence.identity.some((document) => denies(document, question))) return refused('identity', true);
  if (evidence.boundary && denies(evidence.boundary, question)) return refused('boundary', true);
  if (evidence.session?.some((document) => denies(document, question))) return refused('session', true);
  return null;
}

function refused(by: PolicyKind, explicit = false): Decision {
  return { allowed: false, by, explicit, policyArn: null };
}

function allows(document: PolicyDocument, question: Question): boolean {
  return judgeDocument(document, question, null).says === 'allow';
}

function denies(document: PolicyDocument, question: Question): boolean {
  return judgeDocument(document, question, null).says === 'deny';
}
