import 'server-only';
import type { Cause } from '@/lib/domain/aws/cause';
import { db } from '@/lib/server/platform/db/prisma';
import { type FunnelStep, funnelSteps, type InsightPlots } from '@/lib/wire/insight-views';

/** The weeks that plots show, this one last; each begins on Monday at 00:00 UTC. */
const weeksShown = 13;
const causesShown = 6;

export async function readInsightPlots(): Promise<InsightPlots> {
  const [funnel, liveWeeks, causeWeeks] = await Promise.all([readFunnel(), readLiveWeeks(), readCauseWeeks()]);
  return { funnel, liveWeeks, causeWeeks };
}

async function readFunnel(): Promise<InsightPlots['funnel']> {
  const [row] = await db().$queryRaw<Record<FunnelStep, number>[]>`
    select count(*)::int as created,
      count(*) filter (where o."streamName" is not null)::int as "stream-named",
      count(*) filter (where p."provenAt" is not null)::int as proven,
      count(*) filter (where exists (select 1 from submission s where s."onboardingId" = o.id))::int as submitted,
      count(*) filter (
        where o."liveSince" is not null
          or exists (select 1 from audit_event a where a.subject = o.id and a.action = 'onboarding.approved')
      )::int as approved,
      count(*) filter (where o."liveSince" is not null)::int as live
    from onboarding o left join onboarding_projection p on p."onboardingId" = o.id
    where o."createdAt" >= date_trunc('week', now() at time zone 'utc') - make_interval(weeks => ${weeksShown - 1})`;
  return funnelSteps.map((step) => ({ step, onboardings: row?.[step] ?? 0 }));
}

async function readLiveWeeks(): Promise<InsightPlots['liveWeeks']> {
  const rows = await db().$queryRaw<{ week: Date; onboardings: number; medianMinutes: number | null }[]>`
    with week as (
      select date_trunc('week', now() at time zone 'utc') - make_interval(weeks => back) as begin from generate_series(0, ${weeksShown - 1}) as back
    )
    select week.begin as week, count(o.id)::int as onboardings,
      percentile_cont(0.5) within group (order by extract(epoch from o."liveSince" - o."createdAt") / 60)::float8 as "medianMinutes"
    from week left join onboarding o
      on o."liveSince" >= week.begin and o."liveSince" < week.begin + interval '1 week' and o."liveSince" >= o."createdAt"
    group by week.begin order by week.begin`;
  return rows.map(({ week, ...rest }) => ({ week: week.toISOString(), ...rest }));
}

async function readCauseWeeks(): Promise<InsightPlots['causeWeeks']> {
  const rows = await db().$queryRaw<{ cause: Cause; back: number; checks: number }[]>`
    select replace(checked.diagnosis->>'cause', '_', '-') as cause,
      (extract(epoch from date_trunc('week', now() at time zone 'utc') - date_trunc('week', checked.at)) / 604800)::int as back,
      count(*)::int as checks
    from test_check checked join test_run run on run.id = checked."runId"
    where checked.outcome = 'failed' and run.purpose <> 'retest' and checked.diagnosis->>'cause' is not null
      and checked.at >= date_trunc('week', now() at time zone 'utc') - make_interval(weeks => ${weeksShown - 1})
    group by 1, 2`;
  const causes = new Map<Cause, number[]>();
  for (const { cause, back, checks } of rows) {
    const weeks = causes.get(cause) ?? Array.from({ length: weeksShown }, () => 0);
    weeks[weeksShown - 1 - back] = checks;
    causes.set(cause, weeks);
  }
  return [...causes]
    .map(([cause, checks]) => ({ cause, checks }))
    .sort((one, other) => sumOf(other.checks) - sumOf(one.checks) || (one.cause < other.cause ? -1 : 1))
    .slice(0, causesShown);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
