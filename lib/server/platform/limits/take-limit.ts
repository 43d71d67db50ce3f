import 'server-only';
import { err, ok, type Result } from '@/lib/domain/result';
import { db } from '@/lib/server/platform/db/prisma';
import type { Limited } from '@/lib/wire/faults';

/**
 * Counts one attempt against `key` and refuses it when more than `max` fell into the current window. Windows begin at multiples of
 * `windowSeconds`, by the database's clock; the count is one statement, so nodes and restarts share it. Not part of the caller's
 * transaction: a refused or failed attempt counts too.
 */
export async function takeLimit(
  key: string,
  { max, windowSeconds }: { max: number; windowSeconds: number },
): Promise<Result<void, Limited>> {
  const rows = await db().$queryRaw<{ count: number; wait: number }[]>`
    with span as (
      select to_timestamp(floor(extract(epoch from now()) / ${windowSeconds}::int) * ${windowSeconds}::int) at time zone 'utc' as start
    )
    insert into "limit" as taken (key, "windowAt", count, "expiresAt")
    select ${key}, start, 1, start + ${windowSeconds}::int * interval '1 second' from span
    on conflict (key, "windowAt") do update set count = taken.count + 1
    returning count, ceil(extract(epoch from "expiresAt" - (now() at time zone 'utc')))::int as wait`;
  const [row] = rows;
  if (row === undefined) throw new Error('The limit was not counted.');
  return row.count <= max ? ok(undefined) : err({ kind: 'limited', retryAfterSeconds: Math.max(1, row.wait) });
}
