import { passedCheck, unpassedCheck } from '@/lib/aws/make-check';
import { takeRole } from '@/lib/aws/role/assume-role';
import type { RoleTest } from '@/lib/aws/role/role-test';
import type { Check } from '@/lib/domain/onboarding/connection-test';

/** identity: the portal can take the role with the customer's external ID. */
export async function checkIdentity(test: RoleTest): Promise<Check> {
  const taken = await takeRole(test, 'narrowed');
  if (!taken.ok) return unpassedCheck('identity', taken.diagnosis, taken);
  const { accountId } = test.role;
  return passedCheck('identity', { principalArn: taken.value.sessionArn, accountId, externalId: test.externalId }, taken);
}
