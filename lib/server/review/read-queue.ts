import 'server-only';
import type { Method, Status } from '@/lib/domain/onboarding/onboarding';
import { queryWords, searchedId } from '@/lib/domain/search-words';
import { flowStrips } from '@/lib/server/deliveries/flow-strips';
import { namesOf } from '@/lib/server/onboarding/names-of';
import { db } from '@/lib/server/platform/db/prisma';
import { parseCursor, writeCursor } from '@/lib/server/review/queue-cursor';
import { pageSql, type QueueQuery, type QueueRecord, searchAheadSql, searchByWordsSql, wordHitsSql } from '@/lib/server/review/queue-sql';
import type { QueueInput } from '@/lib/wire/queue-inputs';
import type { QueueRow } from '@/lib/wire/views';

export type QueuePage = { rows: QueueRow[]; next: string | null };

/** How many rows of the order a search for common words looks through before it asks the words' own index. */
const rowsAhead = 5_000;

/** How many rows decide whether a word is common, and in how few of them a rare one may stand. */
const rowsOfSample = 1_000;
const hitsOfRareMax = 3;

const rowsPerPage = 50;

/**
 * One page of the queue. Nothing is counted; whether there is a next page is told by one row more than is shown. `only`: of these cases,
 * whatever the filter.
 */
export async function readQueue(filter: QueueInput, staffId: string, only: readonly string[] | null = null): Promise<QueuePage> {
  const sort = filter.sort ?? 'waiting';
  const limit = filter.limit ?? rowsPerPage;
  const found = await readRecords({ filter, staffId, cursor: parseCursor(sort, filter.after), limit: limit + 1, only });
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  return { rows: await rowsOf(shown), next: found.length > limit && last !== undefined ? writeCursor(sort, last) : null };
}

async function readRecords(query: QueueQuery): Promise<QueueRecord[]> {
  const q = query.filter.q ?? '';
  const id = searchedId(q);
  const words = queryWords(q);
  if (id !== null) return db().$queryRaw<QueueRecord[]>(pageSql({ ...query, only: [id] }));
  if (words.length === 0) return db().$queryRaw<QueueRecord[]>(pageSql(query));
  const [sample] = await db().$queryRaw<WordHits[]>(wordHitsSql(words, rowsOfSample));
  const whole = await readWholeMatches(query, words, sample);
  if (whole.length === 0) return readMatches(query, words, sample);
  const rest = await readMatches({ ...query, without: words }, words, sample);
  return query.cursor === null ? [...whole, ...rest].slice(0, query.limit) : rest;
}

type WordHits = { hits: number[]; wholeHits: number[] };

/**
 * What has every word as it was written ("Werk 2", not "Werk 20"), to be shown first. Only where a word is rare, so that it is found by
 * the words' own index, and where the matches leave space on the page for others; else none, on every page of the search alike.
 */
async function readWholeMatches(query: QueueQuery, words: readonly string[], sample: WordHits | undefined): Promise<QueueRecord[]> {
  const rare = rareOf(words, sample?.wholeHits);
  if (rare.length === 0) return [];
  const common = words.filter((word) => !rare.includes(word));
  const rows = await db().$queryRaw<QueueRecord[]>(searchByWordsSql({ ...query, cursor: null }, rare, common, true));
  return rows.length < query.limit - 1 ? rows : [];
}

async function readMatches(query: QueueQuery, words: readonly string[], sample: WordHits | undefined): Promise<QueueRecord[]> {
  const rare = rareOf(words, sample?.hits);
  if (rare.length > 0) {
    const common = words.filter((word) => !rare.includes(word));
    return db().$queryRaw<QueueRecord[]>(searchByWordsSql(query, rare, common));
  }
  const ahead = await db().$queryRaw<QueueRecord[]>(searchAheadSql(query, words, rowsAhead));
  return ahead.length >= query.limit ? ahead : db().$queryRaw<QueueRecord[]>(searchByWordsSql(query, words, []));
}

function rareOf(words: readonly string[], hits: readonly number[] | undefined): string[] {
  return words.filter((_, at) => (hits?.[at] ?? 0) <= hitsOfRareMax);
}

async function rowsOf(records: readonly QueueRecord[]): Promise<QueueRow[]> {
  const assigned = records.map((record) => record.assignedTo);
  const [names, strips] = await Promise.all([
    namesOf(db(), assigned),
    flowStrips(records.map(({ onboardingId, status }) => ({ id: onboardingId, status }))),
  ]);
  return records.map(
    ({ onboardingId, companySort: _, since, nextDeadline, provenAt, assignedTo, method, status, turn, proof, ...rest }) => ({
      id: onboardingId,
      ...rest,
      method: method as Method | null,
      status: status as Status,
      turn: turn as QueueRow['turn'],
      proof: proof as QueueRow['proof'],
      since: since.toISOString(),
      nextDeadline: nextDeadline?.toISOString() ?? null,
      provenAt: provenAt?.toISOString() ?? null,
      assignedTo: assignedTo === null ? null : { id: assignedTo, name: names(assignedTo).name },
      deliveries: strips.get(onboardingId) ?? null,
    }),
  );
}
