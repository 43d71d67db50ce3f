import 'server-only';
import type { QueueSort } from '@/lib/domain/onboarding/queue-sorts';
import type { QueueRecord } from '@/lib/server/review/queue-sql';

/** Where the next page begins: the last row's value in the order, and its id. `value` is as PostgreSQL reads it. */
export type QueueCursor = { value: string; id: string };

/** The cursor as it stands in a URL. It names no more than the row that its reader has just seen. */
export function writeCursor(sort: QueueSort, row: QueueRecord): string {
  return Buffer.from(JSON.stringify([sortValueOf(sort, row), row.onboardingId])).toString('base64url');
}

/** null for what is not a cursor: the queue then begins at its front. */
export function parseCursor(sort: QueueSort, text: string | undefined): QueueCursor | null {
  const read = parseJson(Buffer.from(text ?? '', 'base64url').toString());
  if (!Array.isArray(read)) return null;
  const [value, id]: unknown[] = read;
  if (typeof value !== 'string' || typeof id !== 'string') return null;
  const isMoment = /^(\d{4}-\d\d-\d\dT[\d:.]{8,12}Z|infinity)$/.test(value);
  return sort === 'company' || isMoment ? { value: value.slice(0, 400), id: id.slice(0, 64) } : null;
}

function sortValueOf(sort: QueueSort, row: QueueRecord): string {
  switch (sort) {
    case 'waiting':
    case 'newest':
      return row.since.toISOString();
    case 'company':
      return row.companySort;
    case 'deadline':
      return row.nextDeadline?.toISOString() ?? 'infinity';
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
