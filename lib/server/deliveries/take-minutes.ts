import 'server-only';
import type { Tx } from '@/lib/server/platform/db/in-transaction';
import type { DeliveryMinuteInput } from '@/lib/wire/delivery-inputs';

export type TakenMinute = { onboardingId: string; minuteAt: Date };

/**
 * Takes reported minutes in and adds each to its hour, its day, its failures and the onboarding's state, in one statement; a minute that
 * is there already changes nothing. Returns those that were new. `minutes` names no onboarding and minute twice.
 */
export async function takeMinutes(tx: Tx, serviceId: string, minutes: readonly DeliveryMinuteInput[]): Promise<TakenMinute[]> {
  return tx.$queryRawUnsafe<TakenMinute[]>(statement, serviceId, JSON.stringify(minutes.map(rowOf)));
}

function rowOf({ minute, failed, latencyMs, skipped = 0, ...rest }: DeliveryMinuteInput) {
  const codes = Object.entries(failed).sort(([, one], [, other]) => other - one);
  const refused = codes.reduce((sum, [, count]) => sum + count, 0);
  return {
    ...rest,
    minuteAt: new Date(minute).toISOString().replace('Z', ''),
    skipped,
    failed: refused,
    codes: failed,
    code: codes[0]?.[0] ?? null,
    p50Ms: latencyMs?.p50 ?? null,
    p95Ms: latencyMs?.p95 ?? null,
  };
}

// In the order of onboardings everywhere, so that two services' requests wait for each other instead of meeting crosswise.
const statement = `
with given as (
  select * from jsonb_to_recordset($2::jsonb) as row(
    "onboardingId" text, "minuteAt" timestamp(3), sent int, failed int, skipped int, bytes bigint, "oldestUnsentSeconds" int, "p50Ms" int,
    "p95Ms" int, "lastSequenceNumber" text, access text, code text, codes jsonb)
), taken as (
  insert into delivery_minute ("onboardingId", "minuteAt", "serviceId", sent, failed, skipped, bytes, "oldestUnsentSeconds", "p50Ms", "p95Ms",
    "lastSequenceNumber")
  select "onboardingId", "minuteAt", $1, sent, failed, skipped, bytes, "oldestUnsentSeconds", "p50Ms", "p95Ms", "lastSequenceNumber"
  from given order by "onboardingId", "minuteAt"
  on conflict do nothing
  returning "onboardingId", "minuteAt"
), fresh as (
  select given.* from given join taken using ("onboardingId", "minuteAt")
), spans as (
  select grain, case grain when 'minute' then "minuteAt" else date_trunc(grain, "minuteAt") end as "startsAt", fresh.*
  from fresh cross join unnest('{minute,hour,day}'::text[]) as grain
), totals as (
  insert into delivery_total as total ("onboardingId", grain, "startsAt", minutes, sent, failed, skipped, bytes, "recordsPerMinutePeak",
    "bytesPerMinutePeak", "oldestUnsentSecondsMax", "p50MsSum", "p95MsMax")
  select "onboardingId", grain, "startsAt", count(*), sum(sent), sum(failed), sum(skipped), sum(bytes), max(sent), max(bytes),
    max("oldestUnsentSeconds"), coalesce(sum("p50Ms"::bigint * sent), 0), max("p95Ms")
  from spans where grain <> 'minute' group by 1, 2, 3 order by 1, 2, 3
  on conflict ("onboardingId", grain, "startsAt") do update set
    minutes = total.minutes + excluded.minutes, sent = total.sent + excluded.sent, failed = total.failed + excluded.failed,
    skipped = total.skipped + excluded.skipped, bytes = total.bytes + excluded.bytes,
    "recordsPerMinutePeak" = greatest(total."recordsPerMinutePeak", excluded."recordsPerMinutePeak"),
    "bytesPerMinutePeak" = greatest(total."bytesPerMinutePeak", excluded."bytesPerMinutePeak"),
    "oldestUnsentSecondsMax" = greatest(total."oldestUnsentSecondsMax", excluded."oldestUnsentSecondsMax"),
    "p50MsSum" = total."p50MsSum" + excluded."p50MsSum", "p95MsMax" = greatest(total."p95MsMax", excluded."p95MsMax")
), failures as (
  insert into delivery_failure as failure ("onboardingId", grain, "startsAt", code, count)
  select "onboardingId", grain, "startsAt", refused.code, sum(refused.count::bigint)
  from spans cross join jsonb_each_text(codes) as refused(code, count) where failed > 0 group by 1, 2, 3, 4 order by 1, 2, 3, 4
  on conflict ("onboardingId", grain, "startsAt", code) do update set count = failure.count + excluded.count
), states as (
  insert into delivery_state as state ("onboardingId", "reportedAt", "deliveredAt", "failedAt", "failureCode", "oldestUnsentSeconds", access)
  select "onboardingId", max("minuteAt"), max("minuteAt") filter (where sent > 0), max("minuteAt") filter (where failed > 0),
    (array_agg(code order by "minuteAt" desc) filter (where failed > 0))[1], (array_agg("oldestUnsentSeconds" order by "minuteAt" desc))[1],
    (array_agg(access order by "minuteAt" desc) filter (where sent > 0))[1]
  from fresh group by 1 order by 1
  on conflict ("onboardingId") do update set
    "reportedAt" = greatest(state."reportedAt", excluded."reportedAt"),
    "deliveredAt" = greatest(state."deliveredAt", excluded."deliveredAt"),
    "failedAt" = greatest(state."failedAt", excluded."failedAt"),
    "failureCode" = case when state."failedAt" > excluded."failedAt" then state."failureCode" else coalesce(excluded."failureCode", state."failureCode") end,
    "oldestUnsentSeconds" = case when state."reportedAt" > excluded."reportedAt" then state."oldestUnsentSeconds" else excluded."oldestUnsentSeconds" end,
    access = case when state."deliveredAt" > excluded."deliveredAt" then state.access else coalesce(excluded.access, state.access) end
)
select "onboardingId", "minuteAt" from taken`;
