import { callPatiently } from '@/lib/aws/call-patiently';
import { passedCheck, unpassedCheck } from '@/lib/aws/make-check';
import { assumeAsOtherTenant } from '@/lib/aws/role/assume-role';
import type { RoleTest } from '@/lib/aws/role/role-test';
import { causes } from '@/lib/domain/aws/cause';
import type { AwsCallResult, Check } from '@/lib/domain/onboarding/connection-test';

/**
 * bound: nobody else can use the role. AWS lets anyone in whose external ID a trust policy does not demand, so only a refusal
 * proves it: without an external ID, and with a fresh one of the same generator (a pattern such as `onb-*` must not pass).
 */
export async function checkBound(test: RoleTest): Promise<Check> {
  const settled = { ...test.patience, fresh: false };
  let attempts = 0;
  let last: AwsCallResult | null = null;
  for (const [accepted, externalId] of [['without-external-id', null] as const, ['any-external-id', test.otherTenantId()] as const]) {
    const asked = await callPatiently(() => assumeAsOtherTenant(test, externalId), settled);
    attempts = Math.max(attempts, asked.attempts);
    last = asked.answer;
    if (asked.ok) {
      const diagnosis = {
        cause: 'role-open-to-anyone',
        ...causes['role-open-to-anyone'],
        values: { accepted, roleArn: test.role.arn },
      } as const;
      return unpassedCheck('bound', diagnosis, asked);
    }
    if (asked.diagnosis.cause !== 'trust-refused') return unpassedCheck('bound', asked.diagnosis, asked);
  }
  return passedCheck('bound', { withoutExternalId: 'refused', otherExternalId: 'refused' }, { answer: last, attempts });
}
