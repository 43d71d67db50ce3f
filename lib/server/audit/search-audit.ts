import 'server-only';
import type { Prisma } from '@/generated/prisma/client';
import { ok, type Result } from '@/lib/domain/result';
import { actionBegins } from '@/lib/server/audit/old-names';
import { readAuditPage } from '@/lib/server/audit/read-audit-page';
import { db } from '@/lib/server/platform/db/prisma';
import { requireAdmin } from '@/lib/server/who';
import { type BadInput, parseInput } from '@/lib/wire/parse-input';
import { auditFilterInput } from '@/lib/wire/people-inputs';
import type { AuditPage } from '@/lib/wire/people-views';

/** The audit of all chains, the newest first, by person (name, e-mail or id), action, subject, chain and time. For admins. */
export async function searchAudit(filter: unknown): Promise<Result<AuditPage, BadInput>> {
  await requireAdmin();
  const input = parseInput(auditFilterInput, filter);
  if (!input.ok) return input;
  const { text, action, actor, subject, chain, from, until, after } = input.value;
  const conditions: Prisma.AuditEventWhereInput[] = [];
  if (text) conditions.push(await about(text));
  if (action) conditions.push(actionBegins(action));
  if (actor) conditions.push({ actor });
  if (subject) conditions.push({ subject });
  if (chain) conditions.push({ chain });
  if (from) conditions.push({ at: { gte: new Date(from) } });
  if (until) conditions.push({ at: { lt: new Date(until) } });
  return ok(await readAuditPage({ AND: conditions }, after));
}

/** Events by or about what the text names: a person, a company, an action or an id. */
async function about(text: string): Promise<Prisma.AuditEventWhereInput> {
  const contains = { contains: text, mode: 'insensitive' } as const;
  const people = await db().person.findMany({ where: { OR: [{ name: contains }, { email: contains }] }, select: { id: true }, take: 50 });
  const customers = await db().customer.findMany({ where: { name: contains }, select: { id: true }, take: 50 });
  const ids = [text, ...people.map(({ id }) => id)];
  const chains = customers.map(({ id }) => `customer:${id}`);
  return { OR: [{ actor: { in: ids } }, { subject: { in: ids } }, actionBegins(text), { chain: { in: chains } }] };
}
