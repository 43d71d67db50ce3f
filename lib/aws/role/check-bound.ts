import type { STSClient } from '@aws-sdk/client-sts';
import { callPatiently } from '@/lib/aws/call-patiently';
import { passedCheck, unpassedCheck } from '@/lib/aws/make-check';
import { assumeAsOther } from '@/lib/aws/role/assume-role';
import type { RoleTest } from '@/lib/aws/role/role-test';
import { asDiagnosis } from '@/lib/domain/aws/cause';
import type { AwsCallResult, Check } from '@/lib/domain/onboarding/connection-test';

type Accepted = 'without-external-id' | 'any-external-id' | 'other-principal';
type Attempt = { accepted: Accepted; sts: STSClient; externalId: string | null };

/**
 * bound: who else can use the role. AWS lets anyone in whose external ID a trust policy does not demand, so only a refusal proves it: without
 * an external ID, with a fresh one of the same generator (a pattern such as `onb-*` must not pass), and as a second principal with the right
 * one, where there is a second. The proof says which of these were tried.
 */
export async function checkBound(test: RoleTest): Promise<Check> {
  const settled = { ...test.patience, fresh: false };
  let attempts = 0;
  let last: AwsCallResult | null = null;
  for (const { accepted, ...as } of attemptsOf(test)) {
    const asked = await callPatiently(() => assumeAsOther(test, as), settled);
    attempts = Math.max(attempts, asked.attempts);
    last = asked.answer;
    if (asked.ok) return unpassedCheck('bound', asDiagnosis('role-open-to-anyone', { accepted, roleArn: test.role.arn }), asked);
    if (asked.diagnosis.cause !== 'trust-refused') return unpassedCheck('bound', asked.diagnosis, asked);
  }
  const otherPrincipal = test.otherPrincipal === null ? 'not-tried' : 'refused';
  return passedCheck('bound', { withoutExternalId: 'refused', otherExternalId: 'refused', otherPrincipal }, { answer: last, attempts });
}

function attemptsOf(test: RoleTest): Attempt[] {
  const { sts } = test.clients;
  return [
    { accepted: 'without-external-id', sts, externalId: null },
    { accepted: 'any-external-id', sts, externalId: test.otherTenantId() },
    ...(test.otherPrincipal === null
      ? []
      : [{ accepted: 'other-principal' as const, sts: test.otherPrincipal, externalId: test.externalId }]),
  ];
}
