import type { Status } from '@/lib/domain/onboarding/onboarding';
import type { RequirementKey, Side } from '@/lib/domain/onboarding/requirements';

/** How long each side usually takes: Microshare in working days (Monday to Friday, UTC), the customer in calendar days. */
export const targets = {
  portalWorkingDays: 1,
  goLiveWorkingDays: 5,
  customerDays: 14,
  returnedDays: 7,
  degradedDays: 3,
  reviewDays: 30,
} as const;

/** ISO time by which a requirement should be met, or null where nobody is held to one. `since` is ISO. */
export function deadlineOf({ key, side, since }: { key: RequirementKey; side: Side; since: string }, status: Status): string | null {
  switch (key) {
    case 'review':
    case 'approve':
    case 'take-over':
      return afterWorkingDays(since, targets.portalWorkingDays);
    case 'go-live':
    case 'switch':
      return afterWorkingDays(since, targets.goLiveWorkingDays);
    case 'replace':
      return afterDays(since, targets.returnedDays);
    case 'confirm-use':
      return afterDays(since, targets.reviewDays);
    case 'end-old-access':
      return afterDays(since, targets.customerDays);
    case 'retest':
      return afterDays(since, targets.degradedDays);
    case 'test':
      if (side === 'microshare') return afterWorkingDays(since, targets.portalWorkingDays);
      return afterDays(since, status === 'returned' ? targets.returnedDays : targets.customerDays);
    case 'stream':
    case 'access':
    case 'submit':
    case 'confirm-access':
      return afterDays(since, status === 'returned' ? targets.returnedDays : targets.customerDays);
    case 'resume':
    case 'revoke-access':
      return null;
  }
}

/** The same clock time so many working days later; a weekend counts from its Monday, 00:00 UTC. */
export function afterWorkingDays(since: string, days: number): string {
  const at = new Date(since);
  if (isWeekend(at)) at.setUTCHours(0, 0, 0, 0);
  while (isWeekend(at)) at.setUTCDate(at.getUTCDate() + 1);
  for (let left = days; left > 0; left -= 1) {
    do at.setUTCDate(at.getUTCDate() + 1);
    while (isWeekend(at));
  }
  return at.toISOString();
}

function afterDays(since: string, days: number): string {
  return new Date(Date.parse(since) + days * 86_400_000).toISOString();
}

function isWeekend(at: Date): boolean {
  return at.getUTCDay() === 0 || at.getUTCDay() === 6;
}
