import { checkBound } from '@/lib/aws/role/check-bound';
import { checkIdentity } from '@/lib/aws/role/check-identity';
import { checkMayWrite } from '@/lib/aws/role/check-may-write';
import { checkOnlyThat } from '@/lib/aws/role/check-only-that';
import { checkWrote } from '@/lib/aws/role/check-wrote';
import type { RoleTest } from '@/lib/aws/role/role-test';
import type { Check, RoleCheckName } from '@/lib/domain/onboarding/connection-test';

/** One check of a role's connection test; `wrote` and `encryption` come from the same test record. */
export async function checkRole(test: RoleTest, check: RoleCheckName): Promise<Check[]> {
  switch (check) {
    case 'identity':
      return [await checkIdentity(test)];
    case 'bound':
      return [await checkBound(test)];
    case 'may-write':
      return [await checkMayWrite(test)];
    case 'wrote':
    case 'encryption':
      return checkWrote(test);
    case 'only-that':
      return [await checkOnlyThat(test)];
  }
}

/** Checks in order until one does not pass. A live stream is tested again `without-writing`: nobody wants a daily test record in it. */
export async function* runRoleChecks(test: RoleTest, how: 'writing' | 'without-writing'): AsyncGenerator<Check> {
  const names = ['identity', 'bound', 'may-write', ...(how === 'writing' ? (['wrote'] as const) : [])] as const;
  for (const name of names) {
    const checks = await checkRole(test, name);
    yield* checks;
    if (checks.some((check) => check.name === name && check.outcome !== 'passed')) return;
  }
}
