import 'server-only';
import { Prisma } from '@/generated/prisma/client';
import type { QueueSort } from '@/lib/domain/onboarding/queue-sorts';
import type { QueueCursor } from '@/lib/server/review/queue-cursor';
import type { QueueInput } from '@/lib/wire/queue-inputs';

/** A row of the projection, as far as the queue shows it. */
export type QueueRecord = {
  onboardingId: string;
  company: string;
  companySort: string;
  streamName: string | null;
  region: string | null;
  accountId: string | null;
  method: string | null;
  status: string;
  turn: string;
  since: Date;
  nextDeadline: Date | null;
  proof: string;
  provenAt: Date | null;
  flags: string[];
  dueKeys: string[];
  assignedTo: string | null;
};

export type QueueQuery = {
  filter: QueueInput;
  staffId: string;
  cursor: QueueCursor | null;
  limit: number;
  /** Only these onboardings; all where it is null. */
  only?: readonly string[] | null;
  /** Words whose exact matches are shown before everything else, and so not again. */
  without?: readonly string[];
};

/** A page without a search: read off the front of the index that fits the filter and the order. */
export function pageSql(query: QueueQuery): Prisma.Sql {
  const { limit } = query;
  const sort = query.filter.sort ?? 'waiting';
  return Prisma.sql`select ${columns} from onboarding_projection where ${conditions(query)} order by ${orderBy(sort)} limit ${limit}`;
}

/**
 * A search among the first rows of the order: where the words are common it fills the page at once, without collecting all that match.
 */
export function searchAheadSql(query: QueueQuery, words: readonly string[], rowsMax: number): Prisma.Sql {
  const { filter, limit } = query;
  const order = orderBy(filter.sort ?? 'waiting');
  return Prisma.sql`
    select ${columns} from (
      select * from onboarding_projection where ${conditions(query)} order by ${order} limit ${rowsMax}
    ) as ahead where ${hasWords(words)} order by ${order} limit ${limit}`;
}

/**
 * A search by the words' own index, for `rare` words; what those find is then looked through for the `common` ones, whose lists would be
 * long. Materialized: the planner takes every prefix for a common one. `exact`: only whole words are found.
 */
export function searchByWordsSql(query: QueueQuery, rare: readonly string[], common: readonly string[], exact = false): Prisma.Sql {
  const { filter, limit } = query;
  return Prisma.sql`
    with matched as materialized (select "customerId", "searchWords", ${columns} from onboarding_projection where ${hasWords(rare, exact)})
    select ${columns} from matched where ${hasWords(common, exact)} and ${conditions(query)}
    order by ${orderBy(filter.sort ?? 'waiting')} limit ${limit}`;
}

/** In how many of the first rows each word is found, in the words' order: as the beginning of a word, as `hits`, and whole, as `wholeHits`. */
export function wordHitsSql(words: readonly string[], rowsMax: number): Prisma.Sql {
  const hits = (exact: boolean) => words.map((word) => Prisma.sql`count(*) filter (where ${hasWords([word], exact)})::int`);
  return Prisma.sql`
    select array[${Prisma.join(hits(false))}] as hits, array[${Prisma.join(hits(true))}] as "wholeHits"
    from (select "searchWords" from onboarding_projection order by since, "onboardingId" limit ${rowsMax}) as sample`;
}

/** Every word must begin a word of the row, or be one where `exact`. Lexemes stand in quotes, so no character of a search means anything to PostgreSQL. */
function hasWords(words: readonly string[], exact = false): Prisma.Sql {
  if (words.length === 0) return Prisma.sql`true`;
  const query = words.map((word) => `'${word.replace(/\\/g, '\\\\').replace(/'/g, "''")}'${exact ? '' : ':*'}`).join(' & ');
  return Prisma.sql`"searchWords" @@ ${query}::tsquery`;
}

const columns = Prisma.sql`"onboardingId", company, "companySort", "streamName", region, "accountId", method, status, turn, since, "nextDeadline", proof, "provenAt", flags, "dueKeys", "assignedTo"`;

const deadline = Prisma.sql`coalesce("nextDeadline", 'infinity'::timestamp)`;

function orderBy(sort: QueueSort): Prisma.Sql {
  switch (sort) {
    case 'waiting':
      return Prisma.sql`since, "onboardingId"`;
    case 'newest':
      return Prisma.sql`since desc, "onboardingId" desc`;
    case 'company':
      return Prisma.sql`"companySort", "onboardingId"`;
    case 'deadline':
      return Prisma.sql`${deadline}, "onboardingId"`;
  }
}

function conditions({ filter, staffId, cursor, only = null, without = [] }: QueueQuery): Prisma.Sql {
  const found = [
    filter.turn === undefined || filter.turn === 'any' ? null : Prisma.sql`turn = ${filter.turn}`,
    filter.status === undefined ? null : Prisma.sql`status = ${filter.status}`,
    filter.method === undefined ? null : Prisma.sql`method = ${filter.method}`,
    filter.region === undefined ? null : Prisma.sql`region = ${filter.region}`,
    filter.accountId === undefined ? null : Prisma.sql`"accountId" = ${filter.accountId}`,
    filter.proof === undefined ? null : Prisma.sql`proof = ${filter.proof}`,
    // The second half says nothing new, but names the indexes over what has any flag, which is little.
    filter.flag === undefined ? null : Prisma.sql`flags @> ${[filter.flag]}::text[] and flags <> '{}'`,
    filter.customerId === undefined ? null : Prisma.sql`"customerId" = ${filter.customerId}`,
    filter.mine === true ? Prisma.sql`"assignedTo" = ${staffId}` : null,
    filter.late === true ? Prisma.sql`turn = 'microshare' and "nextDeadline" < (now() at time zone 'utc')` : null,
    only === null ? null : Prisma.sql`"onboardingId" = any(${only})`,
    without.length === 0 ? null : Prisma.sql`not (${hasWords(without, true)})`,
    cursor === null ? null : after(filter.sort ?? 'waiting', cursor),
  ].filter((condition) => condition !== null);
  return found.length === 0 ? Prisma.sql`true` : Prisma.join(found, ' and ');
}

function after(sort: QueueSort, { value, id }: QueueCursor): Prisma.Sql {
  switch (sort) {
    case 'waiting':
      return Prisma.sql`(since, "onboardingId") > (${value}::timestamp, ${id})`;
    case 'newest':
      return Prisma.sql`(since, "onboardingId") < (${value}::timestamp, ${id})`;
    case 'company':
      return Prisma.sql`("companySort", "onboardingId") > (${value}, ${id})`;
    case 'deadline':
      return Prisma.sql`(${deadline}, "onboardingId") > (${value}::timestamp, ${id})`;
  }
}
