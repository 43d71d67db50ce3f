import 'server-only';
import type { Prisma } from '@/generated/prisma/client';
import { currentAction, currentDetails } from '@/lib/server/audit/old-names';
import { db } from '@/lib/server/platform/db/prisma';
import type { AuditLine, AuditPage } from '@/lib/wire/people-views';

const pageSize = 50;

/** One page of events, the newest first. `after` is the `next` of the page before; anything else begins at the newest. */
export async function readAuditPage(where: Prisma.AuditEventWhereInput, after: string | undefined): Promise<AuditPage> {
  const cursor = parseCursor(after);
  const rows = await db().auditEvent.findMany({
    where: { AND: [where, cursor === null ? {} : olderThan(cursor)] },
    orderBy: [{ at: 'desc' }, { chain: 'asc' }, { seq: 'desc' }],
    take: pageSize + 1,
  });
  const shown = rows.slice(0, pageSize);
  const names = await namesOf(shown.map(({ actor }) => actor));
  const lines = shown.map(({ chain, seq, at, actor, action, subject, details, network }): AuditLine => {
    return {
      chain,
      seq,
      at: at.toISOString(),
      actorId: actor,
      actor: names.get(actor) ?? actor,
      action: currentAction(action),
      subject,
      details: textsOf(details),
      network,
    };
  });
  const last = shown.at(-1);
  return { lines, next: rows.length > pageSize && last !== undefined ? `${last.at.toISOString()} ${last.seq} ${last.chain}` : null };
}

type Cursor = { at: Date; seq: number; chain: string };

function parseCursor(text: string | undefined): Cursor | null {
  const match = /^(\S+) (\d{1,9}) (\S+)$/.exec(text ?? '');
  const at = new Date(match?.[1] ?? '');
  if (match === null || Number.isNaN(at.getTime())) return null;
  return { at, seq: Number(match[2]), chain: match[3] ?? '' };
}

function olderThan({ at, seq, chain }: Cursor): Prisma.AuditEventWhereInput {
  return { OR: [{ at: { lt: at } }, { at, chain: { gt: chain } }, { at, chain, seq: { lt: seq } }] };
}

async function namesOf(ids: string[]): Promise<Map<string, string>> {
  const people = await db().person.findMany({ where: { id: { in: [...new Set(ids)] } }, select: { id: true, name: true, erasedAt: true } });
  return new Map(people.map(({ id, name, erasedAt }) => [id, erasedAt === null ? name : 'erased']));
}

function textsOf(details: Prisma.JsonValue): Record<string, string> {
  if (typeof details !== 'object' || details === null || Array.isArray(details)) return {};
  return Object.fromEntries(
    Object.entries(currentDetails(details)).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : String(value)]),
  );
}
