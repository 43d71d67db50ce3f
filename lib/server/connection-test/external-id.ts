import 'server-only';
import { randomBytes } from 'node:crypto';
import type { Tx } from '@/lib/server/platform/db/in-transaction';

/** A new external ID: 160 bits of chance, within AWS's grammar. The prefix lets people recognise it in a trust policy. */
export function makeExternalId(): string {
  return `onb-${randomBytes(20).toString('hex')}`;
}

/** The external ID of a customer for one AWS account: made once, then always the same, and never taken from a form. */
export async function ensureExternalId(tx: Tx, customerId: string, accountId: string): Promise<string> {
  await tx.externalId.createMany({ data: [{ value: makeExternalId(), customerId, accountId }], skipDuplicates: true });
  const row = await tx.externalId.findUniqueOrThrow({ where: { customerId_accountId: { customerId, accountId } } });
  return row.value;
}

/** The external ID where one was made, or null. */
export async function readExternalId(tx: Tx, customerId: string, accountId: string | null): Promise<string | null> {
  if (accountId === null) return null;
  const row = await tx.externalId.findUnique({ where: { customerId_accountId: { customerId, accountId } } });
  return row?.value ?? null;
}
