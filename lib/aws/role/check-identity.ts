import { askPatiently } from '@/lib/aws/patience';
import { assumeRole } from '@/lib/aws/role/assume-role';
import type { RoleTest } from '@/lib/aws/role/role-test';
import { passedRung, unpassedRung } from '@/lib/aws/rung-of';
import type { Rung } from '@/lib/domain/ladder';

/** identity: the portal can take the role with the customer's external ID. */
export async function checkIdentity(test: RoleTest): Promise<Rung> {
  const asked = await askPatiently(() => assumeRole(test, 'narrowed'), test.patience);
  if (!asked.ok) return unpassedRung('identity', asked.diagnosis, asked);
  const { accountId } = test.role;
  return passedRung('identity', { principalArn: asked.value.sessionArn, accountId, externalId: test.externalId }, asked);
}
