import 'server-only';
import { ok } from '@/lib/domain/result';
import { safeCsv } from '@/lib/domain/safe-csv';
import { recordAudit } from '@/lib/server/audit/record-audit';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { readQueue } from '@/lib/server/review/read-queue';
import { actorOf, requireStaff } from '@/lib/server/who';
import { parseInput } from '@/lib/wire/parse-input';
import { chosenInput, exportInput, queueInput } from '@/lib/wire/queue-inputs';
import type { QueueRow } from '@/lib/wire/views';

const rowsMax = 10_000;

/**
 * The queue as a file to keep, by the same filters or of the `chosen` cases, at most 10,000 rows. Audited: it takes facts of all customers
 * out of the portal.
 */
export async function exportQueue(format: unknown, input: unknown = {}, chosen: unknown = undefined): Promise<Response> {
  const staff = await requireStaff();
  const wanted = parseInput(exportInput, format);
  if (!wanted.ok) return new Response(null, { status: 400 });
  const filter = parseInput(queueInput, input);
  if (!filter.ok) return new Response(null, { status: 400 });
  const only = parseInput(chosenInput, chosen);
  if (!only.ok) return new Response(null, { status: 400 });
  const rows: QueueRow[] = [];
  for (let after: string | undefined; rows.length < rowsMax; ) {
    const page = await readQueue({ ...filter.value, limit: 200, after }, staff.personId, only.value ?? null);
    rows.push(...page.rows);
    if (page.next === null) break;
    after = page.next;
  }
  const actor = await actorOf(staff);
  await inTransaction(async (tx) => {
    await recordAudit(tx, actor, 'queue.exported', null, { chain: 'portal', details: { format: wanted.value, rows: rows.length } });
    return ok(undefined);
  });
  return wanted.value === 'json'
    ? fileOf('json', 'application/json', `${JSON.stringify(rows, null, 2)}\n`)
    : fileOf('csv', 'text/csv; charset=utf-8', safeCsv([headings, ...rows.map(cellsOf)]));
}

function fileOf(extension: string, contentType: string, text: string): Response {
  const fileName = `queue-${new Date().toISOString().slice(0, 10)}.${extension}`;
  const headers = { 'content-type': contentType, 'content-disposition': `attachment; filename="${fileName}"`, 'cache-control': 'no-store' };
  return new Response(text, { headers });
}

const headings = [
  'id',
  'company',
  'stream',
  'region',
  'account',
  'method',
  'status',
  'turn',
  'since',
  'deadline',
  'proof',
  'proven',
  'flags',
  'due',
  'assigned',
];

function cellsOf(row: QueueRow): string[] {
  const { id, company, streamName, region, accountId, method, status, turn, since, nextDeadline, proof, provenAt } = row;
  const plain = [id, company, streamName, region, accountId, method, status, turn, since, nextDeadline, proof, provenAt];
  return [...plain.map((value) => value ?? ''), row.flags.join(' '), row.dueKeys.join(' '), row.assignedTo?.name ?? ''];
}
