import type { Cause } from '@/lib/domain/aws/cause';

export const funnelSteps = ['created', 'stream-named', 'proven', 'submitted', 'approved', 'live'] as const;
export type FunnelStep = (typeof funnelSteps)[number];

export type InsightPlots = {
  /** Of the onboardings that began within the weeks, how many came to each step. */
  funnel: { step: FunnelStep; onboardings: number }[];
  /** By the week in which they went live, from their beginning; a median is null where none did. `week`: its Monday, ISO. */
  liveWeeks: { week: string; onboardings: number; medianMinutes: number | null }[];
  /** Failed checks without the daily retests by week, in the order of `liveWeeks`; the most frequent causes first. */
  causeWeeks: { cause: Cause; checks: number[] }[];
};
