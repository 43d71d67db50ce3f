import { callPatiently } from '@/lib/aws/call-patiently';
import { passedCheck, unpassedCheck } from '@/lib/aws/make-check';
import { assumeRole } from '@/lib/aws/role/assume-role';
import type { RoleTest } from '@/lib/aws/role/role-test';
import type { Check } from '@/lib/domain/onboarding/connection-test';

/** identity: the portal can take the role with the customer's external ID. */
export async function checkIdentity(test: RoleTest): Promise<Check> {
  const asked = await callPatiently(() => assumeRole(test, 'narrowed'), test.patience);
  if (!asked.ok) return unpassedCheck('identity', asked.diagnosis, asked);
  const { accountId } = test.role;
  return passedCheck('identity', { principalArn: asked.value.sessionArn, accountId, externalId: test.externalId }, asked);
}
