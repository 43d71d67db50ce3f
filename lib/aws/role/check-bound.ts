import { askPatiently } from '@/lib/aws/patience';
import { assumeAsStranger } from '@/lib/aws/role/assume-role';
import type { RoleTest } from '@/lib/aws/role/role-test';
import { passedRung, unpassedRung } from '@/lib/aws/rung-of';
import { causes } from '@/lib/domain/cause';
import type { AwsAnswer, Rung } from '@/lib/domain/ladder';

/**
 * bound: nobody else can use the role. AWS lets anyone in whose external ID a trust policy does not demand, so only a refusal
 * proves it: without an external ID, and with a fresh one of the same generator (a pattern such as `onb-*` must not pass).
 */
export async function checkBound(test: RoleTest): Promise<Rung> {
  const settled = { ...test.patience, fresh: false };
  let attempts = 0;
  let last: AwsAnswer | null = null;
  for (const [accepted, externalId] of [['without-external-id', null] as const, ['any-external-id', test.strangerId()] as const]) {
    const asked = await askPatiently(() => assumeAsStranger(test, externalId), settled);
    attempts = Math.max(attempts, asked.attempts);
    last = asked.answer;
    if (asked.ok) {
      const diagnosis = {
        cause: 'role_open_to_anyone',
        ...causes.role_open_to_anyone,
        values: { accepted, roleArn: test.role.arn },
      } as const;
      return unpassedRung('bound', diagnosis, asked);
    }
    if (asked.diagnosis.cause !== 'trust_refused') return unpassedRung('bound', asked.diagnosis, asked);
  }
  return passedRung('bound', { withoutExternalId: 'refused', otherExternalId: 'refused' }, { answer: last, attempts });
}
