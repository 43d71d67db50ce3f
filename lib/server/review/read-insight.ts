import 'server-only';
import type { Cause } from '@/lib/domain/aws/cause';
import type { Status } from '@/lib/domain/onboarding/onboarding';
import { db } from '@/lib/server/platform/db/prisma';
import { readInsightPlots } from '@/lib/server/review/read-insight-plots';
import { requireStaff } from '@/lib/server/who';
import type { InsightPlots } from '@/lib/wire/insight-views';

/** The days that medians and causes look back. */
export const insightDays = 90;

export type InsightStep = 'created-to-submission' | 'submission-to-approval' | 'approval-to-live' | 'created-to-live';

export type InsightView = InsightPlots & {
  days: number;
  /** How many onboardings stand in each status, and since when the one that stands there longest. */
  standing: { status: Status; onboardings: number; oldestSince: string }[];
  /** Medians in minutes, over the onboardings that reached the end of the step within the days. */
  steps: { step: InsightStep; onboardings: number; medianMinutes: number }[];
  /** Failed checks within the days without the daily retests, the most frequent first. `nowProven`: onboardings that got over it. */
  causes: { cause: Cause; checks: number; onboardings: number; nowProven: number }[];
};

/** Numbers that the history holds, counted when asked. For staff. */
export async function readInsight(): Promise<InsightView> {
  await requireStaff();
  const [standing, steps, causes, plots] = await Promise.all([readStanding(), readSteps(), readCauses(), readInsightPlots()]);
  return { days: insightDays, standing, steps, causes, ...plots };
}

async function readStanding(): Promise<InsightView['standing']> {
  const rows = await db().$queryRaw<{ status: Status; onboardings: number; oldest: Date }[]>`
    select status, count(*)::int as onboardings, min("statusSince") as oldest from onboarding group by status order by count(*) desc, status`;
  return rows.map(({ status, onboardings, oldest }) => ({ status, onboardings, oldestSince: oldest.toISOString() }));
}

// The first submission and the first approval count: a case that was returned took as long as it took.
async function readSteps(): Promise<InsightView['steps']> {
  return db().$queryRaw<InsightView['steps']>`
    with reached as (
      select o."createdAt" as created, handed.at as handed, approved.at as approved, o."liveSince" as live
      from onboarding o
      left join lateral (select min(h."submittedAt") as at from submission h where h."onboardingId" = o.id) handed on true
      left join lateral (
        select min(a.at) as at from audit_event a where a.subject = o.id and a.action = 'onboarding.approved'
      ) approved on true
      where o."updatedAt" >= now() at time zone 'utc' - make_interval(days => ${insightDays})
    ), step as (
      select 1 as place, 'created-to-submission' as step, created as begun, handed as ended from reached
      union all select 2, 'submission-to-approval', handed, approved from reached
      union all select 3, 'approval-to-live', approved, live from reached
      union all select 4, 'created-to-live', created, live from reached
    )
    select step, count(*)::int as onboardings,
      percentile_cont(0.5) within group (order by extract(epoch from ended - begun) / 60)::float8 as "medianMinutes"
    from step
    where begun is not null and ended >= begun and ended >= now() at time zone 'utc' - make_interval(days => ${insightDays})
    group by place, step order by place`;
}

async function readCauses(): Promise<InsightView['causes']> {
  return db().$queryRaw<InsightView['causes']>`
    select replace(checked.diagnosis->>'cause', '_', '-') as cause, count(*)::int as checks,
      count(distinct run."onboardingId")::int as onboardings,
      count(distinct run."onboardingId") filter (where projection.proof = 'proven')::int as "nowProven"
    from test_check checked
    join test_run run on run.id = checked."runId"
    left join onboarding_projection projection on projection."onboardingId" = run."onboardingId"
    where checked.outcome = 'failed' and run.purpose <> 'retest' and checked.diagnosis->>'cause' is not null
      and checked.at >= now() at time zone 'utc' - make_interval(days => ${insightDays})
    group by 1 order by 3 desc, 2 desc, 1 limit 50`;
}
