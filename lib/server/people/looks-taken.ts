import 'server-only';
import { lookalikeOf } from '@/lib/domain/lookalike';
import type { Tx } from '@/lib/server/platform/db/in-transaction';

/** Whether a confirmed company, other than this one, has the name or one that looks the same. */
export async function looksTaken(tx: Tx, name: string, customerId: string): Promise<boolean> {
  const others = await tx.customer.findMany({ where: { id: { not: customerId }, confirmedAt: { not: null } }, select: { name: true } });
  return others.some((other) => lookalikeOf(other.name) === lookalikeOf(name));
}

/** Whether a confirmed company has a name that only looks like this one: the same name, whatever its capitals, is the company itself. */
export async function imitatesAnother(tx: Tx, name: string): Promise<boolean> {
  const companies = await tx.customer.findMany({ where: { confirmedAt: { not: null } }, select: { name: true } });
  const alike = companies.filter((other) => lookalikeOf(other.name) === lookalikeOf(name));
  return alike.length > 0 && !alike.some((other) => other.name.toLowerCase() === name.toLowerCase());
}
