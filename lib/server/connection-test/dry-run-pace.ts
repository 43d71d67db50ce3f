import 'server-only';
import { awsWaits } from '@/lib/server/connection-test/aws-waits';
import { db } from '@/lib/server/platform/db/prisma';

/** A stream as one company names it. Another that names the same one waits apart, or it could hold this one up without any access to it. */
export type PacedStream = { customerId: string; streamArn: string };

/** A grant that is not used by then is over: another run's may stand behind it. */
const graceMilliseconds = 5_000;

/**
 * Grants a run so many dry runs, one after the other, and returns how long it waits for the first, in milliseconds. What is granted and
 * not used yet counts, so that asking twice takes nobody's turn.
 */
export async function grantDryRuns(runId: string, stream: PacedStream, count: number): Promise<number> {
  const held = await readGrant(runId, count);
  if (held !== null) return held;
  const wait = await takeTurns(stream, count);
  await db().$executeRaw`
    update "test_run" set "dryRunsLeft" = ${count}::int,
      "dryRunAt" = (clock_timestamp() at time zone 'utc') + ${wait}::int * interval '1 millisecond'
    where id = ${runId}`;
  return wait;
}

/**
 * Uses one granted dry run, or takes the next turn where none is granted; returns how long to wait before it goes out, in milliseconds.
 * What goes out late moves what stands behind it.
 */
export async function takeDryRun(runId: string, stream: PacedStream): Promise<number> {
  const rows = await db().$queryRaw<{ wait: number }[]>`
    with used as (
      update "test_run" set "dryRunsLeft" = "dryRunsLeft" - 1,
        "dryRunAt" = greatest("dryRunAt", clock_timestamp() at time zone 'utc') + ${awsWaits.dryRunGapMilliseconds}::int * interval '1 millisecond'
      where id = ${runId} and "dryRunsLeft" > 0
        and "dryRunAt" > (clock_timestamp() at time zone 'utc') - ${graceMilliseconds}::int * interval '1 millisecond'
      returning "dryRunAt" as next
    ), moved as (
      update "dry_run_pace" set "nextAt" = greatest("nextAt", (select next from used))
      where "customerId" = ${stream.customerId} and "streamArn" = ${stream.streamArn} and exists (select from used)
    )
    select floor(extract(epoch from next - (clock_timestamp() at time zone 'utc')) * 1000)::int - ${awsWaits.dryRunGapMilliseconds}::int as wait from used`;
  const [row] = rows;
  return row === undefined ? takeTurns(stream, 1) : Math.max(0, row.wait);
}

/** Takes so many turns in a row, for all nodes and purposes in one statement, by the database's clock. Returns the wait for the first. */
export async function takeTurns({ customerId, streamArn }: PacedStream, count: number): Promise<number> {
  const span = count * awsWaits.dryRunGapMilliseconds;
  const rows = await db().$queryRaw<{ wait: number }[]>`
    insert into "dry_run_pace" as pace ("customerId", "streamArn", "nextAt")
    values (${customerId}, ${streamArn}, (clock_timestamp() at time zone 'utc') + ${span}::int * interval '1 millisecond')
    on conflict ("customerId", "streamArn") do update
      set "nextAt" = greatest(pace."nextAt", clock_timestamp() at time zone 'utc') + ${span}::int * interval '1 millisecond'
    returning floor(extract(epoch from "nextAt" - (clock_timestamp() at time zone 'utc')) * 1000)::int - ${span}::int as wait`;
  const [row] = rows;
  if (row === undefined) throw new Error('No turn was taken.');
  return Math.max(0, row.wait);
}

async function readGrant(runId: string, count: number): Promise<number | null> {
  const rows = await db().$queryRaw<{ wait: number }[]>`
    select floor(extract(epoch from "dryRunAt" - (clock_timestamp() at time zone 'utc')) * 1000)::int as wait from "test_run"
    where id = ${runId} and "dryRunsLeft" >= ${count}::int
      and "dryRunAt" > (clock_timestamp() at time zone 'utc') - ${graceMilliseconds}::int * interval '1 millisecond'`;
  const [row] = rows;
  return row === undefined ? null : Math.max(0, row.wait);
}
