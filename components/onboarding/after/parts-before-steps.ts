import type { OnboardingView } from '@/lib/wire/views';

export type AfterPart = 'access-in-use' | 'deliveries' | 'end-access';

/** Every part of the page that is about an access once it was given, in the order in which they stand below the steps. */
export const afterParts: readonly AfterPart[] = ['deliveries', 'access-in-use', 'end-access'];

type Facts = Pick<OnboardingView, 'status' | 'liveSince'> & {
  requirements: readonly Pick<OnboardingView['requirements'][number], 'key'>[];
  replacement: Pick<NonNullable<OnboardingView['replacement']>, 'state'> | null;
};

/** The parts that stand before the steps: what the access asks of the customer now, then whether records arrive. */
export function partsBeforeSteps(facts: Facts): AfterPart[] {
  if (facts.status === 'retired') return ['end-access'];
  const parts: AfterPart[] = asksOfAccess(facts) ? ['access-in-use'] : [];
  return facts.liveSince === null ? parts : [...parts, 'deliveries'];
}

function asksOfAccess({ requirements, replacement }: Facts): boolean {
  if (requirements.some(({ key }) => key === 'confirm-use')) return true;
  switch (replacement?.state) {
    case 'preparing':
    case 'returned':
    case 'current':
      return true;
    case 'submitted':
    case 'accepted':
    case 'ended':
    case 'cancelled':
    case undefined:
      return false;
  }
}
