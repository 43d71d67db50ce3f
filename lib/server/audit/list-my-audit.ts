import 'server-only';
import { staffOnlyActions } from '@/lib/domain/onboarding/timeline-actions';
import { ok, type Result } from '@/lib/domain/result';
import { readAuditPage } from '@/lib/server/audit/read-audit-page';
import { chainName } from '@/lib/server/audit/record-audit';
import { requirePerson } from '@/lib/server/who';
import { type BadInput, parseInput } from '@/lib/wire/parse-input';
import { auditPageInput } from '@/lib/wire/people-inputs';
import type { AuditPage } from '@/lib/wire/people-views';

/**
 * What was recorded: for customers the chains of their companies, without what only staff may know, and what they did themselves; for staff
 * what they did.
 */
export async function listMyAudit(input: unknown = {}): Promise<Result<AuditPage, BadInput>> {
  const person = await requirePerson();
  const parsed = parseInput(auditPageInput, input);
  if (!parsed.ok) return parsed;
  const own = { OR: [{ actor: person.personId }, { subject: person.personId }] };
  const chains = person.kind === 'customer' ? person.memberships.map(({ customerId }) => chainName({ customerId })) : [];
  const { lines, next } = await readAuditPage(
    { OR: [own, { chain: { in: chains }, action: { notIn: [...staffOnlyActions] } }] },
    parsed.value.after,
  );
  // Where others were is theirs.
  return ok({ lines: lines.map((line) => (line.actorId === person.personId ? line : { ...line, network: null })), next });
}
