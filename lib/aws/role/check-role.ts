import { checkBound } from '@/lib/aws/role/check-bound';
import { checkIdentity } from '@/lib/aws/role/check-identity';
import { checkMayWrite } from '@/lib/aws/role/check-may-write';
import { checkOnlyThat } from '@/lib/aws/role/check-only-that';
import { checkWrote } from '@/lib/aws/role/check-wrote';
import type { RoleTest } from '@/lib/aws/role/role-test';
import type { RoleRungName, Rung } from '@/lib/domain/ladder';

/** One rung of a role's ladder; `wrote` and `encryption` come from the same test record. */
export async function checkRole(test: RoleTest, rung: RoleRungName): Promise<Rung[]> {
  switch (rung) {
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

/** Rungs in order until one does not pass. A live stream is tested again `without-writing`: nobody wants a daily test record in it. */
export async function* climbRole(test: RoleTest, how: 'writing' | 'without-writing'): AsyncGenerator<Rung> {
  const names = ['identity', 'bound', 'may-write', ...(how === 'writing' ? (['wrote'] as const) : [])] as const;
  for (const name of names) {
    const rungs = await checkRole(test, name);
    yield* rungs;
    if (rungs.some((rung) => rung.name === name && rung.outcome !== 'passed')) return;
  }
}
