import type { Decision, PolicyKind } from './decide';

type Denial = Extract<Decision, { allowed: false }>;

/** Why a call was refused, as the end of AWS's sentence. */
export function wordDecision(denial: Denial, action: string): string {
  if (!denial.explicit) return `because no ${NAMES[denial.by].plain} allows the ${action} action`;
  return `with an explicit deny in ${NAMES[denial.by].article} ${NAMES[denial.by].plain}${denial.policyArn === null ? '' : `: ${denial.policyArn}`}`;
}

const NAMES: Record<PolicyKind, { article: string; plain: string }> = {
  identity: { article: 'an', plain: 'identity-based policy' },
  boundary: { article: 'a', plain: 'permissions boundary' },
  session: { article: 'a', plain: 'session policy' },
  'service-control': { article: 'a', plain: 'service control policy' },
  'resource-control': { article: 'a', plain: 'resource control policy' },
  resource: { article: 'a', plain: 'resource-based policy' },
};
