import type { Call } from '../call';
import { judge } from '../policy/authorise';
import { wordDecision } from '../policy/word-decision';
import { type Refusal, refuse } from '../refusal';
import type { Role } from '../world';
import type { Assumption } from './parse-assumption';

/** Null when caller and role both agree. A missing role, a wrong principal and a wrong external ID read the same. */
export function judgeTrust(call: Call, assumption: Assumption, role: Role | null): Refusal | null {
  if (call.caller.kind === 'root') return refuse('AccessDenied', 'Roles may not be assumed by root accounts.', 403);
  const actions = ['sts:AssumeRole'];
  if (Object.keys(assumption.tags).length > 0) actions.push('sts:TagSession');
  if (assumption.sourceIdentity !== null) actions.push('sts:SetSourceIdentity');
  for (const action of actions) {
    const refusal = judgeAction(call, assumption, role, action);
    if (refusal) return refusal;
  }
  return null;
}

function judgeAction(call: Call, assumption: Assumption, role: Role | null, action: string): Refusal | null {
  const { caller } = call;
  const resource = {
    arn: assumption.roleArn,
    accountId: assumption.accountId,
    policy: role?.trustPolicy ?? null,
    place: 'trust',
    mustAdmit: true,
  } as const;
  const decision = judge(call, action, resource, {
    'sts:ExternalId': assumption.externalId,
    'sts:RoleSessionName': assumption.sessionName,
    'sts:SourceIdentity': assumption.sourceIdentity,
    'aws:TagKeys': Object.keys(assumption.tags),
    ...Object.fromEntries(Object.entries(assumption.tags).map(([name, value]) => [`aws:RequestTag/${name}`, value])),
  });
  if (decision.allowed) return null;
  const start = `User: ${caller.arn} is not authorized to perform: ${action}`;
  const plain = `${start} on resource: ${assumption.roleArn}`;
  if (decision.by !== 'resource') return refuse('AccessDenied', `${plain} ${wordDecision(decision, action)}`, 403);
  // AWS gives the role's side of the reason inside one account only.
  const tells = decision.explicit && caller.accountId === assumption.accountId;
  return refuse('AccessDenied', tells ? `${start} with an explicit deny in the role trust policy` : plain, 403);
}
