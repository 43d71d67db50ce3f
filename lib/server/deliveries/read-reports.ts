import 'server-only';
import { kept } from '@/lib/domain/deliveries/retention';
import type { Tx } from '@/lib/server/platform/db/in-transaction';

/** Moments are milliseconds. */
export type StoredReports = {
  state: {
    reportedAt: number;
    deliveredAt: number | null;
    failedAt: number | null;
    failureCode: string | null;
    oldestUnsentSeconds: number;
  } | null;
  check: { checkedAt: number; passed: boolean } | null;
  minutes: StoredSpan[];
  days: StoredSpan[];
  failures: { code: string; count: number }[];
};

/** The sums of a minute or a day, over all services. `p50MsSum`: each minute's median times its records. */
export type StoredSpan = {
  startsAt: number;
  sent: number;
  failed: number;
  skipped: number;
  bytes: number;
  p50MsSum: number;
  p95MsMax: number | null;
  recordsPerMinutePeak: number;
  bytesPerMinutePeak: number;
};

const failuresShown = 5;

/** What is stored of one onboarding's reports and of its last check: one statement, as a page asks for all of it. */
export async function readReports(tx: Tx, onboardingId: string, now: Date): Promise<StoredReports> {
  const since = (minutes: number) => new Date(now.getTime() - minutes * 60_000).toISOString().replace('Z', '');
  const days = (kept.dayDays + 1) * 1_440;
  const [row] = await tx.$queryRawUnsafe<{ reports: StoredReports }[]>(statement, onboardingId, since(61), since(days), since(1_440));
  if (row === undefined) throw new Error('A statement without a table returns one row.');
  return row.reports;
}

const milliseconds = (column: string) => `(extract(epoch from ${column}) * 1000)::float8`;

const statement = `
select json_build_object(
  'state', (
    select json_build_object('reportedAt', ${milliseconds('"reportedAt"')}, 'deliveredAt', ${milliseconds('"deliveredAt"')},
      'failedAt', ${milliseconds('"failedAt"')}, 'failureCode', "failureCode", 'oldestUnsentSeconds', "oldestUnsentSeconds")
    from delivery_state where "onboardingId" = $1),
  'check', (
    select json_build_object('checkedAt', ${milliseconds('"checkedAt"')}, 'passed', passed)
    from access_watch where "onboardingId" = $1 and "checkedAt" is not null and passed is not null),
  'minutes', (
    select coalesce(json_agg(span), '[]') from (
      select ${milliseconds('"minuteAt"')} as "startsAt", sum(sent) as sent, sum(failed) as failed, sum(skipped) as skipped, sum(bytes) as bytes,
        coalesce(sum("p50Ms"::bigint * sent), 0) as "p50MsSum", max("p95Ms") as "p95MsMax", sum(sent) as "recordsPerMinutePeak",
        sum(bytes) as "bytesPerMinutePeak"
      from delivery_minute where "onboardingId" = $1 and "minuteAt" > $2::timestamp group by "minuteAt") as span),
  'days', (
    select coalesce(json_agg(span), '[]') from (
      select ${milliseconds('"startsAt"')} as "startsAt", sent, failed, skipped, bytes, "p50MsSum", "p95MsMax", "recordsPerMinutePeak",
        "bytesPerMinutePeak"
      from delivery_total where "onboardingId" = $1 and grain = 'day' and "startsAt" > $3::timestamp) as span),
  'failures', (
    select coalesce(json_agg(failure), '[]') from (
      select code, sum(count) as count
      from delivery_failure where "onboardingId" = $1 and grain = 'hour' and "startsAt" > $4::timestamp
      group by code order by sum(count) desc, code limit ${failuresShown}) as failure)
) as reports`;
