import 'server-only';
import { looksAlike } from '@/lib/domain/looks-alike';
import type { Tx } from '@/lib/server/platform/db/in-transaction';

/** Whether a confirmed company, other than this one, has the name or one that looks the same. */
export async function looksTaken(tx: Tx, name: string, customerId: string): Promise<boolean> {
  const companies = await confirmedCompanies(tx);
  return companies.some((other) => other.id !== customerId && looksAlike(other.name, name));
}

/** Whether a confirmed company has a name that only looks like this one: the same name, whatever its capitals, is the company itself. */
export async function imitatesAnother(tx: Tx, name: string): Promise<boolean> {
  const companies = await confirmedCompanies(tx);
  const alike = companies.filter((other) => looksAlike(other.name, name));
  return alike.length > 0 && !alike.some((other) => other.name.toLowerCase() === name.toLowerCase());
}

/** Who decides about a name waits for those who do at the same time, until their transactions end. */
async function confirmedCompanies(tx: Tx): Promise<{ id: string; name: string }[]> {
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended('company names', 7107))::text`;
  return tx.customer.findMany({ where: { confirmedAt: { not: null } }, select: { id: true, name: true } });
}
