import 'server-only';
import type { Method, Status } from '@/lib/domain/onboarding/onboarding';
import { queryWords } from '@/lib/domain/search-words';
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

/** One page of the queue. Nothing is counted; whether there is a next page is told by one row more than is shown. */
export async function readQueue(filter: QueueInput, staffId: string): Promise<QueuePage> {
  const sort = filter.sort ?? 'waiting';
  const limit = filter.limit ?? rowsPerPage;
  const found = await readRecords({ filter, staffId, cursor: parseCursor(sort, filter.after), limit: limit + 1 });
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  return { rows: await rowsOf(shown), next: found.length > limit && last !== undefined ? writeCursor(sort, last) : null };
}

async function readRecords(query: QueueQuery): Promise<QueueRecord[]> {
  const words = queryWords(query.filter.q ?? '');
  if (words.length === 0) return db().$queryRaw<QueueRecord[]>(pageSql(query));
  const [sample] = await db().$queryRaw<{ hits: number[] }[]>(wordHitsSql(words, rowsOfSample));
  const isRare = (_word: string, at: number) => (sample?.hits[at] ?? 0) <= hitsOfRareMax;
  const rare = words.filter(isRare);
  if (rare.length > 0) {
    const common = words.filter((word) => !rare.includes(word));
    return db().$queryRaw<QueueRecord[]>(searchByWordsSql(query, rare, common));
  }
  const ahead = await db().$queryRaw<QueueRecord[]>(searchAheadSql(query, words, rowsAhead));
  return ahead.length >= query.limit ? ahead : db().$queryRaw<QueueRecord[]>(searchByWordsSql(query, words, []));
}

async function rowsOf(records: readonly QueueRecord[]): Promise<QueueRow[]> {
  const assigned = records.map((record) => record.assignedTo);
  const [names, strips] = await Promise.all([
    namesOf(db(), assigned),
    flowStrips(records.map(({ onboardingId, status }) => ({ id: onboardingId, status }))),
  ]);
  return records.map(({ onboardingId, since, nextDeadline, provenAt, assignedTo, method, status, turn, proof, ...rest }) => ({
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
  }));
}
