import 'server-only';
import { ok, type Result } from '@/lib/domain/result';
import { type QueuePage, readQueue } from '@/lib/server/review/read-queue';
import { requireStaff } from '@/lib/server/who';
import { type BadInput, parseInput } from '@/lib/wire/parse-input';
import { queueInput } from '@/lib/wire/queue-inputs';

/** What waits for whom, page by page, by the filters of the URL. */
export async function listQueue(input: unknown): Promise<Result<QueuePage, BadInput>> {
  const staff = await requireStaff();
  const filter = parseInput(queueInput, input ?? {});
  return filter.ok ? ok(await readQueue(filter.value, staff.personId)) : filter;
}
